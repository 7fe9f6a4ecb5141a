import type { Range } from './ranges.ts';

/** Speaker and addressee of a cue, and how the speaker was found. */
export interface Roles {
  readonly speaker: readonly Range[];
  readonly addressee: readonly Range[];
  readonly path: readonly string[];
  /** Who cites the speaker: "zitierte die Agentur den Minister". */
  readonly via?: Range;
}
