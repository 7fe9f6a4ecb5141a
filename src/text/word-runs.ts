/**
 * Calls `visit` for every run of letters or of digits in a text, in order, in one pass over its characters. It is
 * language-free and makes no substring, so that a pile can be scanned at the speed of memory; inner points and commas
 * of figures belong to the run (`8.000`), apostrophes and hyphens part words.
 */
export function visitWordRuns(
  text: string,
  visit: (start: number, end: number, kind: 'word' | 'number') => void,
  from = 0,
  to = text.length,
): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const start = at;
      while (at < to && (isDigit(text.charCodeAt(at)) || isInnerPoint(text, at, to))) at += 1;
      visit(start, at, 'number');
    } else if (isLetter(code)) {
      const start = at;
      while (at < to && isLetter(text.charCodeAt(at))) at += 1;
      visit(start, at, 'word');
    } else at += 1;
  }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function isInnerPoint(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x2e || code === 0x2c) && at + 1 < to && isDigit(text.charCodeAt(at + 1));
}

/** Letters of all scripts, roughly: punctuation blocks out, everything else from U+00C0 on in. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code > 0x206f && code < 0x20a0) || code > 0x2bff;
}
