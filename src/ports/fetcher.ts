/** What came back for an address. */
export interface Fetched {
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  /** Empty when the answer lies in a file. */
  readonly bytes: Uint8Array;
  /** An archive too large to be held in memory; only when it was asked for. */
  readonly file?: FetchedFile;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the server asks for before the next request, as it stands in the header. */
  readonly retryAfter: string | null;
}

/** Whoever gets it takes it away when it was read. */
export interface FetchedFile {
  readonly path: string;
  remove(): Promise<void>;
}

export interface FetchConditions {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Gives up waiting; the promise rejects with `fetch.failed`. */
  readonly signal?: AbortSignal;
  /** Asked before a redirect is followed; what it throws ends the request. */
  readonly beforeRedirect?: (url: string) => Promise<void>;
  /** Large web archives are put into a file instead of being refused. */
  readonly takesFiles?: boolean;
}

/**
 * Gets a page or feed. A status of 304 comes back without bytes. Throws `LagebildError` with a `fetch.` code when the
 * address is refused or a limit is passed.
 */
export interface Fetcher {
  fetch(url: string, conditions?: FetchConditions): Promise<Fetched>;
}
