import type { Passage, Unit } from './passage.ts';
import { quoteCloses, quoteOver } from './quote-at.ts';
import type { Range } from './ranges.ts';
import { endsIn, isAuxiliary, isCapitalised, isPunctuation } from './word-facts.ts';

/** Backwards from the verb to the border of its clause; appositions between commas are stepped over. */
export function subjectBefore(passage: Passage, unit: Unit, verb: number, from: number): Range | null {
  const { lower, words } = passage;
  const { data } = unit;
  let end = verb;
  while (
    end > from &&
    (data.particles.has(lower[end - 1]!) || (end === verb && data.passiveForms.has(lower[end - 1]!)))
  )
    end -= 1;
  if (quoteCloses(passage, unit, end) && isNameInMarks(passage, unit, end)) {
    const [open] = quoteOver(passage, unit, end - 1)!.outer;
    return [phraseStart(passage, unit, open, from), end];
  }
  if (end > from && words[end - 1] === ',') {
    // "Anna Vogt, the mayor of Ellmer, said": a noun phrase between commas.
    const open = commaBefore(passage, unit, end - 1, from);
    if (open > from && isApposition(passage, unit, open + 1, end - 1)) {
      const start = phraseStart(passage, unit, open, from);
      // "The Post, citing the company, reported": whom it relies on is not its name.
      const cites = data.basisPrepositions.some((words) => words.every((word, i) => lower[open + 1 + i] === word));
      return start < open ? [start, cites ? open : end - 1] : null;
    }
    return null;
  }
  const start = phraseStart(passage, unit, end, from);
  if (start >= end) return null;
  return beforeRelative(passage, unit, [start, end], from) ?? [start, end];
}

/** "An official who asked not to be named said": the clause between has a verb of its own, so its noun is the subject. */
function beforeRelative(passage: Passage, unit: Unit, [start, end]: Range, from: number): Range | null {
  const { data } = unit;
  let relative = start - 1;
  while (relative > from && data.finiteForms.has(passage.lower[relative]!)) relative -= 1;
  if (relative <= from || !data.relatives.has(passage.lower[relative]!) || isPunctuation(passage, relative - 1))
    return null;
  for (let at = relative + 1; at < end; at++) {
    const word = passage.lower[at]!;
    const told = passage.finite[at] === 1 || data.finiteForms.has(word) || endsIn(word, data.verbEndings.past);
    if (!told) continue;
    const first = phraseStart(passage, unit, relative, from);
    return first < relative ? [first, relative] : null;
  }
  return null;
}

function commaBefore(passage: Passage, unit: Unit, at: number, from: number): number {
  for (let i = at - 1; i > Math.max(from, at - 25); i--) {
    if (passage.words[i] === ',') return i;
    if (quoteCloses(passage, unit, i + 1)) return -1;
  }
  return -1;
}

function isApposition(passage: Passage, unit: Unit, first: number, end: number): boolean {
  const { data } = unit;
  for (let at = first; at < end; at++)
    if (data.finiteForms.has(passage.lower[at]!)) return data.relatives.has(passage.lower[first]!);
  return end > first;
}

/** Where the noun phrase that ends at `end` begins. */
function phraseStart(passage: Passage, unit: Unit, end: number, from: number): number {
  const { lower, words } = passage;
  const { data } = unit;
  let start = end;
  while (start > from) {
    const before = start - 1;
    const word = lower[before]!;
    if (longQuoteCloses(passage, unit, start)) break;
    if (isPunctuation(passage, before) && !"-'’.".includes(words[before]!)) break;
    if ((data.relatives.has(word) || data.questionWords.has(word)) && start < end) break;
    if (data.thatWords.has(word) || data.subordinators.has(word) || isAuxiliary(passage, unit, before)) break;
    if (data.coordinators.has(word) && !joinsNouns(passage, start, end)) break;
    start = before;
  }
  // A leading prepositional phrase belongs to the verb: begin again behind it.
  if (start < end && data.prepositions.has(lower[start]!)) {
    for (let at = end - 1; at > start; at--) {
      const opens = data.determiners.has(lower[at]!) || (isCapitalised(words[at]!) && !isCapitalised(words[at - 1]!));
      if (opens && !data.prepositions.has(lower[at - 1]!)) return at;
      if (data.subjectPronouns.has(lower[at]!)) return at;
    }
    return end;
  }
  return start;
}

/** "Vogt and Brandt said": the conjunction joins two subjects when it stands between two names or nouns. */
function joinsNouns(passage: Passage, start: number, end: number): boolean {
  const left = passage.words[start - 2];
  const names = left !== undefined && isCapitalised(left) && isCapitalised(passage.words[start] ?? '');
  const nouns = passage.tokens[start - 2]?.pos === 'NOUN' && passage.tokens[end - 1]?.pos === 'NOUN' && end - start < 3;
  return (names || nouns) && end - start < 8;
}

/** 'The “River Papers” claim …': behind an article and without a mark of its own, what stands in marks is the subject. */
export function isNameInMarks(passage: Passage, unit: Unit, end: number): boolean {
  const quote = quoteOver(passage, unit, end - 1);
  if (!quote || isPunctuation(passage, quote.inner[1] - 1)) return false;
  return unit.data.determiners.has(passage.lower[quote.outer[0] - 1] ?? '');
}

/** A whole utterance ends here. */
function longQuoteCloses(passage: Passage, unit: Unit, end: number): boolean {
  const quote = quoteCloses(passage, unit, end) ? quoteOver(passage, unit, end - 1) : null;
  return quote !== null && quote.outer[1] - quote.outer[0] > 8;
}
