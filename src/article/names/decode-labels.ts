import type { NameModel } from '../../languages/tables.ts';
import { createRowSums, type RowSums } from '../../text/row-sums.ts';
import { nameFeatures } from './name-features.ts';
import type { Evidence } from './token-evidence.ts';

/**
 * Best label index for each token of a sentence `[first, end)` under the model (Viterbi over label pairs). The next call
 * overwrites the labels.
 */
export function decodeLabels(model: NameModel, evidence: Evidence, first: number, end: number): Uint8Array {
  const { labels, transitions, buckets } = model;
  const width = labels.length;
  const length = end - first;
  const decoder = decoderOf(model, length);
  const { rows, back, scores } = decoder;
  const mask = buckets - 1;
  let previous = 0;
  let current = width;
  for (let at = 0; at < length; at++) {
    const count = nameFeatures(evidence, first + at, first, end, rows.features);
    for (let feature = 0; feature < count; feature++) rows.features[feature]! &= mask;
    const sums = rows.sum(count);
    for (let label = 0; label < width; label++) {
      let best = at === 0 ? transitions[width * width + label]! : scores[previous]! + transitions[label]!;
      let from = 0;
      for (let before = 1; before < width && at > 0; before++) {
        const score = scores[previous + before]! + transitions[before * width + label]!;
        if (score > best) {
          best = score;
          from = before;
        }
      }
      back[at * width + label] = from;
      scores[current + label] = best + sums[label]!;
    }
    [previous, current] = [current, previous];
  }
  return backtrack(scores, previous, decoder, length, width);
}

/** A model's weights, ready for adding, with room for one sentence. */
interface Decoder {
  readonly rows: RowSums;
  /** Scores of the labels of two tokens, side by side. */
  readonly scores: Float32Array;
  /** For each token and label the best label before it. */
  back: Uint8Array;
  path: Uint8Array;
}

/** Made once, kept as long as the model is. */
const decoders = new WeakMap<NameModel, Decoder>();

function decoderOf(model: NameModel, length: number): Decoder {
  const width = model.labels.length;
  let decoder = decoders.get(model);
  if (!decoder) {
    decoder = {
      rows: createRowSums(model.weights, model.buckets, width),
      scores: new Float32Array(2 * width),
      back: new Uint8Array(128 * width),
      path: new Uint8Array(128),
    };
    decoders.set(model, decoder);
  }
  if (decoder.path.length < length) {
    decoder.path = new Uint8Array(length * 2);
    decoder.back = new Uint8Array(length * 2 * width);
  }
  return decoder;
}

function backtrack(
  scores: Float32Array,
  last: number,
  { back, path }: Decoder,
  length: number,
  width: number,
): Uint8Array {
  let label = 0;
  for (let candidate = 1; candidate < width; candidate++)
    if (scores[last + candidate]! > scores[last + label]!) label = candidate;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * width + label]!;
  }
  return path.subarray(0, length);
}
