/** Hash of `text.slice(start, end)`, borders clipped. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  const stop = Math.min(end, text.length);
  for (let at = Math.max(0, start); at < stop; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Letters, digits and marks of a word as a short picture ("Xx", "XX", "Xx-Xx", "9"), hashed. */
export function shapeHash(word: string, lower: string): number {
  let hash = 17;
  let last = 0;
  let run = 0;
  const stop = Math.min(word.length, 24);
  for (let at = 0; at < stop; at++) {
    const code = word.charCodeAt(at);
    const kind = kindOf(code, code !== lower.charCodeAt(at));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = (Math.imul(hash, 31) + kind) | 0;
  }
  return hash;
}

/** 1 capital, 2 other letter, 3 hyphen, 4 digit, 5 any other mark. */
function kindOf(code: number, capital: boolean): number {
  if (code >= 48 && code <= 57) return 4;
  if (capital) return 1;
  if (
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f))
  )
    return 2;
  return code === 45 ? 3 : 5;
}
