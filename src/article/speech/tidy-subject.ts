import { findAtOrBefore } from '../../text/token-index.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { endsIn, isAuxiliary, isCapitalised, isPunctuation } from './word-facts.ts';

/** Shorter words before a full stop may be abbreviations: "Rep. Vogt". */
const longestAbbreviation = 5;

/**
 * What is left of the words before a verb of saying when all is taken off that cannot be its subject, or null when
 * nothing is: "Last month she" is "she", "The mill initially" is "The mill", and "creating a union" (called …) behind
 * "is" is none, since that verb has another subject.
 */
export function tidySubject(passage: Passage, unit: Unit, range: Range): Range | null {
  const { lower, words } = passage;
  const { data } = unit;
  let start = behindSentence(passage, range);
  while (start < range[1] && isPunctuation(passage, start)) start += 1;
  let end = range[1];
  while (end > start && (isAdverb(passage, end - 1) || (end < range[1] && isAuxiliary(passage, unit, end - 1))))
    end -= 1;
  if (!words.slice(start, end).includes(',')) end = beforeTime(passage, unit, start, end);
  const whole = end;
  while (end - 1 > start && (data.relatives.has(lower[end - 1]!) || words[end - 1] === ',')) end -= 1;
  if (end <= start) return null;
  if (isPronoun(passage, unit, end - 1, start)) return [end - 1, end];
  if (!namesSomething(passage, unit, [start, end])) return null;
  if (opensWithVerb(passage, start) || isHeld(passage, unit, start)) return null;
  const told = verbInside(passage, unit, [start, end]);
  if (told < 0) return [start, end];
  // "Arvid Quast, criticised the plan in an interview, saying": the subject stands before the comma.
  if (told - 1 > start && words[told - 1] === ',') return [start, told - 1];
  return end < whole ? antecedentBehind(passage, unit, told, end) : null;
}

/** The last verb of the range that belongs to no relative clause in it, or -1. */
function verbInside({ finite, tokens, lower }: Passage, { data }: Unit, [start, end]: Range): number {
  let last = -1;
  for (let at = start; at < end; at++) {
    if (data.relatives.has(lower[at]!)) break;
    if (finite[at] !== 1 || tokens[at]!.pos !== 'VERB') continue;
    // "Survivors rescued from the mill": a past form with a preposition behind it may be a participle.
    const isPresent = tokens[at]!.morph.includes('Tense=Pres');
    if (isPresent || !data.prepositions.has(lower[at + 1] ?? '')) last = at;
  }
  return last;
}

/** "followed criticism from the miller Vogt, who said": the name or noun next to the relative. */
function antecedentBehind({ lower }: Passage, { data }: Unit, verb: number, end: number): Range | null {
  let start = verb + 1;
  for (let at = start; at < end; at++)
    if (data.prepositions.has(lower[at]!) && !data.genitiveMarks.has(lower[at]!)) start = at + 1;
  return start < end ? [start, end] : null;
}

/** "The police on Sunday", "a spokeswoman last month": the time belongs to the verb. */
export function beforeTime({ article, tokens, lower }: Passage, { data }: Unit, start: number, end: number): number {
  const { timexes } = article.layers;
  const timex = timexes[findAtOrBefore(timexes, tokens[end - 1]!.span[0])];
  if (!timex || timex.span[1] !== tokens[end - 1]!.span[1] || timex.span[0] <= tokens[start]!.span[0]) return end;
  let at = end;
  while (at - 1 > start && tokens[at - 1]!.span[0] >= timex.span[0]) at -= 1;
  return at - 1 > start && data.prepositions.has(lower[at - 1]!) ? at - 1 : at;
}

/** Where the verb group of a verb begins: "has publicly denied" with its auxiliary, adverbs between. */
export function verbGroupStart(passage: Passage, unit: Unit, verb: number, from: number): number {
  let start = verb;
  while (start > from && isAdverb(passage, start - 1)) start -= 1;
  return start > from && start < verb && isAuxiliary(passage, unit, start - 1) ? start - 1 : verb;
}

/** Behind the last full stop of a range that runs over sentences inside quotation marks. */
function behindSentence({ words }: Passage, [start, end]: Range): number {
  for (let at = end - 2; at > start; at--) {
    if (words[at] !== '.') continue;
    const before = words[at - 1]!;
    if (before.length >= longestAbbreviation && !isCapitalised(before) && isCapitalised(words[at + 1]!)) return at + 1;
  }
  return start;
}

/** A pronoun is a phrase by itself, unless it is joined to another: "Vogt and I". "Elizabeth I" is a number. */
function isPronoun({ lower, words }: Passage, { data, range }: Unit, at: number, start: number): boolean {
  if (at === start || !data.subjectPronouns.has(lower[at]!) || data.coordinators.has(lower[at - 1]!)) return false;
  return words[at] !== 'I' || at - 1 <= range[0] || !isCapitalised(words[at - 1]!);
}

function isAdverb({ tokens, words }: Passage, at: number): boolean {
  return tokens[at]!.pos === 'ADV' && !isCapitalised(words[at]!);
}

const naming: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'X', 'DET']);

function namesSomething({ tokens, words, lower }: Passage, { data }: Unit, [start, end]: Range): boolean {
  for (let at = start; at < end; at++) {
    if (naming.has(tokens[at]!.pos) || isCapitalised(words[at]!) || data.determiners.has(lower[at]!)) return true;
  }
  return false;
}

/** A verb in front: the phrase is its object. "Casting director" is a noun. */
export function opensWithVerb({ tokens, words }: Passage, at: number): boolean {
  const { pos, morph } = tokens[at]!;
  if (isCapitalised(words[at]!) || tokens[at + 1]?.pos === 'NOUN') return false;
  return pos === 'AUX' || (pos === 'VERB' && !morph.includes('VerbForm=Part'));
}

/** An auxiliary before a verb form: "are joining the charge", "have signed a petition". */
function isHeld(passage: Passage, unit: Unit, at: number): boolean {
  const { pos } = passage.tokens[at]!;
  const word = passage.lower[at]!;
  return (
    at > 0 &&
    isAuxiliary(passage, unit, at - 1) &&
    (pos === 'VERB' || pos === 'ADV' || endsIn(word, unit.data.verbEndings.ongoing))
  );
}
