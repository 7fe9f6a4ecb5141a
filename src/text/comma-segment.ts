import type { WordRow } from './word-row.ts';

/** Range of token indices. */
export type TokenRange = readonly [first: number, end: number];

/** The tokens around `core` up to the next comma, semicolon, colon, bracket or dash on either side. */
export function commaSegment(row: WordRow, core: TokenRange, sentence: TokenRange): TokenRange {
  let first = core[0];
  while (first > sentence[0] && !splits(row.words[first - 1]!)) first--;
  let end = core[1];
  while (end < sentence[1] && !splits(row.words[end]!)) end++;
  return [first, end];
}

function splits(word: string): boolean {
  return word.length === 1 && ',;:()–—'.includes(word);
}
