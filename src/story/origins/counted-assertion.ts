import type { ChainLink } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';

/** What counting needs of an assertion; `Assertion` of the model fits. */
export interface CountedAssertion {
  readonly article: string;
  /** Who asserts it, outermost first. */
  readonly chain: readonly ChainLink[];
  /** Entity of the pile that asserts it innermost, or null for the outlet itself. */
  readonly asserter: string | null;
  /** Where it stands: with it the words around are compared. */
  readonly span?: Span;
}
