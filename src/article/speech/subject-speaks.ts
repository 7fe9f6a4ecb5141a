import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { isAccount, mentionAt, speakingNoun } from './speaking-noun.ts';
import { isCapitalised, isNoun } from './word-facts.ts';

/**
 * `canSpeak` for a language that writes compounds apart and tells the subject by the order of words: the last noun of the
 * first compound must be one that may speak, end like one for persons, or be a name; or somebody is named beside it.
 */
export function subjectSpeaks(passage: Passage, unit: Unit, [first, end]: Range, told: boolean): boolean {
  const { data } = unit;
  // "Some of the mills", "a source close to the talks": what hangs on the first word says nothing.
  if (data.speakingPronouns.has(passage.lower[first]!) && data.nameLinks.has(passage.lower[first + 1] ?? ''))
    return true;
  if (namesPerson(passage, unit, first, end)) return true;
  const head = lastOfCompound(passage, unit, first, end);
  if (head < 0) return namesByWord(passage, unit, first, end);
  if (speakingNoun(passage, unit, head) || (told && isAccount(unit, passage.lower[head]!))) return true;
  // "a source close to the talks", "a person familiar with the matter": an adjective behind its noun may be tagged as one.
  const next = passage.lower[head + 1] ?? '';
  if ((data.withWords.has(next) || data.addresseePrepositions.has(next)) && head > first)
    if (isNoun(passage, unit, head - 1) && speakingNoun(passage, unit, head - 1)) return true;
  // "the agency nwd", "the newspaper dal": a name in small letters.
  const noun = head > first ? passage.lower[head - 1]! : '';
  if (data.agencyNouns.has(noun) || data.outletNouns.has(noun)) return true;
  const mention = mentionAt(passage.article.layers.mentions, passage.tokens[head]!.span);
  if (mention && mention.form !== 'demonym' && !mention.nested) return true;
  return (
    passage.tokens[head]!.pos === 'PROPN' || /\p{Lu}/u.test(passage.words[head]!) || endsLikePerson(passage, unit, head)
  );
}

function endsLikePerson({ tokens }: Passage, { data }: Unit, at: number): boolean {
  const noun = tokens[at]!.lemma.toLowerCase();
  return !data.muteNouns.has(noun) && data.agentEndings.some((ending) => noun.endsWith(ending));
}

/** "Security head Anna Loos", "sources at the mill": a person by name, or words for those who stay unnamed. */
function namesPerson({ article, lower, tokens }: Passage, { data }: Unit, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (data.anonymousWords.has(lower[at]!)) return true;
    if (tokens[at]!.pos !== 'PROPN') continue;
    const mention = mentionAt(article.layers.mentions, tokens[at]!.span);
    if (mention?.type === 'person' && mention.span[1] <= tokens[at]!.span[1] && !owns(lower, data, at + 1)) return true;
  }
  return false;
}

const owns = (lower: readonly string[], { genitiveMarks }: Unit['data'], at: number): boolean =>
  genitiveMarks.has(lower[at] ?? '');

/** Adjectives and numbers may stand between the nouns of a compound: "the 47 year old miller". */
const inside: ReadonlySet<string> = new Set(['NUM', 'ADJ']);

/** "today the mill's spokeswoman in Upland": behind adverbs and a genitive, before what hangs on the noun. */
function lastOfCompound(passage: Passage, unit: Unit, first: number, end: number): number {
  let head = -1;
  for (let at = first; at < end; at++) {
    const word = passage.lower[at]!;
    if (unit.data.genitiveMarks.has(word)) head = -1;
    else if (unit.data.particles.has(word)) continue;
    else if (isNoun(passage, unit, at)) head = at;
    else if (head >= 0 && !inside.has(passage.tokens[at]!.pos) && word !== '-') return head;
  }
  return head;
}

/** "he", "many", "the owner himself"; a name whose tag is wrong: "Felt". */
function namesByWord(passage: Passage, { data }: Unit, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const word = passage.lower[at]!;
    if (data.speakingPronouns.has(word) || data.possessives.has(word) || passage.tokens[at]!.pos === 'NUM') return true;
    if (isCapitalised(passage.words[at]!) && !data.determiners.has(word)) return true;
  }
  return false;
}
