import type { Stage } from '../stage.ts';

/** Finds temporal expressions and gives them TIMEX3 values. */
export const datesStage: Stage = {
  name: 'dates',
  version: 1,
  requires: ['tokens', 'published'],
  assigns: ['timexes'],
  run() {
    return { layers: { timexes: [] } };
  },
};
