import type { Span } from './span.ts';

export type DatePrecision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year' | 'interval';

/** One piece of evidence for a date, with the ways it can be read. */
export interface DateCandidate {
  /** The characters as they stand, e.g. `11.01.2024 12:04`. */
  readonly raw: string;
  /** Kind of evidence: `json-ld`, `meta`, `time-element`, `address`, `byline`, `text`, `hint`, `weekday`, `story`… */
  readonly source: string;
  /** Tag, property or rule that delivered it, e.g. `meta[article:published_time]`. */
  readonly evidence: string;
  /** Where it stands in the article's text, when it stands there. */
  readonly span: Span | null;
  readonly role: 'published' | 'modified' | 'other';
  /** 0 to 100: how far this kind of evidence is trusted before it is weighed against the rest. */
  readonly weight: number;
  /** Possible readings, best first. */
  readonly readings: readonly DateReading[];
}

export interface DateReading {
  /** ISO 8601 local date or date-time without zone, cut to its precision: `2024-11-01T12:04`. */
  readonly value: string;
  readonly precision: DatePrecision;
  /** `+01:00`, `Z`, an IANA name, or null when unknown. */
  readonly zone: string | null;
  /** Name of the way of reading: `iso`, `day-first`, `month-first`, `two-digit-year`, `unix`, `address-digits`… */
  readonly reading: string;
  /** Why this reading cannot be: `future`, `before-own-events`, `epoch`, … or null when it can. */
  readonly ruledOut: string | null;
}

/** What the date court decided for one question (published or modified). */
export interface DateVerdict {
  readonly value: string;
  readonly precision: DatePrecision;
  /** Earliest and latest ISO date when the precision is `interval`. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly zone: string | null;
  /** True when the document states it; false when it was inferred (from its story, from arithmetic). */
  readonly stated: boolean;
  /** A sentence for people in English saying why this reading won. */
  readonly reason: string;
  readonly candidates: readonly DateCandidate[];
}
