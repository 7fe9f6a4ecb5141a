import type { Stage } from '../stage.ts';

/** Names the language of each block. */
export const languageStage: Stage = {
  name: 'languages',
  version: 1,
  requires: ['blocks'],
  assigns: ['languages', 'language'],
  run() {
    return { layers: { languages: [] } };
  },
};
