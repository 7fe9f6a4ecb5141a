/** A person's fix, appended and attributed, never applied in place. What it may say grows with the kinds. */
export interface Correction {
  readonly id: string;
  readonly kind: string;
  readonly author: string;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly reason: string;
  /** What the kind needs: article, entity, story or claim identifiers and the corrected value. */
  readonly about: Readonly<Record<string, string>>;
  /** Identifier of the correction that this one takes back. */
  readonly undoes: string | null;
}
