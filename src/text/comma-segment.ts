import type { WordRow } from './word-row.ts';

/** Range of token indices. */
export type TokenRange = readonly [first: number, end: number];

/** A sentence without any mark is cut this far from the core, so that no text makes a reader walk it again and again. */
const reach = 60;

/** The tokens around `core` up to the next comma, semicolon, colon, bracket or dash on either side, 60 at most. */
export function commaSegment(row: WordRow, core: TokenRange, sentence: TokenRange): TokenRange {
  let first = core[0];
  const lowest = Math.max(sentence[0], core[0] - reach);
  const highest = Math.min(sentence[1], core[1] + reach);
  while (first > lowest && !splits(row.words[first - 1]!)) first--;
  let end = core[1];
  while (end < highest && !splits(row.words[end]!)) end++;
  return [first, end];
}

function splits(word: string): boolean {
  return word.length === 1 && ',;:()–—'.includes(word);
}
