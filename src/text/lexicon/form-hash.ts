/** Where a form's position and its check stand in what `hashForm` writes. */
export const PLACE = 0;
export const CHECK = 1;

/** Room for what `hashForm` writes, the caller's own to spare an allocation a word. */
export const formHash = (): Int32Array => new Int32Array(2);

/**
 * Writes position and check of a form in a form table: hashes `text.slice(start, end)`, its first letter replaced by the code unit `first` unless that is 0. Stable across
 * versions: compiled tables depend on it.
 */
export function hashForm(text: string, start: number, end: number, first: number, into: Int32Array): void {
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
  into[PLACE] = place ^ (place >>> 13);
  into[CHECK] = Math.imul(check ^ (check >>> 16), 0x85ebca6b);
}
