import type { Stage } from '../stage.ts';

/** Finds who said what to whom, and what is credited to whom. */
export const speechStage: Stage = {
  name: 'speech',
  version: 1,
  requires: ['tokens', 'mentions', 'entities'],
  assigns: ['quotations', 'credits'],
  run() {
    return { layers: { quotations: [], credits: [] } };
  },
};
