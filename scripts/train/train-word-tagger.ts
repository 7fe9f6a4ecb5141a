import type { LexiconView } from '../../src/article/words/tagger/lexicon-view.ts';
import type { TaggerWeights } from '../../src/languages/tables.ts';
import type { GoldSentence } from './gold-sentences.ts';
import { trainNominals } from './train-nominals.ts';
import { trainWords } from './train-words.ts';

/** Trains all models of the tagger with the settings of the shipped weights. */
export function trainTagger(sentences: readonly GoldSentence[], view: LexiconView): TaggerWeights {
  return {
    words: trainWords(sentences, view, { rounds: 8, buckets: 1 << 17, seed: 7 }),
    nominals: trainNominals(sentences, view, { rounds: 6, buckets: 1 << 16, seed: 7 }),
  };
}
