/** Something that could not be processed, with its reason; everything else goes on. */
export interface Quarantined {
  /** Where it came from: a path, `-`, `file.jsonl#12`. */
  readonly name: string;
  /** Stable code from the error table. */
  readonly code: string;
  readonly message: string;
  /** Digest of its bytes when they were read. */
  readonly digest: string | null;
  /** The deliverer's id, where the thing had one that could be read. */
  readonly id?: string;
}
