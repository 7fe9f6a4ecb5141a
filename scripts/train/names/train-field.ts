import { FEATURES } from '../../../src/article/names/name-features.ts';
import type { NameModel } from '../../../src/languages/tables.ts';
import { seededRandom, shuffle } from '../../seeded-random.ts';
import { lattice } from './label-lattice.ts';
import { nameLabels } from './name-labels.ts';
import type { TrainingSentence } from './name-sentences.ts';

export interface FieldOptions {
  readonly epochs: number;
  /** One training each; the weights of all are averaged, which takes out most of the chance of a single order. */
  readonly seeds: readonly number[];
  readonly buckets: number;
  /** Size of the first steps; they shrink by themselves (AdaGrad). */
  readonly rate: number;
  /** Share of the features of a token that are left out at random. */
  readonly dropout: number;
  /** Share of sentences in which the letters of all words that are features by themselves are left out. */
  readonly hidden: number;
  readonly report?: (line: string) => void;
}

/** A sentence and how much it counts. */
export interface WeightedSentence {
  readonly sentence: TrainingSentence;
  readonly weight: number;
}

/** Positions of the features of a token that hang on its letters alone. */
const LEXICAL = new Set([1, 6, 7, 8, 9]);

/** Linear-chain conditional random field, trained by stochastic gradients. */
export function trainField(sentences: readonly WeightedSentence[], options: FieldOptions): NameModel {
  const width = nameLabels.length;
  const totals = new Float32Array(options.buckets * width);
  const linkTotals = new Float32Array((width + 1) * width);
  let averaged = 0;
  for (const seed of options.seeds) averaged += trainOnce(sentences, options, seed, totals, linkTotals);
  return quantise(totals, linkTotals, averaged, options.buckets);
}

/** Adds the weights after each epoch of the second half to the totals; returns how many it added. */
function trainOnce(
  sentences: readonly WeightedSentence[],
  options: FieldOptions,
  seed: number,
  totals: Float32Array,
  linkTotals: Float32Array,
): number {
  const width = nameLabels.length;
  const mask = options.buckets - 1;
  const weights = new Float32Array(options.buckets * width);
  const squares = new Float32Array(options.buckets * width).fill(1e-2);
  const links = new Float32Array((width + 1) * width);
  const linkSquares = new Float32Array((width + 1) * width).fill(1e-2);
  const random = seededRandom(seed);
  const order = sentences.map((_, index) => index);
  const work = workspace(width);
  const averageFrom = Math.max(1, Math.floor(options.epochs / 2)) + 1;
  let averaged = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let tokens = 0;
    for (const index of order) {
      const { sentence, weight } = sentences[index]!;
      work.take(sentence, mask, random, options);
      loss += work.step(sentence, weight, weights, squares, links, linkSquares, options.rate);
      tokens += sentence.gold.length;
    }
    if (epoch >= averageFrom) {
      averaged++;
      for (let at = 0; at < weights.length; at++) totals[at]! += weights[at]!;
      for (let at = 0; at < links.length; at++) linkTotals[at]! += links[at]!;
    }
    options.report?.(`seed ${seed}, epoch ${epoch}: ${(loss / tokens).toFixed(4)} a token`);
  }
  return averaged;
}

function quantise(totals: Float32Array, linkTotals: Float32Array, averaged: number, buckets: number): NameModel {
  const ordered = Float32Array.from(totals, Math.abs).sort();
  const scale = (127 / ordered[Math.floor(ordered.length * 0.9999)]!) * averaged;
  const weights = Int8Array.from(totals, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight / averaged) * scale))),
  );
  const transitions = Float32Array.from(linkTotals, (link) => Math.round((link / averaged) * scale));
  return { labels: [...nameLabels], buckets, weights, transitions };
}

/** Buffers for one sentence at a time. */
function workspace(width: number) {
  let rows = new Int32Array(0);
  let counts = new Int32Array(0);
  let starts = new Int32Array(0);
  let scores = new Float64Array(0);
  const free = lattice(width);
  const bound = lattice(width);
  return {
    /** Chooses the features that count this time. */
    take(sentence: TrainingSentence, mask: number, random: () => number, options: FieldOptions): void {
      const length = sentence.gold.length;
      if (counts.length < length) {
        rows = new Int32Array(length * FEATURES);
        counts = new Int32Array(length);
        starts = new Int32Array(length);
        scores = new Float64Array(length * width);
      }
      const hide = random() < options.hidden;
      let next = 0;
      for (let at = 0; at < length; at++) {
        starts[at] = next;
        const count = sentence.counts[at]!;
        for (let feature = 0; feature < count; feature++) {
          if (hide && sentence.hidden[at] !== 0 && LEXICAL.has(feature)) continue;
          if (options.dropout > 0 && random() < options.dropout) continue;
          rows[next++] = (sentence.features[at * FEATURES + feature]! & mask) * width;
        }
        counts[at] = next - starts[at]!;
      }
    },
    /** One gradient step; returns the loss before it. */
    step(
      sentence: TrainingSentence,
      weight: number,
      weights: Float32Array,
      squares: Float32Array,
      links: Float32Array,
      linkSquares: Float32Array,
      rate: number,
    ): number {
      const { gold, allowed } = sentence;
      const length = gold.length;
      for (let at = 0; at < length; at++) {
        const base = at * width;
        for (let label = 0; label < width; label++) scores[base + label] = 0;
        const stop = starts[at]! + counts[at]!;
        for (let index = starts[at]!; index < stop; index++) {
          const row = rows[index]!;
          for (let label = 0; label < width; label++) scores[base + label]! += weights[row + label]!;
        }
      }
      const all = free.run(scores, links, length, null);
      const right = bound.run(scores, links, length, allowed);
      for (let at = 0; at < width * width; at++)
        move(links, linkSquares, at, (free.pairs[at]! - bound.pairs[at]!) * weight, rate);
      for (let at = 0; at < length; at++) {
        const stop = starts[at]! + counts[at]!;
        for (let label = 0; label < width; label++) {
          const slope = (free.chances[at * width + label]! - bound.chances[at * width + label]!) * weight;
          if (at === 0) move(links, linkSquares, width * width + label, slope, rate);
          if (Math.abs(slope) < 1e-3) continue;
          for (let index = starts[at]!; index < stop; index++)
            move(weights, squares, rows[index]! + label, slope, rate);
        }
      }
      return all - right;
    },
  };
}

function move(weights: Float32Array, squares: Float32Array, at: number, slope: number, rate: number): void {
  squares[at]! += slope * slope;
  weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
}
