import { characterKind, DIGIT, kindAt, LETTER, LOWER, QUOTE, SPACE, UPPER } from './characters.ts';
import type { SegmentationRules } from './segmentation-rules.ts';
import { endOfAddress } from './web-address.ts';

/** Tokens as parallel arrays of offsets; token `i` is `text.slice(starts[i], ends[i])`. */
export interface TokenSpans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD = LETTER | DIGIT;
const longestAbbreviation = 24;

/**
 * Cuts `text` between two offsets into tokens: ordered, non-overlapping, covering every character that is no space.
 * Words keep inner hyphens, numbers their separators, abbreviations and ordinals their full stop; each other mark is a
 * token of its own. One pass; every look-ahead is bounded or consumes what it has seen.
 */
export function tokenize(text: string, start: number, end: number, rules: SegmentationRules): TokenSpans {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = start;
  while (at < end) {
    const kind = characterKind(text.charCodeAt(at));
    if (kind & SPACE) {
      at++;
      continue;
    }
    const address = endOfAddress(text, at, end);
    const stop =
      address > at
        ? address
        : kind & WORD || opensWord(text, at, end)
          ? endOfWord(text, at, end, rules)
          : endOfMark(text, at, end);
    const closed =
      address > at || !(kind & WORD) ? stop : withFullStop(text, at, stop, start, end, rules, starts, ends);
    while (address <= at) {
      const inner = procliticEnd(text, at, closed, rules);
      if (inner === 0) break;
      starts.push(at);
      ends.push(inner);
      at = inner;
    }
    const cut = address > at ? 0 : cliticStart(text, at, closed, rules);
    if (cut > 0) {
      starts.push(at, cut);
      ends.push(cut, closed);
    } else {
      starts.push(at);
      ends.push(closed);
    }
    at = closed;
  }
  return { starts, ends };
}

/** A hyphen glued to the following lower-case word ("und -preise"), a hash tag or a handle. */
function opensWord(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const mark = text[at];
  const before = at === 0 ? SPACE : kindAt(text, at - 1);
  if (mark === '-') return (before & SPACE) !== 0 && (kindAt(text, at + 1) & LOWER) !== 0;
  return (mark === '#' || mark === '@') && (before & WORD) === 0 && (kindAt(text, at + 1) & LETTER) !== 0;
}

function endOfWord(text: string, start: number, end: number, rules: SegmentationRules): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (characterKind(code) & WORD) {
      at++;
      continue;
    }
    const before = kindAt(text, at - 1);
    const after = at + 1 < end ? kindAt(text, at + 1) : 0;
    if (!joins(text, start, at, end, code, before, after, rules)) break;
    at++;
  }
  return at;
}

/** Whether the mark at `at` stands inside (or, for a hyphen, at the end of) the word that began at `start`. */
function joins(
  text: string,
  start: number,
  at: number,
  end: number,
  code: number,
  before: number,
  after: number,
  rules: SegmentationRules,
): boolean {
  switch (code) {
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
      return (before & WORD) !== 0 && ((after & WORD) !== 0 || closesPart(text, at, end, before));
    case 0x2e: // .
      if (before & DIGIT && after & DIGIT) return true;
      return (before & LETTER) !== 0 && (after & LETTER) !== 0 && isInitialism(text, start, at, end);
    case 0x2c: // ,
    case 0x3a: // :
    case 0x2f: // /
      if (before & DIGIT && after & DIGIT) return true;
      return code !== 0x2c && hasJoinedEnding(text, at, end, after, rules);
    case 0x2a: // *
    case 0x5f: // _
      return code === 0x5f ? (after & WORD) !== 0 : hasJoinedEnding(text, at, end, after, rules);
    case 0x26: // &
      return (before & UPPER) !== 0 && (after & UPPER) !== 0;
    case 0x27: // '
    case 0x2019:
    case 0x60:
    case 0xb4:
      return (before & WORD) !== 0 && (after & LETTER) !== 0;
    default:
      return false;
  }
}

/** "Ein- und Ausfuhr": the hyphen ends the word when a space or a comma follows a lower-case letter. */
function closesPart(text: string, at: number, end: number, before: number): boolean {
  if (!(before & LETTER)) return false;
  return at + 1 < end && (text[at + 1] === ' ' || text[at + 1] === ',' || text[at + 1] === '/');
}

/** "z.B.", "U.S.": parts of one or two letters; a longer part means that two sentences are glued. */
function isInitialism(text: string, start: number, at: number, end: number): boolean {
  let from = at;
  while (from > start && kindAt(text, from - 1) & LETTER && at - from <= 2) from--;
  let to = at + 1;
  while (to < end && kindAt(text, to) & LETTER && to - at <= 3) to++;
  const before = at - from;
  const after = to - at - 1;
  return (before === 1 && after <= 2) || (before <= 2 && after === 1 && text[to] === '.');
}

function hasJoinedEnding(text: string, at: number, end: number, after: number, rules: SegmentationRules): boolean {
  if (!(after & LETTER) || rules.joinedEndings.size === 0) return false;
  let to = at + 1;
  while (to < end && to - at < 12 && kindAt(text, to) & LETTER) to++;
  return rules.joinedEndings.has(text.slice(at + 1, to));
}

/** The end of a token that starts with a mark: runs of full stops and of hyphens stay together, pairs of surrogates too. */
function endOfMark(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  if (code >= 0xd800 && code < 0xdc00 && to < end) {
    const low = text.charCodeAt(to);
    if (low >= 0xdc00 && low < 0xe000) to++;
    while (to < end && (text.charCodeAt(to) === 0xfe0f || text.charCodeAt(to) === 0x20e3)) to++;
    return to;
  }
  if (code === 0x2e || code === 0x2d || code === 0x3d || code === 0x5f || code === 0x2a)
    while (to < end && text.charCodeAt(to) === code) to++;
  else if ((code === 0x2c || code === 0x27 || code === 0x60) && to < end && text.charCodeAt(to) === code) to++;
  return to;
}

