/** Verb forms and words of a language that tell the tense of a clause, in lower case. */
export interface TenseWords {
  readonly past: ReadonlySet<string>;
  /** Present forms that speak of what comes beside a bare weekday ("opens on Tuesday"). */
  readonly present: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Verbs of being able or allowed to: they may speak of yesterday as of tomorrow ("could be reached on Tuesday"). */
  readonly possible: ReadonlySet<string>;
  /** Present forms that join a participle to a past ("has", "hat"); tagged as full verbs they tell of the present. */
  readonly perfect: ReadonlySet<string>;
  /** Participles that make a past with a present auxiliary which otherwise tells a state ("ist gestorben", "est mort"). */
  readonly bePerfect: ReadonlySet<string>;
  /** Words that speak of the time of writing whatever the clause tells of ("says", "is"): they tell nothing. */
  readonly silent: ReadonlySet<string>;
  /** False where a participle stands in the passive of any tense, so that only its auxiliary tells ("will be held"). */
  readonly participlesTell: boolean;
  /** Endings by which other lower-case words count as past forms. */
  readonly pastEndings: readonly string[];
  /** Words with such an ending that are no past forms. */
  readonly notPast: ReadonlySet<string>;
  /** Any other present form with a bare weekday does so as well ("am Sonntag spielt"). */
  readonly presentIsFuture: boolean;
}
