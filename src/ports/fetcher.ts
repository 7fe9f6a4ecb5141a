/** What came back for an address. */
export interface Fetched {
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the server asks for before the next request, as it stands in the header. */
  readonly retryAfter: string | null;
}

export interface FetchConditions {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Gives up waiting; the promise rejects with `fetch.failed`. */
  readonly signal?: AbortSignal;
  /** Asked before a redirect is followed; what it throws ends the request. */
  readonly beforeRedirect?: (url: string) => Promise<void>;
}

/**
 * Gets a page or feed. A status of 304 comes back without bytes. Throws `LagebildError` with a `fetch.` code when the
 * address is refused or a limit is passed.
 */
export interface Fetcher {
  fetch(url: string, conditions?: FetchConditions): Promise<Fetched>;
}
