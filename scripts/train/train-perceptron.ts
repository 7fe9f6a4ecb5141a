import type { PerceptronWeights } from '../../src/languages/tables.ts';

/** Weights while they are learned: the running ones and their sums over time. */
export interface Learner {
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly width: number;
  readonly current: Float32Array;
  update(features: Int32Array, right: number, wrong: number): void;
  step(): void;
  /** Averaged weights, scaled to eight bits and kept in sixteen. */
  finish(): PerceptronWeights;
}

export function createLearner(labels: readonly string[], buckets: number): Learner {
  const width = Math.ceil(labels.length / 4) * 4;
  const current = new Float32Array(buckets * width);
  const sums = new Float64Array(buckets * width);
  const since = new Int32Array(buckets * width);
  let time = 0;
  const change = (at: number, by: number) => {
    sums[at]! += current[at]! * (time - since[at]!);
    since[at] = time;
    current[at]! += by;
  };
  return {
    labels,
    buckets,
    width,
    current,
    update(features, right, wrong) {
      for (const bucket of features) {
        change(bucket * width + right, 1);
        change(bucket * width + wrong, -1);
      }
    },
    step() {
      time++;
    },
    finish() {
      const averages = new Float64Array(sums.length);
      let largest = 0;
      for (let at = 0; at < sums.length; at++) {
        averages[at] = (sums[at]! + current[at]! * (time - since[at]!)) / time;
        largest = Math.max(largest, Math.abs(averages[at]!));
      }
      const scale = Math.max(127 / largest, 16);
      const scores = new Int16Array(sums.length);
      for (let at = 0; at < sums.length; at++)
        scores[at] = Math.max(-127, Math.min(127, Math.round(averages[at]! * scale)));
      return { labels, buckets, width, scores };
    },
  };
}

/** A seeded generator of numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
}
