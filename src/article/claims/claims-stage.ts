import type { Stage } from '../stage.ts';

/** Finds events and turns events, numbers and speech into claims with their asserters. */
export const claimsStage: Stage = {
  name: 'claims',
  version: 1,
  requires: ['quotations', 'quantities', 'timexes'],
  assigns: ['events', 'claims'],
  run() {
    return { layers: { events: [], claims: [] } };
  },
};