/** Takes the full stop into the token when it marks an abbreviation, an initial or an ordinal. */
function withFullStop(
  text: string,
  start: number,
  stop: number,
  first: number,
  end: number,
  rules: SegmentationRules,
  starts: readonly number[],
  ends: readonly number[],
): number {
  if (stop >= end || text.charCodeAt(stop) !== 0x2e || stop - start > longestAbbreviation) return stop;
  if (stop + 1 < end && text.charCodeAt(stop + 1) === 0x2e) return stop;
  const kind = kindAt(text, start);
  if (kind & DIGIT) return isOrdinal(text, start, stop, first, end, rules, starts, ends) ? stop + 1 : stop;
  const word = text.slice(start, stop);
  if (rules.titles.has(word) || rules.abbreviations.has(word)) return stop + 1;
  const following = nextKind(text, stop + 1, end);
  if (stop - start === 1 && kind & UPPER) return following & (LETTER | QUOTE) ? stop + 1 : stop;
  if (word.includes('.')) return stop + 1;
  if (stop - start === 1 && kind & LOWER && isSpacedAbbreviation(text, stop, first, end, starts, ends)) return stop + 1;
  if (rules.ordinalDot && /^[IVX]{1,6}$/.test(word)) return following & LOWER ? stop + 1 : stop;
  return stop;
}

/** "z. B.", "i. d. R.", "e. g.": single letters with full stops, parted by spaces. */
function isSpacedAbbreviation(
  text: string,
  stop: number,
  first: number,
  end: number,
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  const next = skipSpace(text, stop + 1, end);
  if (next > stop + 1 && next + 1 < end && kindAt(text, next) & LETTER && text.charCodeAt(next + 1) === 0x2e)
    return true;
  const last = starts.length - 1;
  return last >= 0 && starts[last]! >= first && ends[last]! - starts[last]! === 2 && text[ends[last]! - 1] === '.';
}

function isOrdinal(
  text: string,
  start: number,
  stop: number,
  first: number,
  end: number,
  rules: SegmentationRules,
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  if (!rules.ordinalDot || stop - start > 4) return false;
  for (let at = start; at < stop; at++) if (!(kindAt(text, at) & DIGIT)) return isDayAndMonth(text, start, stop, end);
  const after = wordAfter(text, stop + 1, end);
  if (after === '') return false;
  if (rules.ordinalAfter.has(after)) return true;
  const kind = kindAt(text, skipSpace(text, stop + 1, end));
  if (kind & LOWER) return true;
  if (stop - start > 3) return false;
  const last = starts.length - 1;
  if (last < 0 || starts[last]! < first) return (kind & UPPER) !== 0;
  return rules.ordinalBefore.has(text.slice(starts[last]!, ends[last]!).toLowerCase());
}

/** "am 3.10. in": day and month written in digits, with something in lower case or a number after it. */
function isDayAndMonth(text: string, start: number, stop: number, end: number): boolean {
  if (!/^\d{1,2}\.\d{1,2}$/.test(text.slice(start, stop))) return false;
  return (nextKind(text, stop + 1, end) & (LOWER | DIGIT)) !== 0;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 4 && kindAt(text, at) & SPACE) at++;
  return at;
}

function nextKind(text: string, from: number, end: number): number {
  const at = skipSpace(text, from, end);
  return at < end ? kindAt(text, at) : 0;
}

function wordAfter(text: string, from: number, end: number): string {
  const start = skipSpace(text, from, end);
  let at = start;
  while (at < end && at - start < 32 && kindAt(text, at) & WORD) at++;
  return text.slice(start, at);
}

/** Offset behind the apostrophe of a word that leans on the next one ("l'|eau"), or 0. */
function procliticEnd(text: string, start: number, end: number, rules: SegmentationRules): number {
  if (rules.proclitics.size === 0) return 0;
  for (let at = start + 1; at < Math.min(end - 1, start + 10); at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x27 && code !== 0x2019) continue;
    return rules.proclitics.has(text.slice(start, at).toLowerCase()) ? at + 1 : 0;
  }
  return 0;
}

/** Offset at which an enclitic word begins ("do|n't"), or 0. */
function cliticStart(text: string, start: number, end: number, rules: SegmentationRules): number {
  if (rules.clitics.length === 0 || end - start < 3 || end - start > 40) return 0;
  // Looked for within the word only: a search back through the text would make long texts cost their square.
  let hyphen = end - 1;
  while (hyphen > start && text.charCodeAt(hyphen) !== 0x2d) hyphen--;
  if (hyphen > start) {
    const word = text.slice(start, end).toLowerCase();
    const clitic = rules.clitics.find(({ ending }) => ending.startsWith('-') && word.endsWith(ending));
    if (clitic && word.length > clitic.ending.length) return end - clitic.ending.length;
  }
  let apostrophe = -1;
  for (let at = Math.max(start + 1, end - 4); at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4) apostrophe = at;
  }
  if (apostrophe < 0) return 0;
  const word = `${text.slice(start, apostrophe)}'${text.slice(apostrophe + 1, end)}`.toLowerCase();
  for (const { ending, hosts } of rules.clitics) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    if (hosts === null || hosts.has(word.slice(0, word.length - ending.length))) return end - ending.length;
  }
  return 0;
}
