import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import type { Passage, Unit } from './passage.ts';
import { type Segment, splitSegments } from './segments.ts';

/** The clauses of a unit whose quotations all belong to its sentence, and the cues in them. */
export interface Clauses {
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
}

/** Reads the clauses of the units of a passage, each once. */
export function createClauseReader(passage: Passage): (unit: Unit) => Clauses {
  const known: (Clauses | undefined)[] = [];
  return (unit) => {
    const before = known[unit.index];
    if (before) return before;
    const segments = splitSegments(passage, unit, []);
    const clauses = { segments, cues: findCues(passage, unit, segments) };
    known[unit.index] = clauses;
    return clauses;
  };
}
