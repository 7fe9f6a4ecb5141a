import type { NameData } from '../../languages/parts/names.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import { isQuoteMark } from './quote-mark.ts';
import { CAPITAL, COMMON, type Evidence, FUNCTION, LETTERS, NOUN } from './token-evidence.ts';
import { OPENING } from './word-evidence.ts';
import { OPENINGS } from './word-opening.ts';

const LONGEST = 9;

/** Titles of works in quotation marks, after a word for a work ("der Film »…«") or when no word of them is common. */
export function quotedTitles(evidence: Evidence, first: number, end: number, names: NameData): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = first; at + 2 < end; at++) {
    if (evidence.cells[evidence.rows[at]! + OPENING] !== OPENINGS.quote) continue;
    let close = at + 1;
    while (close < end && close <= at + LONGEST + 1 && !isQuoteMark(evidence.words[close]!)) close++;
    if (close >= end || close > at + LONGEST + 1 || close === at + 1) continue;
    const head = evidence.flags[at + 1]!;
    const last = evidence.words[close - 1]!;
    if (
      head & CAPITAL &&
      last !== ',' &&
      last !== '.' &&
      (afterWork(evidence, at, first, names) ||
        isForeign(evidence, at + 1, close) ||
        isArticled(evidence, at + 1, close, names))
    ) {
      spans.push(nameSpan(at + 1, close, 'other', 'names.quotedTitle', 0.6));
    }
    at = close;
  }
  return spans;
}

function afterWork(evidence: Evidence, quote: number, first: number, names: NameData): boolean {
  for (let back = quote - 1; back >= first && back >= quote - 2; back--) {
    if (names.workWords.has(evidence.lower[back]!)) return true;
  }
  return false;
}

/** "Das …", "Der …" and one to three nouns: the shape of a title, not of a remark. */
function isArticled(evidence: Evidence, from: number, to: number, names: NameData): boolean {
  if (to - from < 2 || to - from > 4 || !names.subjectDeterminers.has(evidence.lower[from]!)) return false;
  for (let at = from + 1; at < to; at++) if (!(evidence.flags[at]! & CAPITAL)) return false;
  return true;
}

function isForeign(evidence: Evidence, from: number, to: number): boolean {
  let strange = 0;
  for (let at = from; at < to; at++) {
    const flags = evidence.flags[at]!;
    if (!(flags & LETTERS)) continue;
    if (flags & (COMMON | NOUN | FUNCTION)) return false;
    strange++;
  }
  return strange >= 2;
}
