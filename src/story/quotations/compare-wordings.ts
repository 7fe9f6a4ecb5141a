import type { QuotationWords } from './quotation-words.ts';

export type Relation = 'exact' | 'cut' | 'altered';

export interface Comparison {
  readonly relation: Relation;
  readonly changes: readonly WordChange[];
}

/** A run of words that the one wording has where the other has another, or none (''). */
export interface WordChange {
  readonly gone: string;
  readonly come: string;
}

/**
 * Compares two wordings of one language word by word. Exact: the same words; cut: one is a run of the other; altered:
 * most words in the same order. Null when they are different quotations.
 */
export function compareWordings(first: QuotationWords, other: QuotationWords): Comparison | null {
  const a = first.folded;
  const b = other.folded;
  if (a.length === b.length && a.every((word, i) => word === b[i])) return { relation: 'exact', changes: [] };
  const common = longestCommon(a, b);
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  const changes = changesBetween(first.words, other.words, common);
  if (holds(a, b) || holds(b, a)) {
    return shorter >= 4 || longer <= 16 ? { relation: 'cut', changes } : null;
  }
  if (common.length === shorter && shorter >= 6) return { relation: 'cut', changes };
  const share = common.length / longer;
  if (share >= 0.6 && common.length >= 4) return { relation: 'altered', changes };
  // Cut and altered at once: a long common run inside a much longer wording.
  if (common.length >= 6 && common.length / shorter >= 0.75) return { relation: 'altered', changes };
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

/** True when the shorter list stands in the longer one without a gap. */
function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  for (let at = 0; at + shorter.length <= longer.length; at++)
    if (shorter.every((word, i) => word === longer[at + i])) return true;
  return false;
}

/** A change as people read it: `„a“ → „b“`, `+ „b“`, `− „a“`. */
export function describeChange({ gone, come }: WordChange): string {
  if (gone && come) return `„${gone}“ → „${come}“`;
  return gone ? `− „${gone}“` : `+ „${come}“`;
}

function changesBetween(
  a: readonly string[],
  b: readonly string[],
  common: readonly [number, number][],
): readonly WordChange[] {
  const found: WordChange[] = [];
  let i = 0;
  let j = 0;
  for (const [nextA, nextB] of [...common, [a.length, b.length] as [number, number]]) {
    const gone = a.slice(i, nextA).join(' ');
    const come = b.slice(j, nextB).join(' ');
    if (gone || come) found.push({ gone, come });
    i = nextA + 1;
    j = nextB + 1;
  }
  return found;
}
