import type { Span } from './span.ts';

/** Why a finding is believed. `stated` is true when the words say it, false when a rule inferred it. */
export interface Provenance {
  readonly stage: string;
  readonly version: number;
  /** Identifier of the rule or model that made the finding, e.g. `de.dates.weekday`. */
  readonly rule: string;
  readonly stated: boolean;
  /** 0 to 1; a rank for reviewers, not a probability. */
  readonly confidence: number;
}

/** Something found in a text. */
export interface Finding {
  readonly span: Span;
  readonly provenance: Provenance;
}
