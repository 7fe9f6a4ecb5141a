import type { Range } from './ranges.ts';

/** Quotation marks with what they enclose, as tokens. */
export interface Quote {
  readonly outer: Range;
  readonly inner: Range;
  readonly closed: boolean;
  /** Goes on in the next paragraph, which opens its marks again. */
  readonly continued: boolean;
}
