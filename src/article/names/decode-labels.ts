import type { NameModel } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { createRowSums, type RowSums } from '../../text/row-sums.ts';
import { nameFeatures } from './name-features.ts';
import { markOpen } from './name-openings.ts';
import type { Evidence } from './token-evidence.ts';

/**
 * Best label index for each token of a sentence `[first, end)` under the model, tokens that can be part of no name being
 * outside (label 0). The next call overwrites the labels.
 */
export function decodeLabels(
  model: NameModel,
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
): Uint8Array {
  const length = end - first;
  const decoder = decoderOf(model, length);
  const { open, path } = decoder;
  markOpen(evidence, tokens, first, end, open);
  path.fill(0, 0, length);
  for (let at = 0; at < length; at++) {
    if (open[at] === 0) continue;
    const start = at;
    while (at < length && open[at] === 1) at++;
    decodeRun(model, decoder, evidence, first, end, start, at);
  }
  return path.subarray(0, length);
}

/** A model's weights, ready for adding, with room for one sentence. */
interface Decoder {
  readonly rows: RowSums;
  /** Scores of the labels of two tokens, side by side. */
  readonly scores: Float32Array;
  /** 1 for the tokens that can be part of a name. */
  open: Uint8Array;
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
    const scores = new Float32Array(2 * width);
    decoder = { rows: createRowSums(model.weights, model.buckets, width), scores, ...room(128, width) };
    decoders.set(model, decoder);
  }
  if (decoder.path.length < length) Object.assign(decoder, room(length * 2, width));
  return decoder;
}

function room(length: number, width: number): Pick<Decoder, 'open' | 'back' | 'path'> {
  return { open: new Uint8Array(length), back: new Uint8Array(length * width), path: new Uint8Array(length) };
}

/** Writes the best labels of the tokens `[from, to)` of a sentence, all open, between outside or the sentence's ends (Viterbi). */
function decodeRun(
  { transitions, buckets }: NameModel,
  { rows, back, scores, path }: Decoder,
  evidence: Evidence,
  first: number,
  end: number,
  from: number,
  to: number,
): void {
  const width = scores.length / 2;
  const mask = buckets - 1;
  // Transitions from outside come first, those of a sentence's start last.
  const start = from === 0 ? width * width : 0;
  let previous = 0;
  let current = width;
  for (let at = from; at < to; at++) {
    const count = nameFeatures(evidence, first + at, first, end, rows.features);
    for (let feature = 0; feature < count; feature++) rows.features[feature]! &= mask;
    const sums = rows.sum(count);
    for (let label = 0; label < width; label++) {
      let best = at === from ? transitions[start + label]! : scores[previous]! + transitions[label]!;
      let before = 0;
      for (let other = 1; other < width && at > from; other++) {
        const score = scores[previous + other]! + transitions[other * width + label]!;
        if (score > best) {
          best = score;
          before = other;
        }
      }
      back[at * width + label] = before;
      scores[current + label] = best + sums[label]!;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < width; last++) {
    const score = scores[previous + last]! + (first + to < end ? transitions[last * width]! : 0);
    if (score <= best) continue;
    best = score;
    label = last;
  }
  for (let at = to - 1; at >= from; at--) {
    path[at] = label;
    label = back[at * width + label]!;
  }
}
