import { MOST_STRETCHES, stretchRows } from '../../../src/article/names/letter-scores.ts';
import type { NameLetters } from '../../../src/languages/tables.ts';
import { seededRandom, shuffle } from '../../seeded-random.ts';

export interface LetterOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly buckets: number;
  /** Words left out of training to see how well unknown ones are told, one in so many; 0 for none. */
  readonly keptBack: number;
  readonly report?: (line: string) => void;
}

/** Logistic regression over letter stretches: each word of each list once an epoch, steps growing smaller. */
export function trainLetters(
  lists: ReadonlyMap<string, { readonly words: readonly string[]; readonly times: number }>,
  options: LetterOptions,
): NameLetters {
  const classes = [...lists.keys()];
  const width = classes.length;
  const { buckets } = options;
  const weights = new Float64Array(buckets * width);
  const squares = new Float64Array(buckets * width);
  const random = seededRandom(options.seed);
  const training: [string, number][] = [];
  const tests: [string, number][] = [];
  [...lists.values()].forEach(({ words, times }, label) => {
    words.forEach((word, index) => {
      if (options.keptBack && index % options.keptBack === 0) tests.push([word.toLowerCase(), label]);
      else {
        for (let time = Math.floor(times); time > 0; time--) training.push([word.toLowerCase(), label]);
        if (random() < times % 1) training.push([word.toLowerCase(), label]);
      }
    });
  });
  const order = training.map((_, index) => index);
  const scores = new Float64Array(width);
  const room = new Int32Array(MOST_STRETCHES);
  let rows = room;
  const score = (word: string) => {
    rows = room.subarray(0, stretchRows(word, buckets, room));
    scores.fill(0);
    for (const row of rows) for (let label = 0; label < width; label++) scores[label]! += weights[row * width + label]!;
    let highest = 0;
    for (let label = 1; label < width; label++) if (scores[label]! > scores[highest]!) highest = label;
    return highest;
  };
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const [word, gold] = training[index]!;
      const highest = scores[score(word)]!;
      let sum = 0;
      for (let label = 0; label < width; label++) sum += scores[label] = Math.exp(scores[label]! - highest);
      for (let label = 0; label < width; label++) {
        const slope = scores[label]! / sum - (label === gold ? 1 : 0);
        if (Math.abs(slope) < 0.001) continue;
        for (const row of rows) {
          const at = row * width + label;
          squares[at]! += slope * slope;
          weights[at]! -= (0.1 * slope) / Math.sqrt(squares[at]! + 0.1);
        }
      }
    }
    if (tests.length > 0) {
      const right = classes.map(() => 0);
      const total = classes.map(() => 0);
      for (const [word, gold] of tests) {
        total[gold]!++;
        if (score(word) === gold) right[gold]!++;
      }
      options.report?.(
        `epoch ${epoch}: ${classes.map((name, label) => `${name} ${(right[label]! / total[label]!).toFixed(3)}`).join(', ')}`,
      );
    }
  }
  const ordered = Float64Array.from(weights, Math.abs).sort();
  const scale = 127 / ordered[Math.floor(ordered.length * 0.9995)]!;
  return {
    classes,
    buckets,
    scale,
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
  };
}
