import type { Range } from './ranges.ts';

/** Who speaks to whom, and how the speaker was found. */
export interface Roles {
  readonly speaker: readonly Range[];
  readonly addressee: readonly Range[];
  readonly path: readonly string[];
}
