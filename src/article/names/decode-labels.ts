import type { NameModel } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { createRowSums, type RowSums } from '../../text/row-sums.ts';
import { nameFeatures } from './name-features.ts';
import type { Evidence } from './token-evidence.ts';

/** Best label index for each token of a sentence `[first, end)` under the model (Viterbi over label pairs). */
export function decodeLabels(
  model: NameModel,
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
): Uint8Array {
  const { labels, transitions, buckets } = model;
  const width = labels.length;
  const length = end - first;
  const back = new Uint8Array(length * width);
  const rows = rowsOf(model);
  let previous = new Float32Array(width);
  let current = new Float32Array(width);
  const mask = buckets - 1;
  for (let at = 0; at < length; at++) {
    const count = nameFeatures(evidence, tokens, first + at, first, end, rows.features);
    for (let feature = 0; feature < count; feature++) rows.features[feature]! &= mask;
    const sums = rows.sum(count);
    for (let label = 0; label < width; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (at === 0) best = transitions[width * width + label]!;
      else {
        for (let before = 0; before < width; before++) {
          const score = previous[before]! + transitions[before * width + label]!;
          if (score > best) {
            best = score;
            from = before;
          }
        }
      }
      back[at * width + label] = from;
      current[label] = best + sums[label]!;
    }
    [previous, current] = [current, previous];
  }
  return backtrack(previous, back, length, width);
}

/** The model's weights, ready for adding: made once, kept as long as the model is. */
const prepared = new WeakMap<NameModel, RowSums>();

function rowsOf(model: NameModel): RowSums {
  let rows = prepared.get(model);
  if (!rows) {
    rows = createRowSums(model.weights, model.buckets, model.labels.length);
    prepared.set(model, rows);
  }
  return rows;
}

function backtrack(last: Float32Array, back: Uint8Array, length: number, width: number): Uint8Array {
  const path = new Uint8Array(length);
  let label = 0;
  for (let candidate = 1; candidate < width; candidate++) if (last[candidate]! > last[label]!) label = candidate;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * width + label]!;
  }
  return path;
}
