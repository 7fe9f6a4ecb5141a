import type { PerceptronWeights } from '../../src/languages/tables.ts';

/** Weights while they are learned: the running ones and their sums over time. */
export interface Learner {
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly width: number;
  readonly current: Int32Array;
  update(features: Int32Array, right: number, wrong: number): void;
  step(): void;
  /** Weights averaged over time. */
  average(): Float64Array;
}

export function createLearner(labels: readonly string[], buckets: number): Learner {
  const width = Math.ceil(labels.length / 4) * 4;
  const current = new Int32Array(buckets * width);
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
    average() {
      const averages = new Float64Array(sums.length);
      for (let at = 0; at < sums.length; at++) {
        averages[at] = (sums[at]! + current[at]! * (time - since[at]!)) / time;
      }
      return averages;
    },
  };
}

/**
 * Weights summed over learners that saw the same data in different orders, scaled to eight bits. Summing steadies what
 * one order of so few sentences leaves to chance.
 */
export function sumLearners(learners: readonly Learner[]): PerceptronWeights {
  const [{ labels, buckets, width }] = learners as readonly [Learner];
  const sums = new Float64Array(buckets * width);
  for (const learner of learners) {
    const averages = learner.average();
    for (let at = 0; at < sums.length; at++) sums[at]! += averages[at]!;
  }
  const largest = sums.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return {
    labels,
    buckets,
    width,
    fixed: [],
    scores: Int8Array.from(sums, (weight) => Math.round((weight * 127) / largest)),
  };
}
