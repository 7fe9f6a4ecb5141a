/**
 * Fetched bytes, never changed, addressed by their digest.
 * The hints are what the deliverer said about the bytes (a feed, a JSON line, a WARC header): evidence, not truth.
 */
export interface Document {
  /** `sha256:` and 64 hexadecimal digits over `bytes`. */
  readonly digest: string;
  readonly bytes: Uint8Array;
  /** Where it came from, for people: a path, `-`, `file.jsonl#12`. */
  readonly name: string;
  readonly form: DocumentForm;
  readonly hints: DocumentHints;
  /**
   * The characters as they were handed over, when they were characters and not bytes in the first place and no bytes
   * can hold them: JSON may carry lone surrogates. Has as many code units as the decoded bytes.
   */
  readonly given?: string;
  /** ISO 8601 instant at which we came to know the bytes; null when nothing tells. */
  readonly knownAt: string | null;
}

export type DocumentForm = 'html' | 'text' | 'markdown';

export interface DocumentHints {
  readonly id?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** Charset named by a transport header. */
  readonly charset?: string;
}

/** Bytes of one document, after unpacking. Larger ones are no articles and would only hold up the rest of the pile. */
export const maximumDocumentBytes: number = 32 * 1024 * 1024;
