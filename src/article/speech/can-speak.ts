import { type Candidate, nothing } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { isAccount, mentionAt, speakingNoun } from './speaking-noun.ts';
import { subjectSpeaks } from './subject-speaks.ts';
import { isNoun } from './word-facts.ts';

/** Words of a name in quotation marks, at most. */
const longestName = 3;

/**
 * Takes the speaker from words that nobody can have said: "die Gefahr", "die neuen Masken". Unknown is a good answer,
 * a thing that talks is none. Languages without a list of nouns that speak keep what was found.
 */
export function withoutMuteSpeaker(passage: Passage, candidate: Candidate): Candidate {
  const { unit, speaker, standsFor } = candidate;
  if (candidate.path[0] === 'interview-label') return candidate;
  const named = standsFor ? [standsFor.range] : speaker;
  // An account may name itself, "nach Darstellung des Verlags", but is no subject of its own.
  const told = candidate.path.includes('formula') && standsFor?.step !== 'self';
  const beside = (range: Range) =>
    candidate.cue.some(([first, end]) => end === range[0] || first === range[1]) && agentLike(passage, unit, range);
  if (named.length === 0 || named.some((range) => canSpeak(passage, unit, range, told) || beside(range)))
    return candidate;
  const mute = { ...candidate, speaker: nothing, path: [] };
  return standsFor ? { ...mute, standsFor: undefined } : mute;
}

/**
 * True when the words name a person, many that speak as one, or a text; a pronoun may stand for any of them. In a source
 * phrase (`told`) so may an account: "nach Darstellung des Verlags".
 */
export function canSpeak(passage: Passage, unit: Unit, [first, end]: Range, told = false): boolean {
  const { data } = unit;
  if (data.speakingNouns.size === 0) return true;
  if (data.compoundsApart) return subjectSpeaks(passage, unit, [first, end], told);
  // "Einige der Anwohner": the pronoun is the head.
  if (data.speakingPronouns.has(passage.lower[first]!) && data.genitiveDeterminers.has(passage.lower[first + 1] ?? ''))
    return true;
  if (told && end - first === 1 && data.pointingWords.has(passage.lower[first]!)) return true;
  const head = headNoun(passage, unit, first, end);
  if (head < 0) return !holdsNoun(passage, unit, first, end) && namesByPronoun(passage, unit, first, end);
  if (speakingNoun(passage, unit, head) || (told && isAccount(unit, passage.lower[head]!))) return true;
  const mention = mentionAt(passage.article.layers.mentions, passage.tokens[head]!.span);
  if (mention && mention.form !== 'demonym' && !mention.nested) return true;
  if (passage.tokens[head]!.pos === 'PROPN' || quotedName(passage, unit, head, end)) return true;
  // "Branchenkenner Loos": whatever the noun is, a person's name stands right behind it.
  const next = head + 1 < end ? mentionAt(passage.article.layers.mentions, passage.tokens[head + 1]!.span) : null;
  return next?.type === 'person';
}

/** "sagte der Küster": right beside the verb, the ending of a noun for persons is enough. */
function agentLike(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  const head = unit.data.compoundsApart ? -1 : headNoun(passage, unit, first, end);
  return head >= 0 && unit.data.agentEndings.some((ending) => passage.lower[head]!.endsWith(ending));
}

/** "die „Talzeitung“": a name in marks. */
function quotedName(passage: Passage, unit: Unit, head: number, end: number): boolean {
  const quote = passage.quotes[passage.quoteOf[head]! - 1];
  if (!quote || quote.outer[1] > end || quote.inner[1] - quote.inner[0] > longestName) return false;
  return unit.data.determiners.has(passage.lower[quote.outer[0] - 1] ?? '');
}

function holdsNoun(passage: Passage, unit: Unit, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isNoun(passage, unit, at)) return true;
  return false;
}

/** "er", "viele", "zwei von ihnen". */
function namesByPronoun(passage: Passage, { data }: Unit, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (data.speakingPronouns.has(passage.lower[at]!) || passage.tokens[at]!.pos === 'NUM') return true;
  return false;
}

/** The first noun that no preposition governs; -1 when there is none. */
function headNoun(passage: Passage, unit: Unit, first: number, end: number): number {
  let governed = false;
  for (let at = first; at < end; at++) {
    if (passage.tokens[at]!.pos === 'ADP') governed = at > first;
    else if (isNoun(passage, unit, at)) {
      if (!governed) return at;
      governed = false;
    }
  }
  return -1;
}
