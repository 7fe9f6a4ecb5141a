/** Closed-class words, suffix rules and mood tables for tagging. */
export interface MorphologyData {
  readonly code: string;
}
