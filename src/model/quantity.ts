import type { Finding } from './provenance.ts';
import type { Span } from './span.ts';

export type Quantifier =
  | 'exact'
  | 'about'
  | 'justUnder'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'range'
  | 'vague';

/** A number said of something. `low` and `high` are the bounds that the words allow; null means open. */
export interface Quantity extends Finding {
  /** The number named, or null for a vague one ("Tausende"). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Canonical unit (`percent`, `EUR`, `kilometre`, `hour`) or null for a plain count. */
  readonly unit: string | null;
  readonly quantifier: Quantifier;
  /** What is counted and where: head noun with modifiers first, then place and time scopes. */
  readonly scope: readonly Span[];
  /** Lemma of the counted noun in canonical form (`Soldat`), or null. */
  readonly head: string | null;
}
