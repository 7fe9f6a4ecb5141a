/** Verb forms and words of a language that tell the tense of a clause, in lower case. */
export interface TenseWords {
  readonly past: ReadonlySet<string>;
  /** Present forms that speak of what comes beside a bare weekday ("opens on Tuesday"). */
  readonly present: ReadonlySet<string>;
  /** Present forms that may tell what has been as well ("ist", "geht"). */
  readonly narrated: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Verbs of being able or allowed to: they may speak of yesterday as of tomorrow ("could be reached on Tuesday"). */
  readonly possible: ReadonlySet<string>;
  /** Forms that tell what was intended ("sollte"). */
  readonly meant: ReadonlySet<string>;
  /** Present forms that join a participle to a past ("has", "hat"); tagged as full verbs they tell of the present. */
  readonly perfect: ReadonlySet<string>;
  /** Shape of participles, for those that are tagged as finite verbs, or null. */
  readonly participle: RegExp | null;
  /** Verbs of saying whose present tells what has just been said ("sagt Schmidt am Sonntag"), and particles that make other verbs of them. */
  readonly reporting: { readonly verbs: ReadonlySet<string>; readonly particles: ReadonlySet<string> } | null;
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
  /** Any other present form with a bare weekday may do so as well ("am Sonntag spielt"). */
  readonly presentIsFuture: boolean;
  /** A verb right before a comma closes a subordinate clause, so that it tells little ("…, der Sprecher ist, am Samstag"). */
  readonly verbsCloseClauses: boolean;
  /** The mark of an infinitive that tells what is to be done ("am Samstag zu kommen"), and such infinitives in one word. */
  readonly infinitive: InfinitiveWords | null;
  /** What an infinitive before the date tells by the word that governs it: "set to resume on Monday". */
  readonly governed: GovernedWords | null;
  /** Words and marks behind which another clause may begin: a verb beyond one tells less than one on this side. */
  readonly breaks: ReadonlySet<string>;
  /** Participles between article and noun: "die am Mittwoch beschlossenen Regeln". */
  readonly attributes: AttributeWords | null;
  /** The word that names a speaker behind a quotation without a verb ("…“, so Schmidt am Montag"): it tells of the past. */
  readonly quotedBy: string | null;
}

/** Words before a marked infinitive that tell whether what it names has been done. */
export interface GovernedWords {
  readonly mark: string;
  /** "Due to speak", "is to speak", "agreed to meet": it lies ahead. */
  readonly ahead: ReadonlySet<string>;
  /** "Forced to resign", "managed to escape": it has been done. */
  readonly done: ReadonlySet<string>;
}

/** What marks an infinitive, and the auxiliaries that stand behind participles. */
export interface InfinitiveWords {
  readonly mark: string;
  /** An infinitive with the mark inside it: "auszuweiten". */
  readonly inside: RegExp;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make a past of a participle behind a modal verb: "soll … gestorben sein". */
  readonly perfect: ReadonlySet<string>;
  /** The one of them that does so with every participle. */
  readonly have: string;
}

/** How a participle between article and noun tells on which side the date before it lies. */
export interface AttributeWords {
  readonly articles: ReadonlySet<string>;
  /** Words between the article and the date: "die *am* Mittwoch beschlossenen". */
  readonly prepositions: ReadonlySet<string>;
  /** Beginnings of participles of what is planned: "geplant", "angesetzt". */
  readonly planned: readonly string[];
  /** What a participle of the past and one of the present ends with. */
  readonly past: RegExp;
  readonly ahead: RegExp;
}
