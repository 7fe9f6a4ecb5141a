/** Verb forms and words of a language that tell the tense of a clause, in lower case. */
export interface TenseWords {
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Verbs of being able or allowed to: they may speak of yesterday as of tomorrow ("could be reached on Tuesday"). */
  readonly possible: ReadonlySet<string>;
  /** Endings by which other lower-case words count as past forms. */
  readonly pastEndings: readonly string[];
  /** Words with such an ending that are no past forms. */
  readonly notPast: ReadonlySet<string>;
  /** A present form with a bare weekday speaks of what comes ("am Sonntag spielt"). */
  readonly presentIsFuture: boolean;
}
