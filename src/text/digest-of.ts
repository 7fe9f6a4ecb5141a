/** The digest of the bytes that a document's name holds: an entry of a live blog adds `#` and its time to it. */
export function digestOf(document: string): string {
  return document.replace(/#.*$/su, '');
}
