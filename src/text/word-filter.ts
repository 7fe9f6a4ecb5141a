/**
 * Tells at once that a word is none of a list, without cutting it out of its text. It may say yes to a word that is not
 * in the list, never no to one that is.
 */
export type WordFilter = (text: string, start: number, end: number) => boolean;

/** Bits for each word of the list: about one strange word in sixteen is let through. */
const bitsEach = 16;

/** A filter for words in lower case; it is asked about words in any case. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const list = [...words];
  const size = 2 ** Math.ceil(Math.log2(Math.max(32, list.length * bitsEach)));
  const bits = new Uint32Array(size / 32);
  const last = size - 1;
  for (const word of list) {
    const place = hashLower(word, 0, word.length);
    if (place !== unsure) bits[(place & last) >>> 5]! |= 1 << (place & 31);
  }
  return (text, start, end) => {
    const place = hashLower(text, start, end);
    return place === unsure || (bits[(place & last) >>> 5]! & (1 << (place & 31))) !== 0;
  };
}

/** No hash: the word has letters beyond Latin-1, whose lower case is not a matter of adding 32. */
const unsure = -1;

/** Hash of the word in lower case, never negative. */
function hashLower(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code > 0xff) return unsure;
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) code += 32;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}
