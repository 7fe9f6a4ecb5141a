/** One article as the index keeps it: its strongest terms only. */
export interface IndexedArticle {
  readonly id: string;
  readonly language: string;
  readonly day: number | null;
  /** Who published it, null when unknown. */
  readonly outlet: string | null;
  readonly terms: Int32Array;
  /** How strongly it speaks of each: a dampened count. */
  readonly counts: Float32Array;
  /** Numbers of the terms that it takes for places no map knows. */
  readonly local: readonly number[];
  /** Terms that stand for somebody or something named, countries left out. */
  readonly names: readonly number[];
  /** Articles that looked related when this one came, best first. */
  readonly neighbours: Int32Array;
}
