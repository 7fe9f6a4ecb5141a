import type { Stage } from '../stage.ts';

/** The date court: weighs all evidence for the dates of publication and change. */
export const publishedStage: Stage = {
  name: 'published',
  version: 1,
  requires: ['blocks'],
  assigns: ['published', 'modified'],
  run() {
    return { layers: {} };
  },
};
