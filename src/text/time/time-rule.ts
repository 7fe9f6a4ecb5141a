import type { Meaning } from './meaning.ts';
import type { Caught } from './time-pattern.ts';

/** A language's rule for temporal expressions: see `readPattern` for the pattern. */
export interface TimeRule {
  readonly id: string;
  readonly pattern: string;
  /** Null when the caught values do not make a time after all. */
  produce(caught: Caught): Meaning | null;
  /** Text with the expression in square brackets and its value, read on Wednesday, 15 May 2024. */
  readonly yes: readonly (readonly [text: string, value: string])[];
  /** Texts in which this rule must find nothing. */
  readonly no: readonly string[];
}
