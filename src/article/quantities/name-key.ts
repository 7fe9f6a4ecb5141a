import type { WordRow } from '../../text/word-row.ts';

/** The word before a number with the number: what a product, a road or a channel would be called by. */
export function nameKey(row: WordRow, token: number): string {
  return `${row.words[token - 1] ?? ''} ${row.words[token]!}`;
}
