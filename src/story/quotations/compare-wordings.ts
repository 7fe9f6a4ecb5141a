import type { QuotationWords } from './quotation-words.ts';

export type Relation = 'exact' | 'cut' | 'altered';

export interface Comparison {
  readonly relation: Relation;
  /** Differences for people: `„a“ → „b“`, `+ „b“`, `− „a“`. */
  readonly differences: readonly string[];
}

/**
 * Compares two wordings of one language word by word. Exact: the same words; cut: one is a run of the other; altered:
 * most words in the same order. Null when they are different quotations.
 */
export function compareWordings(first: QuotationWords, other: QuotationWords): Comparison | null {
  const a = first.folded;
  const b = other.folded;
  if (a.length === b.length && a.every((word, i) => word === b[i])) return { relation: 'exact', differences: [] };
  const common = longestCommon(a, b);
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  const differences = describe(first.words, other.words, common);
  if (common.length === shorter) {
    const gaps = b.length <= a.length ? isRun(common.map(([i]) => i)) : isRun(common.map(([, j]) => j));
    if (gaps && (shorter >= 4 || (shorter === 3 && longer <= 16))) return { relation: 'cut', differences };
    if (shorter >= 6) return { relation: 'cut', differences };
  }
  const share = common.length / longer;
  if (share >= 0.6 && common.length >= 4) return { relation: 'altered', differences };
  // Cut and altered at once: a long common run inside a much longer wording.
  if (common.length >= 6 && common.length / shorter >= 0.75) return { relation: 'altered', differences };
  return null;
}

/** Longest common subsequence as pairs of positions. Wordings are short; bounded at 400 words each. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const rows = Math.min(a.length, 400);
  const columns = Math.min(b.length, 400);
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function isRun(positions: readonly number[]): boolean {
  return positions.length > 0 && positions.at(-1)! - positions[0]! === positions.length - 1;
}

function describe(a: readonly string[], b: readonly string[], common: readonly [number, number][]): string[] {
  const found: string[] = [];
  let i = 0;
  let j = 0;
  for (const [nextA, nextB] of [...common, [a.length, b.length] as [number, number]]) {
    const gone = a.slice(i, nextA).join(' ');
    const come = b.slice(j, nextB).join(' ');
    if (gone && come) found.push(`„${gone}“ → „${come}“`);
    else if (gone) found.push(`− „${gone}“`);
    else if (come) found.push(`+ „${come}“`);
    i = nextA + 1;
    j = nextB + 1;
  }
  return found;
}
