import type { Anchor } from './anchors.ts';

/** How far two texts tell the same things in the same order. */
export interface AnchorComparison {
  /** Different things that both name, of those that few articles name. */
  readonly shared: number;
  /** Weighted share of what each of them names that the other names too. */
  readonly shareA: number;
  readonly shareB: number;
  /** Share of the common things that stand in the same order in both. */
  readonly order: number;
  /** Pairs of anchors in the order of the first text. */
  readonly pairs: readonly { readonly a: Anchor; readonly b: Anchor }[];
}

/** Compares two anchor sequences; `weight` tells how telling a key is, 0 when it is not. */
export function compareAnchors(
  a: readonly Anchor[],
  b: readonly Anchor[],
  weight: (key: string) => number,
): AnchorComparison {
  const firstA = firsts(a);
  const firstB = firsts(b);
  const pairs: { a: Anchor; b: Anchor }[] = [];
  let common = 0;
  for (const [key, anchor] of firstA) {
    const other = firstB.get(key);
    if (!other || weight(key) === 0) continue;
    pairs.push({ a: anchor, b: other });
    common += weight(key);
  }
  const order = pairs.length > 0 ? longestRising(pairs.map((pair) => pair.b.span[0])) / pairs.length : 0;
  return {
    shared: pairs.length,
    shareA: ratio(common, total(firstA, weight)),
    shareB: ratio(common, total(firstB, weight)),
    order,
    pairs,
  };
}

function firsts(anchors: readonly Anchor[]): Map<string, Anchor> {
  const result = new Map<string, Anchor>();
  for (const anchor of anchors) if (!result.has(anchor.key)) result.set(anchor.key, anchor);
  return result;
}

function total(anchors: ReadonlyMap<string, Anchor>, weight: (key: string) => number): number {
  let sum = 0;
  for (const key of anchors.keys()) sum += weight(key);
  return sum;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Length of a longest rising subsequence. */
function longestRising(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
}
