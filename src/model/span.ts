/** Half-open range of UTF-16 code units `[start, end)` in an article's text. */
export type Span = readonly [start: number, end: number];

/** A finding that may be interrupted: ordered, non-overlapping spans. */
export type Spans = readonly Span[];
