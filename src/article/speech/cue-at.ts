import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Range } from './ranges.ts';

/** A cue for a verb that is none of speech by itself, to ask for its subject. */
export function cueAt(passage: Passage, finite: number, segment: number, tokens: readonly Range[]): Cue {
  return {
    tokens,
    finite,
    last: tokens.at(-1)![1] - 1,
    segment,
    lastSegment: segment,
    lemma: passage.lower[finite]!,
    verb: null,
    frames: [],
    act: 'assert',
    medium: 'speech',
    grade: 3,
    passive: false,
    subjunctive: false,
  };
}
