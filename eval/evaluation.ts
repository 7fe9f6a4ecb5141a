import type { Context } from '../src/article/stage.ts';

/** One evaluation set: which data it needs and how it is scored. */
export interface Evaluation {
  /** Name on the command line, e.g. `timex-de`. */
  readonly name: string;
  /** Takes minutes: the floors then look at the last report instead of measuring again. */
  readonly long?: true;
  /** Files it needs below the data folder, without `.jsonl.gz`. */
  readonly needs: readonly string[];
  /** Runs the program over the set and returns its numbers under the full metric names of `eval/report.json`. */
  score(context: Context): Promise<Record<string, number>> | Record<string, number>;
}

/** Precision, recall and F1 from counts (fractions allowed); 0 where undefined. */
export function scores(
  truePositives: number,
  falsePositives: number,
  falseNegatives: number,
): { precision: number; recall: number; f1: number } {
  const precision = truePositives + falsePositives > 0 ? truePositives / (truePositives + falsePositives) : 0;
  const recall = truePositives + falseNegatives > 0 ? truePositives / (truePositives + falseNegatives) : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
