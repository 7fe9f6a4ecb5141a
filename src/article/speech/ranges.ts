import type { Token } from '../../model/layers.ts';
import type { Span, Spans } from '../../model/span.ts';

/** Half-open range of token indexes. */
export type Range = readonly [first: number, end: number];

/** What is left of `whole` without the holes; ordered, empty pieces dropped. */
export function subtract(whole: Range, holes: readonly Range[]): Range[] {
  let left: Range[] = [whole];
  for (const hole of holes) {
    left = left.flatMap(([first, end]): Range[] => {
      if (hole[1] <= first || hole[0] >= end) return [[first, end]];
      const pieces: Range[] = [];
      if (hole[0] > first) pieces.push([first, hole[0]]);
      if (hole[1] < end) pieces.push([hole[1], end]);
      return pieces;
    });
  }
  return left;
}

/** Ordered union of ranges; ranges that touch become one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const ordered = ranges.filter(([first, end]) => end > first).sort((a, b) => a[0] - b[0]);
  const joined: Range[] = [];
  for (const range of ordered) {
    const last = joined.at(-1);
    if (last && range[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
    else joined.push(range);
  }
  return joined;
}

/** Number of tokens two lists of ranges share. */
export function overlap(a: readonly Range[], b: readonly Range[]): number {
  let count = 0;
  for (const x of a) for (const y of b) count += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  return count;
}

export function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [first, end]) => sum + end - first, 0);
}

/** Character spans of token ranges. */
export function toSpans(tokens: readonly Token[], ranges: readonly Range[]): Spans {
  return joinRanges(ranges).map(([first, end]): Span => [tokens[first]!.span[0], tokens[end - 1]!.span[1]]);
}
