/** A tagger made by hand: labels, what each word may be, and how well labels follow one another. */
export interface TransitionRules {
  /** Part of speech and features of each label. */
  readonly labels: Readonly<Record<string, readonly [pos: string, feats: string]>>;
  /** For each label (`^` starts a sentence) the scores of labels behind it, `N3 J-.5`; what is not named scores 0. */
  readonly scores: Readonly<Record<string, string>>;
  /** Labels of words that the lexicon does not know, by ending; the first fit counts. */
  readonly unknown: readonly { readonly ending: string; readonly labels: string }[];
  /** Labels of unknown words with a capital. */
  readonly capitalUnknown: string;
  /** Added for known words with a capital inside a sentence. */
  readonly capitalInside: string;
  readonly number: string;
  readonly mark: string;
  readonly symbol: string;
}
