/** First sign of the Admiralty code: how reliable a source is, A to E; F: it cannot be judged. */
export type ReliabilityLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** What the user thinks of an outlet, an agency or an institution, by its name or its host. */
export interface OutletRating {
  readonly outlet: string;
  readonly letter: ReliabilityLetter;
}
