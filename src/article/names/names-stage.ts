import type { Stage } from '../stage.ts';

/** Finds names, roles and pronouns and joins them to the entities of the article. */
export const namesStage: Stage = {
  name: 'names',
  version: 1,
  requires: ['tokens'],
  assigns: ['mentions', 'entities'],
  run() {
    return { layers: { mentions: [], entities: [] } };
  },
};
