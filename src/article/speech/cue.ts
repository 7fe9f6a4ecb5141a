import type { SpeechFrame, SpeechVerb } from '../../languages/parts/speech.ts';
import type { Quotation, SpeechAct } from '../../model/quotation.ts';
import type { Range } from './ranges.ts';

/** A speech verb or phrase in a clause. */
export interface Cue {
  /** The cue's words. */
  readonly tokens: readonly Range[];
  /** Position of the finite verb. */
  readonly finite: number;
  /** Last word of the cue ("mit" in "teilte … mit"). */
  readonly last: number;
  /** Index of the segment that holds the finite verb, and of the one that holds the last word. */
  readonly segment: number;
  readonly lastSegment: number;
  readonly lemma: string;
  readonly verb: SpeechVerb | null;
  readonly frames: readonly SpeechFrame[];
  readonly act: SpeechAct;
  readonly medium: Quotation['medium'];
  readonly grade: 1 | 2 | 3;
  readonly passive: boolean;
  /** The cue itself stands in the mood of reported speech. */
  readonly subjunctive: boolean;
}
