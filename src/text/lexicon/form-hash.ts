/** Position and check of a form in a form table. Written into an object of the caller's to spare an allocation a word. */
export interface FormHash {
  place: number;
  check: number;
}

/**
 * Hashes `text.slice(start, end)`, its first letter replaced by the code unit `first` unless that is 0. Stable across
 * versions: compiled tables depend on it.
 */
export function hashForm(text: string, start: number, end: number, first: number, into: FormHash): void {
  let place = 0x811c9dc5;
  let check = 0x2f0b4c47;
  for (let at = start; at < end; at++) {
    const code = at === start && first !== 0 ? first : text.charCodeAt(at);
    place = Math.imul(place ^ code, 0x01000193);
    check = Math.imul(check + code, 0x9e3779b1);
    check ^= check >>> 13;
  }
  place ^= place >>> 15;
  place = Math.imul(place, 0x2c1b3c6d);
  into.place = (place ^ (place >>> 13)) >>> 0;
  into.check = Math.imul(check ^ (check >>> 16), 0x85ebca6b) >>> 0;
}
