import type { Candidate } from './candidate.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { mentionAt, namesBody, namesPerson } from './speaking-noun.ts';
import { tellingNoun } from './telling-noun.ts';

/** Sentences between a source and the adverb that takes it up, and between a source and "the statement" or "it". */
const adverbReach = 2;
const accountReach = 3;
const pronounReach = 1;

/**
 * "…, sagte Trent. Demnach hält der Damm.": such an adverb stands for the source before it, or for what was named; so do
 * an account that names nobody ("den Angaben zufolge", "the statement said") and, behind a body, "it".
 */
export function leadBack(passage: Passage, candidate: Candidate, source: Candidate | null): Candidate {
  if (candidate.standsFor) return candidate;
  if (candidate.rule === 'formula.adverb') {
    if (candidate.type === 'freeIndirect') return candidate;
    return stand(candidate, adverbSource(candidate, source) ?? tellingBefore(passage, candidate.unit));
  }
  const range = source && sourceOf(source);
  if (!source || !range || isPronoun(passage, source.unit, range)) return candidate;
  const steps = candidate.unit.index - source.unit.index;
  if (candidate.path[0] === 'impersonal') {
    const pronoun = steps <= pronounReach ? bodyPronoun(passage, candidate) : null;
    const found = pronoun && fitsBody(passage, candidate, pronoun, source.unit, range) ? pronoun : null;
    return found ? stand({ ...candidate, speaker: [found], path: ['subject'] }, range) : candidate;
  }
  const [only, ...more] = candidate.speaker;
  if (only && more.length === 0 && steps === pronounReach && fitsBody(passage, candidate, only, source.unit, range))
    return stand(candidate, range);
  if (!only || more.length > 0 || steps > accountReach || steps <= 0) return candidate;
  // "heißt es in der Mitteilung": bodies issue such texts.
  if (candidate.path[0] === 'said-in' && namesPerson(passage, range)) return candidate;
  return isAccountOf(passage, candidate.unit, only, source) ? stand(candidate, range) : candidate;
}

const stand = (candidate: Candidate, range: Range | null): Candidate =>
  range ? { ...candidate, standsFor: { range, step: 'back' } } : candidate;

const isPronoun = ({ lower }: Passage, { data }: Unit, [first, end]: Range): boolean =>
  end - first === 1 && (data.subjectPronouns.has(lower[first]!) || data.relatives.has(lower[first]!));

const sourceOf = ({ standsFor, speaker }: Candidate): Range | null => standsFor?.range ?? speaker[0] ?? null;

function adverbSource({ unit }: Candidate, source: Candidate | null): Range | null {
  const near = source && source.unit.paragraph === unit.paragraph && unit.index - source.unit.index <= adverbReach;
  return near ? sourceOf(source) : null;
}

const numbers = ['Number=Sing', 'Number=Plur'] as const;

/** "it said", "ihr zufolge": a pronoun that leads to nobody, and the gender of the noun for the body that spoke before. */
function fitsBody(passage: Passage, { unit, cue }: Candidate, [at, end]: Range, source: Unit, range: Range): boolean {
  const genders = end - at === 1 ? unit.data.bodyPronouns.get(passage.lower[at]!) : undefined;
  if (!genders || cue.length === 0 || mentionAt(passage.article.layers.mentions, passage.tokens[at]!.span))
    return false;
  // A pronoun with a gender may stand for a noun of a person whom nobody names, too.
  const head = namesBody(passage, source, range, genders.length > 0);
  if (head < 0) return false;
  const { morph } = passage.tokens[head]!;
  // "Sie klagten" are others than "die Zeitung".
  const verb = cue[0] ? passage.tokens[cue[0][0]]!.morph : '';
  if (
    numbers.some((number) => verb.includes(number)) &&
    !numbers.some((one) => verb.includes(one) && morph.includes(one))
  )
    return false;
  return genders.length === 0 || genders.some((gender) => morph.includes(`Gender=${gender}`));
}

/** "it said": right before the verb of saying, small words between; "it is said" tells nobody's words. */
function bodyPronoun({ lower }: Passage, { unit: { data }, cue }: Candidate): Range | null {
  const first = cue[0]?.[0] ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (data.bodyPronouns.has(lower[at]!)) return [at, at + 1];
    if (!data.particles.has(lower[at]!)) return null;
  }
  return null;
}

/**
 * "den Angaben", "the statement": a definite account that nobody owns. What is written must have been spoken of with the
 * source ("Der Jahresbericht des Amtes … Dem Bericht zufolge"), since it is otherwise another text.
 */
function isAccountOf(passage: Passage, unit: Unit, [first, end]: Range, { unit: told }: Candidate): boolean {
  const { lower, tokens } = passage;
  const noun = lower[end - 1]!;
  const isDefinite = end - first === 2 && unit.data.definiteDeterminers.has(lower[first]!);
  // "laut Mitteilung", not "Berichten zufolge".
  const isBare = end - first === 1 && unit.data.bareAccounts && tokens[first]!.morph.includes('Number=Sing');
  if (!isDefinite && !isBare) return false;
  // "Behördenangaben" names its owner, and what somebody thinks ("Ansicht") is no account.
  const medium = unit.data.tellingNouns.get(noun);
  if (medium === undefined || medium === 'thought') return false;
  if (spokenOfBetween(passage, noun, told, unit)) return false;
  if (medium === 'speech') return true;
  for (let at = told.range[0]; at < told.range[1]; at++) if (lower[at]!.endsWith(noun)) return true;
  return false;
}

/** "The mill issued a statement.": behind the source somebody else gave such an account. */
function spokenOfBetween({ lower, units }: Passage, noun: string, source: Unit, unit: Unit): boolean {
  for (let index = source.index + 1; index < unit.index; index++) {
    const { range } = units[index]!;
    for (let at = range[0]; at < range[1]; at++) if (lower[at]!.endsWith(noun)) return true;
  }
  return false;
}

/** "Das Amt legte einen Bericht vor. Demnach …": the last noun of telling of the sentence before, with its phrase. */
function tellingBefore(passage: Passage, unit: Unit): Range | null {
  const previous = passage.units[unit.index - 1];
  if (!previous || previous.paragraph !== unit.paragraph) return null;
  for (let at = previous.core[1] - 1; at >= previous.core[0]; at--) {
    if (passage.tokens[at]!.pos !== 'NOUN' || tellingNoun(unit, passage.lower[at]!) === undefined) continue;
    let first = at;
    for (let i = at - 1; i >= Math.max(previous.core[0], at - 3); i--)
      if (unit.data.determiners.has(passage.lower[i]!)) first = i;
    const end = nounPhraseEnd(passage, unit, first, previous.core[1]);
    return [first, Math.max(end, at + 1)];
  }
  return null;
}
