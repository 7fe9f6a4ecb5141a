import { FEATURES } from '../../../src/article/names/name-features.ts';
import type { NameModel } from '../../../src/languages/tables.ts';
import { nameLabels } from './name-labels.ts';
import type { TrainingSentence } from './name-sentences.ts';

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly buckets: number;
  readonly report?: (line: string) => void;
}

/** Averaged structured perceptron over label pairs; weights are scaled to eight bits at the end. */
export function trainNameModel(sentences: readonly TrainingSentence[], options: TrainingOptions): NameModel {
  const width = nameLabels.length;
  const mask = options.buckets - 1;
  const weights = new Float64Array(options.buckets * width);
  const sums = new Float64Array(options.buckets * width);
  const links = new Float64Array((width + 1) * width);
  const linkSums = new Float64Array((width + 1) * width);
  const order = sentences.map((_, index) => index);
  const random = generator(options.seed);
  let step = 1;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let total = 0;
    for (const index of order) {
      const sentence = sentences[index]!;
      const path = decode(sentence, weights, links, mask, width);
      const { gold } = sentence;
      total += gold.length;
      for (let at = 0; at < gold.length; at++) {
        const before = at === 0 ? width : gold[at - 1]!;
        const guessedBefore = at === 0 ? width : path[at - 1]!;
        if (gold[at] !== path[at]) {
          wrong++;
          for (let feature = 0; feature < sentence.counts[at]!; feature++) {
            const row = (sentence.features[at * FEATURES + feature]! & mask) * width;
            add(weights, sums, row + gold[at]!, 1, step);
            add(weights, sums, row + path[at]!, -1, step);
          }
        }
        if (gold[at] !== path[at] || before !== guessedBefore) {
          add(links, linkSums, before * width + gold[at]!, 1, step);
          add(links, linkSums, guessedBefore * width + path[at]!, -1, step);
        }
      }
      step++;
    }
    options.report?.(`epoch ${epoch}: ${((100 * wrong) / total).toFixed(2)} % of tokens wrong`);
  }
  return quantise(weights, sums, links, linkSums, step, options.buckets);
}

/** Averages by the trick of summing `change × time`, then scales so that nearly all weights fit eight bits. */
function quantise(
  weights: Float64Array,
  sums: Float64Array,
  links: Float64Array,
  linkSums: Float64Array,
  step: number,
  buckets: number,
): NameModel {
  const averaged = weights.map((weight, index) => weight - sums[index]! / step);
  const ordered = Float64Array.from(averaged, Math.abs).sort();
  const scale = 127 / ordered[Math.floor(ordered.length * 0.9999)]!;
  const clipped = Int8Array.from(averaged, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  const transitions = Float32Array.from(links, (link, index) => Math.round((link - linkSums[index]! / step) * scale));
  return { labels: [...nameLabels], buckets, weights: clipped, transitions };
}

function add(weights: Float64Array, sums: Float64Array, index: number, change: number, step: number): void {
  weights[index]! += change;
  sums[index]! += change * step;
}

function decode(
  sentence: TrainingSentence,
  weights: Float64Array,
  links: Float64Array,
  mask: number,
  width: number,
): Uint8Array {
  const length = sentence.gold.length;
  const back = new Uint8Array(length * width);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < width; label++) {
      let best = at === 0 ? links[width * width + label]! : Number.NEGATIVE_INFINITY;
      for (let before = 0; at > 0 && before < width; before++) {
        const score = previous[before]! + links[before * width + label]!;
        if (score > best) {
          best = score;
          back[at * width + label] = before;
        }
      }
      current[label] = best;
    }
    for (let feature = 0; feature < sentence.counts[at]!; feature++) {
      const row = (sentence.features[at * FEATURES + feature]! & mask) * width;
      for (let label = 0; label < width; label++) current[label]! += weights[row + label]!;
    }
    [previous, current] = [current, previous];
  }
  const path = new Uint8Array(length);
  let label = 0;
  for (let candidate = 1; candidate < width; candidate++)
    if (previous[candidate]! > previous[label]!) label = candidate;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * width + label]!;
  }
  return path;
}

/** Small seeded generator (mulberry32): numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
