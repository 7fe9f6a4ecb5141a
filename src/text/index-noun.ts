import { nounClass } from './noun-class.ts';
import type { WordRow } from './word-row.ts';

/** What a language says of such nouns. */
interface IndexData {
  readonly indexNouns: ReadonlyMap<string, string>;
  readonly concepts: ReadonlyMap<string, string>;
  readonly glued: boolean;
}

const indexReach = 16;

/**
 * Token of the noun for a figure without a unit that a bare number gives ("die Inzidenz sank auf 37,7"): the last such noun
 * before it in its sentence with no other number and no counted noun between; or -1.
 */
export function indexNounBefore(row: WordRow, number: number, from: number, data: IndexData): number {
  if (data.indexNouns.size === 0) return -1;
  for (let at = number - 1; at >= Math.max(from, number - indexReach); at--) {
    if (isIndexNoun(row, at, data)) return at;
    const { pos } = row.tokens[at]!;
    // "Von 35 auf 37,7" is of one figure; else what stands behind another number is that one's.
    if (pos === 'NUM' && row.tokens[at + 1]?.pos !== 'ADP') return -1;
    if (pos === 'NOUN' && nounClass(row, at, data.concepts, data.glued) !== null) return -1;
  }
  return -1;
}

/** What a noun for such a figure stands for, or null. */
export function indexConcept(row: WordRow, at: number, data: IndexData): string | null {
  return nounClass(row, at, data.indexNouns, data.glued);
}

function isIndexNoun(row: WordRow, at: number, data: IndexData): boolean {
  const { pos } = row.tokens[at]!;
  return (pos === 'NOUN' || pos === 'PROPN' || pos === 'X') && indexConcept(row, at, data) !== null;
}
