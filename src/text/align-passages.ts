import { shingles } from './shingles.ts';

/** Words `[aStart, aEnd)` of one text that stand, nearly word for word, as `[bStart, bEnd)` in another. */
export interface Passage {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** How many words are the same on both sides. */
  readonly same: number;
}

/** A run of this many equal words starts a passage. */
const seedWords = 4;
/** A shingle that stands more often than this in a text is no landmark. */
const repeatLimit = 6;
/** Passages this close to one another, in the same order on both sides, are one with an edit inside. */
const gapWords = 4;

/**
 * Finds the passages that two texts share, given the hashes of their words: longest runs first, no word used twice,
 * neighbouring runs joined over small edits. In the order of the first text.
 */
export function alignPassages(a: Int32Array, b: Int32Array): Passage[] {
  return joinNeighbours(alignRuns(a, b));
}

/** The same before neighbours are joined: runs of equal words, in the order of the first text. */
export function alignRuns(a: Int32Array, b: Int32Array): Passage[] {
  const taken = { a: new Uint8Array(a.length), b: new Uint8Array(b.length) };
  const accepted: Passage[] = [];
  for (const run of commonRuns(a, b).sort((x, y) => y.same - x.same || x.aStart - y.aStart || x.bStart - y.bStart)) {
    const free = trim(run, taken);
    if (!free) continue;
    taken.a.fill(1, free.aStart, free.aEnd);
    taken.b.fill(1, free.bStart, free.bEnd);
    accepted.push(free);
  }
  return accepted.sort((x, y) => x.aStart - y.aStart);
}

/** All maximal runs of equal words that start at a landmark. */
function commonRuns(a: Int32Array, b: Int32Array): Passage[] {
  const places = new Map<number, number[]>();
  shingles(b, seedWords).forEach((hash, at) => {
    const list = places.get(hash);
    if (!list) places.set(hash, [at]);
    else if (list.length <= repeatLimit) list.push(at);
  });
  const runs: Passage[] = [];
  const coveredTo = new Map<number, number>();
  shingles(a, seedWords).forEach((hash, at) => {
    const list = places.get(hash);
    if (!list || list.length > repeatLimit) return;
    for (const other of list) {
      const diagonal = other - at;
      if ((coveredTo.get(diagonal) ?? -1) > at) continue;
      let length = 0;
      while (at + length < a.length && other + length < b.length && a[at + length] === b[other + length]) length += 1;
      coveredTo.set(diagonal, at + length);
      if (length >= seedWords) {
        runs.push({ aStart: at, aEnd: at + length, bStart: other, bEnd: other + length, same: length });
      }
    }
  });
  return runs;
}

/** The part of a run that no longer run has taken, when enough of it is left. */
function trim(run: Passage, taken: { a: Uint8Array; b: Uint8Array }): Passage | null {
  let from = 0;
  let to = run.same;
  const used = (i: number): boolean => taken.a[run.aStart + i] === 1 || taken.b[run.bStart + i] === 1;
  while (from < to && used(from)) from += 1;
  while (to > from && used(to - 1)) to -= 1;
  if (to - from < seedWords) return null;
  for (let i = from; i < to; i++) if (used(i)) return null;
  return {
    aStart: run.aStart + from,
    aEnd: run.aStart + to,
    bStart: run.bStart + from,
    bEnd: run.bStart + to,
    same: to - from,
  };
}

/** Joins runs that follow one another on both sides with no more than a small edit between them. */
export function joinNeighbours(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const gapA = last ? passage.aStart - last.aEnd : -1;
    const gapB = last ? passage.bStart - last.bEnd : -1;
    if (last && gapA >= 0 && gapB >= 0 && gapA <= gapWords && gapB <= gapWords) {
      joined[joined.length - 1] = {
        aStart: last.aStart,
        aEnd: passage.aEnd,
        bStart: last.bStart,
        bEnd: passage.bEnd,
        same: last.same + passage.same,
      };
    } else joined.push(passage);
  }
  return joined;
}
