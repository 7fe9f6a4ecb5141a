import type { LineageText } from './lineage-text.ts';

/** Two articles that share wording, with how many fingerprints. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** A fingerprint in more articles than this is furniture of its outlets and leads to no candidate. */
const holdersLimit = 24;
/** So few common fingerprints are chance or a phrase. */
const leastShared = 2;

/**
 * Pairs of articles that share wording, found through an index over the fingerprints of the whole pile: the cost grows
 * with the number of articles and of their relatives, not with the number of pairs.
 */
export function candidatePairs(texts: readonly LineageText[]): CandidatePair[] {
  const holders = new Map<number, number[]>();
  for (const text of texts) {
    for (const print of text.fingerprints) {
      const list = holders.get(print);
      if (!list) holders.set(print, [text.number]);
      else if (list.length <= holdersLimit) list.push(text.number);
    }
  }
  const pairs: CandidatePair[] = [];
  for (const text of texts) {
    const shared = new Map<number, number>();
    for (const print of text.fingerprints) {
      const list = holders.get(print)!;
      if (list.length < 2 || list.length > holdersLimit) continue;
      for (const other of list) if (other < text.number) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of [...shared].sort(([x], [y]) => x - y)) {
      if (count >= leastShared) pairs.push({ a: other, b: text.number, shared: count });
    }
  }
  return pairs;
}
