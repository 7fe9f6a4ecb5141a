import { labelTable } from '../../src/article/words/tagger/label-table.ts';
import type { LexiconView } from '../../src/article/words/tagger/lexicon-view.ts';
import { advance, bestLabel, emptyContext } from '../../src/article/words/tagger/tag-words.ts';
import { padding, type WordFacts, wordFacts } from '../../src/article/words/tagger/word-facts.ts';
import { fillWordFeatures, wordFeatureCount } from '../../src/article/words/tagger/word-features.ts';
import type { PerceptronWeights } from '../../src/languages/tables.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import type { GoldSentence } from './gold-sentences.ts';
import { createLearner, type Learner, sumLearners } from './train-perceptron.ts';

export interface TrainingOptions {
  readonly rounds: number;
  readonly buckets: number;
  /** One learner for each seed. */
  readonly seeds: readonly number[];
}

/** Trains the word tagger: averaged perceptron over hashed features, the tagger's own earlier decisions as context. */
export function trainWords(
  sentences: readonly GoldSentence[],
  view: LexiconView,
  options: TrainingOptions,
): PerceptronWeights {
  const labels = [...new Set(sentences.flatMap(({ words }) => words.map(({ label }) => label)))].sort();
  const table = labelTable(labels);
  const samples = sentences.map((sentence) => ({
    facts: wordFacts(sentence.text, sentence.starts, sentence.ends, sentence.words.length, view),
    gold: sentence.words.map(({ label }) => table.number.get(label)!),
  }));
  const features = new Int32Array(wordFeatureCount);
  const sums = new Int32Array(labels.length);
  return { ...sumLearners(options.seeds.map(train)), fixed: fixedWords(samples) };

  function train(seed: number): Learner {
    const learner = createLearner(labels, options.buckets);
    const random = seededRandom(seed);
    const order = [...samples];
    for (let round = 0; round < options.rounds; round++) {
      shuffle(order, random);
      for (const sample of order) learn(sample, learner);
    }
    return learner;
  }

  function learn({ facts, gold }: { facts: WordFacts; gold: readonly number[] }, learner: Learner): void {
    const left = emptyContext();
    for (let index = 0; index < gold.length; index++) {
      fillWordFeatures(features, facts, index, index, left, options.buckets - 1);
      const guess = bestLabel(learner.current, learner.width, labels.length, features, sums);
      if (guess !== gold[index]) learner.update(features, gold[index]!, guess);
      learner.step();
      advance(left, guess, facts, index, table);
    }
  }
}

interface Sample {
  readonly facts: WordFacts;
  readonly gold: readonly number[];
}

const oftenEnough = 12;

/** Words seen often and always with the same label. */
function fixedWords(samples: readonly Sample[]): (readonly [word: number, label: number])[] {
  const seen = new Map<number, { label: number; count: number }>();
  for (const { facts, gold } of samples) {
    gold.forEach((label, index) => {
      const word = facts.word[index + padding]!;
      const known = seen.get(word);
      if (known) seen.set(word, { label: known.label === label ? label : -1, count: known.count + 1 });
      else seen.set(word, { label, count: 1 });
    });
  }
  const fixed = [...seen].filter(([, { label, count }]) => label >= 0 && count >= oftenEnough);
  return fixed.map(([word, { label }]) => [word, label] as const).sort((a, b) => a[0] - b[0]);
}
