/** Number words, quantifiers, units. */
export interface QuantityData {
  readonly code: string;
}
