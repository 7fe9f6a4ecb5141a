import { scores } from './evaluation.ts';

export interface ClusterScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B³: for each item the share of its predicted cluster that is right and of its gold cluster that was found, averaged. */
export function bCubed(gold: readonly string[], predicted: readonly string[]): ClusterScores {
  const goldSizes = sizes(gold);
  const predictedSizes = sizes(predicted);
  const both = gold.map((label, i) => `${label}\u0000${predicted[i]}`);
  const bothSizes = sizes(both);
  let precision = 0;
  let recall = 0;
  for (let i = 0; i < gold.length; i++) {
    precision += bothSizes.get(both[i]!)! / predictedSizes.get(predicted[i]!)! / gold.length;
    recall += bothSizes.get(both[i]!)! / goldSizes.get(gold[i]!)! / gold.length;
  }
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/** Pairs of items put together, rightly or wrongly. */
export function pairwise(gold: readonly string[], predicted: readonly string[]): ClusterScores {
  const pairs = (labels: readonly string[]): number =>
    [...sizes(labels).values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const right = pairs(gold.map((label, i) => `${label}\u0000${predicted[i]}`));
  return scores(right, pairs(predicted) - right, pairs(gold) - right);
}

function sizes(labels: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const label of labels) result.set(label, (result.get(label) ?? 0) + 1);
  return result;
}
