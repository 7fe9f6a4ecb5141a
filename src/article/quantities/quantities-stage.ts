import type { Stage } from '../stage.ts';

/** Finds numbers with quantifier, unit and scope. */
export const quantitiesStage: Stage = {
  name: 'quantities',
  version: 1,
  requires: ['tokens', 'timexes', 'mentions'],
  assigns: ['quantities'],
  run() {
    return { layers: { quantities: [] } };
  },
};
