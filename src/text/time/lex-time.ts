import type { WordFilter } from '../word-filter.ts';
import { classBit, type TimeEntry, type TimeWord } from './time-lexicon.ts';

/** One piece of text as the date rules see it: a run of letters, a run of digits, or one mark. */
export interface TimeItem {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Bits of the classes it is in. */
  readonly mask: number;
  readonly values: TimeWord;
  /** Lower-case spelling of known words and marks; empty for unknown words. */
  readonly lower: string;
  /** No space between it and the piece before. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const INT = classBit('int') | classBit('num');
const DAY = classBit('day');
const MONTH = classBit('monthnum');
const YEAR = classBit('year');
const HOUR = classBit('hour');
const MINUTE = classBit('minute');
const none: TimeWord = {};
const longestWord = 32;

/** Cuts a stretch of text into pieces and looks each word up once that the lexicon may know. One pass. */
export function lexTime(
  text: string,
  start: number,
  end: number,
  lexicon: ReadonlyMap<string, TimeEntry>,
  mayKnow: WordFilter,
): readonly TimeItem[] {
  const items: TimeItem[] = [];
  let at = start;
  let glued = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      glued = false;
      continue;
    }
    const from = at;
    if (isDigit(code)) {
      while (at < end && isDigit(text.charCodeAt(at))) at++;
      items.push(digits(text, from, at, glued));
    } else if (isLetter(code)) {
      at++;
      while (at < end && isLetter(text.charCodeAt(at))) at++;
      items.push(word(text, from, at, glued, lexicon, mayKnow));
    } else {
      at++;
      items.push({
        start: from,
        end: at,
        kind: 'mark',
        mask: 0,
        values: none,
        lower: code === 0x2019 ? "'" : text[from]!,
        glued,
        capital: false,
      });
    }
    glued = true;
  }
  return items;
}

function word(
  text: string,
  start: number,
  end: number,
  glued: boolean,
  lexicon: ReadonlyMap<string, TimeEntry>,
  mayKnow: WordFilter,
): TimeItem {
  const first = text.charCodeAt(start);
  const capital = (first >= 65 && first <= 90) || first === 0xc4 || first === 0xd6 || first === 0xdc;
  const entry =
    end - start <= longestWord && mayKnow(text, start, end)
      ? lexicon.get(text.slice(start, end).toLowerCase())
      : undefined;
  const mask = entry ? entry.mask : 0;
  return { start, end, kind: 'word', mask, values: entry?.values ?? none, lower: entry?.lower ?? '', glued, capital };
}

function digits(text: string, start: number, end: number, glued: boolean): TimeItem {
  const length = end - start;
  if (length > 6) return { start, end, kind: 'digits', mask: 0, values: none, lower: '', glued, capital: false };
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  let mask = INT;
  if (length <= 2) {
    if (value >= 1 && value <= 31) mask |= DAY;
    if (value >= 1 && value <= 12) mask |= MONTH;
    if (value <= 24) mask |= HOUR;
    if (length === 2 && value < 60) mask |= MINUTE;
  }
  if (length === 4 && value >= 1000 && value < 2200) mask |= YEAR;
  const values = { int: value, num: value, day: value, monthnum: value, year: value, hour: value, minute: value };
  return { start, end, kind: 'digits', mask, values, lower: '', glued, capital: false };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters with their accents, and everything above that is not general punctuation. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return false;
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f) && code < 0x2e00;
}
