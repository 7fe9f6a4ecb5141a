import type { DateCandidate, DateVerdict } from './date-verdict.ts';
import type { Layers } from './layers.ts';
import type { Span } from './span.ts';

/** One step of cleaning, explained. */
export interface Removal {
  readonly step: string;
  readonly reason: string;
  readonly text: string;
}

/** What a page is. Only an `article` enters stories. */
export type ArticleKind = 'article' | 'liveBlog' | 'gallery' | 'frontPage' | 'paywallStub' | 'other';

export interface EntryOf {
  /** Identifier of the live blog. */
  readonly of: string;
  /** `2025-10-30T16:05`; a second entry of one minute is `2025-10-30T16:05.2`. */
  readonly name: string;
}

/** One cleaned item with its layers. The text never changes once made. */
export interface Article {
  /** The deliverer's id when given, else the document's name, made unique within the pile. */
  readonly id: string;
  /** Digest of the bytes; an entry of a live blog adds `#` and its name. */
  readonly document: string;
  readonly url: string | null;
  readonly kind: ArticleKind;
  /** An entry of a live blog: the page's article and the entry's time, made unique within the page. */
  readonly entry?: EntryOf;
  /** The entries of a live blog, oldest first, each an article of its own. */
  readonly entries?: readonly Article[];
  /** Clean text: title, standfirst, body blocks, then captions, one line each, blank line between blocks. */
  readonly text: string;
  readonly language: string;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly standfirst: Span | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly published: DateVerdict | null;
  readonly modified: DateVerdict | null;
  /** Everything in the document that may date it, as found when it was read; the date court decides. */
  readonly dateEvidence: readonly DateCandidate[];
  readonly knownAt: string | null;
  readonly layers: Layers;
  readonly removals: readonly Removal[];
  /** Maps clean text back to the decoded source and on to its bytes. */
  readonly offsets: readonly OffsetRun[];
  readonly quarantine: { readonly code: string; readonly message: string } | null;
}

/**
 * A run of clean text and the source bytes it came from. Runs are ordered by `text`; text between runs was made by
 * us (line breaks between blocks). `exact` runs map character by character in the decoded source.
 */
export interface OffsetRun {
  readonly text: Span;
  /** Range of characters in the decoded source. */
  readonly source: Span;
  /** Range of bytes in the document. */
  readonly bytes: readonly [start: number, end: number];
  readonly exact: boolean;
}
