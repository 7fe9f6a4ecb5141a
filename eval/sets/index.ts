import type { Evaluation } from '../evaluation.ts';

/** Every evaluation set, in the order in which they are run. */
export const evaluations: readonly Evaluation[] = [];
