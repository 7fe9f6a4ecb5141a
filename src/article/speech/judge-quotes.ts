import type { Passage, Unit } from './passage.ts';
import type { Quote } from './quote.ts';
import { isFiniteVerb, isPunctuation } from './word-facts.ts';

/** What quotation marks are there for. */
export type QuoteUse = 'standing' | 'fragment' | 'name';

/**
 * Tells speech from titles, names, terms and distance. `standing` quotations are whole utterances between marks of
 * punctuation; a `fragment` is a piece of somebody's words inside the sentence; everything else is a `name`.
 */
export function judgeQuote(passage: Passage, unit: Unit, quote: Quote): QuoteUse {
  const { words, lower } = passage;
  const { data } = unit;
  const [first, end] = quote.inner;
  let count = 0;
  let capitals = 0;
  let finite = false;
  for (let at = first; at < end; at++) {
    if (isPunctuation(passage, at)) continue;
    count += 1;
    if (words[at]![0] !== lower[at]![0]) capitals += 1;
    if (isFiniteVerb(passage, unit, at)) finite = true;
  }
  if (count === 0) return 'name';
  const before = lower[quote.outer[0] - 1] ?? '';
  const inUnit = quote.outer[0] > unit.range[0];
  const opening = words[first]!;
  const small = opening[0] === opening[0]!.toLowerCase() && /\p{L}/u.test(opening[0]!);
  if (inUnit && (data.distanceWords.has(before) || (namedBy(unit, before) && count < 9))) return 'name';
  const closes = /[.!?…,]/.test(words[end - 1]!);
  // "said he was relieved and “very tired.”": a joined piece of the sentence.
  const joined = inUnit && small && !finite && data.coordinators.has(before);
  const free = !joined && startsFree(passage, unit, quote) && endsFree(passage, unit, quote);
  // A verb of speech right behind the marks ("…“, sagte sie") makes it an utterance even when the front is glued on.
  if (cueBehind(passage, unit, quote, count)) return 'standing';
  const colon = inUnit && words[quote.outer[0] - 1] === ':';
  if (colon && (count >= 2 || closes)) return 'standing';
  // English puts the comma inside the marks: “It was dark,” said Reber; “The valley,” she said, “will recover.”
  if (free && inUnit && count >= 2 && closes && words[quote.outer[0] - 1] === ',') return 'standing';
  if (free && count >= 2 && words[end - 1] === ',') return 'standing';
  if (!inUnit && free && count >= 2 && finite && /[.!?…]/.test(words[end - 1]!)) return 'standing';
  if (free && (count >= 6 || (closes && count >= 3) || (finite && count >= 3))) return 'standing';
  if (count >= 10) return free ? 'standing' : 'fragment';
  if (small && count >= 2) return 'fragment';
  if (small && count === 1) return 'fragment';
  if (finite && count >= 3 && count > capitals + 1) return free ? 'standing' : 'fragment';
  if (count >= 4 && capitals < count && capitals * 2 <= count + 1) return 'fragment';
  return 'name';
}

function cueBehind(passage: Passage, unit: Unit, quote: Quote, count: number): boolean {
  let at = quote.outer[1];
  const comma = passage.words[at] === ',';
  if (comma) at += 1;
  const free = comma && startsFree(passage, unit, quote);
  // „Die Glocke“, so der Küster, „läutet wieder“.
  if (free && count >= 2 && quote.outer[0] <= unit.range[0] && soSpeaker(passage, unit, at)) return true;
  if (count < (free ? (quote.outer[0] <= unit.range[0] ? 1 : 2) : 6)) return false;
  return (
    unit.data.verbs.get(passage.lower[at] ?? '')?.some(({ kind, verb }) => kind === 'finite' && verb.grade <= 2) ??
    false
  );
}

/** "so der Küster", but not "so heißt das Stück". */
function soSpeaker(passage: Passage, unit: Unit, at: number): boolean {
  return (
    unit.data.soWords.has(passage.lower[at] ?? '') &&
    at + 1 < unit.core[1] &&
    !isPunctuation(passage, at + 1) &&
    !isFiniteVerb(passage, unit, at + 1)
  );
}

function startsFree(passage: Passage, unit: Unit, quote: Quote): boolean {
  const before = quote.outer[0] - 1;
  return (
    quote.outer[0] <= unit.range[0] ||
    isPunctuation(passage, before) ||
    unit.data.coordinators.has(passage.lower[before]!)
  );
}

function endsFree(passage: Passage, unit: Unit, quote: Quote): boolean {
  const after = quote.outer[1];
  if (after >= unit.range[1] || isPunctuation(passage, after)) return true;
  if (/[.!?,…]/.test(passage.words[quote.inner[1] - 1]!)) return true;
  return unit.data.verbs.has(passage.lower[after]!) || unit.data.soWords.has(passage.lower[after]!);
}

/** A noun of titles before the marks, alone or as the last part of a compound ("Boulevardzeitung"). */
function namedBy(unit: Unit, word: string): boolean {
  const { titleNouns } = unit.data;
  if (titleNouns.has(word)) return true;
  for (let at = 2; at <= word.length - 4; at++) if (titleNouns.has(word.slice(at))) return true;
  return false;
}
