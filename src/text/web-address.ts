import { DIGIT, kindAt, LETTER, LOWER } from './characters.ts';

/** Endings of host names accepted without a scheme. Those that are words of a sentence ("in", "so") are left out. */
const domains: ReadonlySet<string> = new Set(
  'com org net info biz gov edu mil int eu de at ch li lu fr uk nl pl cz ru ua cn jp kr vn tv io news online'.split(
    ' ',
  ),
);
const longestHost = 80;

/**
 * End of the web address, e-mail address or bare host name ("example.org/page") that starts at `at`, or `at` when none
 * does. Closing punctuation at its end does not belong to it.
 */
export function endOfAddress(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if ((first === 0x68 || first === 0x48) && /^https?:\/\/$/i.test(schemeAt(text, at)))
    return trimmed(text, at, runEnd(text, at, end));
  if ((first === 0x77 || first === 0x57) && /^www\.$/i.test(text.slice(at, at + 4)))
    return trimmed(text, at, runEnd(text, at, end));
  if (!(kindAt(text, at) & (LETTER | DIGIT)) || kindAt(text, at - 1) & (LETTER | DIGIT)) return at;
  return endOfHost(text, at, end);
}

function schemeAt(text: string, at: number): string {
  const colon = text[at + 4] === ':' ? at + 4 : at + 5;
  return text.slice(at, colon + 3);
}

function endOfHost(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + longestHost);
  let at = start;
  let dot = -1;
  let mail = false;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) {
      if (!(kindAt(text, at + 1) & (LETTER | DIGIT))) break;
      dot = at;
    } else if (code === 0x40) {
      if (mail || at === start) return start;
      mail = true;
    } else if (
      !(code < 128 && kindAt(text, at) & (LETTER | DIGIT)) &&
      code !== 0x2d &&
      code !== 0x5f &&
      !(code === 0x2b && !mail)
    )
      break;
    at++;
  }
  if (dot < 0 || kindAt(text, at) & (LETTER | DIGIT)) return start;
  if (mail) return at;
  if (!(kindAt(text, dot + 1) & LOWER) || !domains.has(text.slice(dot + 1, at))) return start;
  return text[at] === '/' ? trimmed(text, start, runEnd(text, at, end)) : at;
}

function runEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !/[\s"<>„“”«»\u200b]/.test(text[at]!)) at++;
  return at;
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /[.,;:!?)\]}'’]/.test(text[at - 1]!)) at--;
  return at;
}
