import type { Lexicon } from '../../../languages/tables.ts';
import { characterKind, UPPER } from '../../../text/characters.ts';

/** Readings of a compound's head: a noun's head is looked up with a capital, any other as it stands. */
export function findHead(lexicon: Lexicon, text: string, start: number, end: number, capital: boolean): number {
  const code = text.charCodeAt(start);
  if (!capital || characterKind(code) & UPPER) return lexicon.find(text, start, end, 0);
  return lexicon.find(text, start, end, upper(code));
}

/** Lower case of the letters of western European languages without a call; other capitals stay. */
export function lower(code: number): number {
  if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return code + 32;
  return code;
}

function upper(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xfe && code !== 0xf7)) return code - 32;
  return code;
}
