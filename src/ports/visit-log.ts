/** What is remembered of a feed between two visits. */
export interface Visit {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Visits in a row that failed. */
  readonly failures: number;
  /** Milliseconds since 1970 before which the feed is not visited again. */
  readonly nextAt: number;
  /** Digests of entries that were taken in, newest last. */
  readonly seen: readonly string[];
}

/** Remembers visits, on disk before the promise resolves. */
export interface VisitLog {
  last(url: string): Visit | null;
  remember(url: string, visit: Visit): Promise<void>;
  close(): Promise<void>;
}
