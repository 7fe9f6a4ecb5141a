import { labelTable } from '../../src/article/words/tagger/label-table.ts';
import type { LexiconView } from '../../src/article/words/tagger/lexicon-view.ts';
import { createNominalFacts, fillNominalFacts } from '../../src/article/words/tagger/nominal-facts.ts';
import {
  bestAllowed,
  bitsOfLabel,
  endsNominative,
  fillNominalFeatures,
  type NominalMemory,
  nominalFeatureCount,
  remember,
} from '../../src/article/words/tagger/tag-nominals.ts';
import { wordFacts } from '../../src/article/words/tagger/word-facts.ts';
import type { PerceptronWeights } from '../../src/languages/tables.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import type { GoldSentence, GoldWord } from './gold-sentences.ts';
import { createLearner, type Learner, sumLearners } from './train-perceptron.ts';
import type { TrainingOptions } from './train-words.ts';

/** `Case=Dat|Gender=Fem|Number=Sing` as `D|f|s`; `-` where the annotation is silent, null without a case. */
export function nominalLabel({ feats }: GoldWord): string | null {
  const letterCase = feats['Case']?.[0];
  if (!letterCase) return null;
  return [letterCase, feats['Gender']?.[0]?.toLowerCase() ?? '-', feats['Number']?.[0]?.toLowerCase() ?? '-'].join('|');
}

/** Trains the second model on gold word labels: case, gender and number of nominals. */
export function trainNominals(
  sentences: readonly GoldSentence[],
  view: LexiconView,
  options: TrainingOptions,
): PerceptronWeights {
  const labels = [
    ...new Set(sentences.flatMap(({ words }) => words.flatMap((word) => nominalLabel(word) ?? []))),
  ].sort();
  const number = new Map(labels.map((label, index) => [label, index]));
  const bits = Int32Array.from(labels, bitsOfLabel);
  const table = labelTable([...new Set(sentences.flatMap(({ words }) => words.map(({ label }) => label)))].sort());
  const samples = sentences.map((sentence) => {
    const facts = wordFacts(sentence.text, sentence.starts, sentence.ends, sentence.words.length, view);
    const wordLabels = Uint8Array.from(sentence.words, ({ label }) => table.number.get(label)!);
    const nominals = createNominalFacts(wordLabels.length);
    fillNominalFacts(nominals, facts, 0, wordLabels.length, wordLabels, table, view.lexicon);
    const gold = sentence.words.map((word) => number.get(nominalLabel(word) ?? '') ?? -1);
    return { facts, wordLabels, nominals, gold };
  });
  const features = new Int32Array(nominalFeatureCount);
  const sums = new Int32Array(labels.length);
  return sumLearners(options.seeds.map(train));

  function train(seed: number): Learner {
    const learner = createLearner(labels, options.buckets);
    const random = seededRandom(seed);
    const order = [...samples];
    for (let round = 0; round < options.rounds; round++) {
      shuffle(order, random);
      for (const { facts, wordLabels, nominals, gold } of order) {
        const memory: NominalMemory = { previous: 255, inPhrase: 255, nominative: 0 };
        for (let index = 0; index < gold.length; index++) {
          if (endsNominative(wordLabels[index]!, table)) memory.nominative = 0;
          if (!nominals.nominal[index]) continue;
          if (nominals.begins[index]) memory.inPhrase = 255;
          fillNominalFeatures(features, facts, nominals, 0, index, wordLabels, table, memory, options.buckets - 1);
          const right = gold[index]!;
          const shared = nominals.shared[index]!;
          const allowed = right >= 0 && (bits[right]! & shared) === 0 ? 0 : shared;
          const guess = bestAllowed(learner.current, learner.width, bits, features, sums, allowed);
          if (right >= 0 && guess !== right) learner.update(features, right, guess);
          learner.step();
          remember(memory, guess, labels);
        }
      }
    }
    return learner;
  }
}
