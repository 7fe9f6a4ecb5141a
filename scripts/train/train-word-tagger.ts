import type { LexiconView } from '../../src/article/words/tagger/lexicon-view.ts';
import type { TaggerWeights } from '../../src/languages/tables.ts';
import type { GoldSentence } from './gold-sentences.ts';
import { trainNominals } from './train-nominals.ts';
import { trainWords } from './train-words.ts';

const seeds = [7, 11, 13, 17, 19];

/** Trains all models of the tagger with the settings of the shipped weights. */
export function trainTagger(sentences: readonly GoldSentence[], view: LexiconView): TaggerWeights {
  return {
    words: trainWords(sentences, view, { rounds: 14, buckets: 1 << 17, seeds }),
    nominals: trainNominals(sentences, view, { rounds: 6, buckets: 1 << 16, seeds }),
  };
}
