/** Bytes of one line of JSON Lines: a document with every character escaped still fits. */
export const maximumLineBytes: number = 64 * 1024 * 1024;
