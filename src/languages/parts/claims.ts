/** Event words with their types, negation, modality and unproven markers. */
export interface ClaimData {
  readonly code: string;
}
