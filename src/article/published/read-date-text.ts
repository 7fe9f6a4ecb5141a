import type { DatePrecision, DateReading } from '../../model/date-verdict.ts';
import { isDay, parseIsoDay, two, weekdayOf } from '../../text/time/calendar.ts';
import { clockWords, dayEndings, dayJoiners, monthOf, weekdayBefore, zoneOffsets } from './calendar-words.ts';

/** A date as it stands in a short text, with the ways it can be read; a weekday beside it rules readings out. */
export interface WrittenDate {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly DateReading[];
}

const zone = `${Object.keys(zoneOffsets)
  .sort((a, b) => b.length - a.length)
  .join('|')}|Z|[+-]\\d{2}:?\\d{2}`;
const clockPattern = new RegExp(
  String.raw`^(?:\s{0,3}(?:T|,|\||[-–—·•]|\p{L}{1,3}\b)?\s{0,3}|[^\p{L}\p{N}]{1,4})(\d{1,2})(?::|\.|h)(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?!\d)(?:\s?([AaPp])\.?[Mm]\b\.?)?(?:\s?(?:${clockWords})\b)?\s?(${zone})?(?![\p{L}\d])`,
  'u',
);
const isoPattern =
  /(?<![\d.])(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s{1,2})(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/g;
const numericPattern = /(?<![\d.,/-])(\d{1,2})(\s?[./|-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d])/g;
const yearFirstPattern =
  /(?<![\d.,/-])((?:19|20)\d{2})([./]|\s?[年년]\s?)\s?(\d{1,2})(?:[./]|\s?[月월]\s?)\s?(\d{1,2})(?!\d)/g;
const dayMonthPattern = new RegExp(
  String.raw`(?<![\d.,])(\d{1,2})(?:\.|${dayEndings})?[\s-]{0,3}(?:(?:${dayJoiners})\s)?(\p{L}{3,12})\.?,?[\s-]{1,3}(\d{4}|'?\d{2})(?!\d)`,
  'gu',
);
const monthDayPattern = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:${dayEndings})?,?\s{1,3}(\d{4})(?!\d)`,
  'gu',
);
const compactPattern = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const stampPattern = /^\d{10}(?:\d{3})?$/;
/** Longest text that is looked at: dates stand in short labels, attributes and lines. */
const longest = 600;

/**
 * Finds the dates written in a short text, in order of their place. Impossible years are
 * kept: the court rules them out by name. */
export function readDateText(given: string): readonly WrittenDate[] {
  const text = given.slice(0, longest);
  const whole = readWhole(text.trim());
  if (whole) return [whole];
  const found: WrittenDate[] = [];
  const add = (start: number, raw: string, dates: readonly Omit<DateReading, 'precision' | 'zone' | 'ruledOut'>[]) => {
    if (dates.length === 0 || found.some((date) => date.start < start + raw.length && date.end > start)) return;
    const clock = readClock(text.slice(start + raw.length, start + raw.length + 40));
    const weekday = dates.length > 1 ? weekdayBefore(text.slice(Math.max(0, start - 24), start)) : null;
    const fitting = dates.filter(({ value }) => weekday !== null && weekdayOf(parseIsoDay(value)!) === weekday);
    const readings = dates.map(({ value, reading }) => ({
      value: value + (clock?.time ?? ''),
      precision: clock ? clock.precision : ('day' as DatePrecision),
      zone: clock?.zone ?? null,
      reading,
      ruledOut: fitting.length === 1 && value !== fitting[0]!.value ? 'weekday' : null,
    }));
    const end = start + raw.length + (clock?.length ?? 0);
    found.push({ raw: text.slice(start, end).trim(), start, end, readings });
  };
  for (const match of text.matchAll(isoPattern)) {
    const reading = isoReading(match);
    if (reading)
      found.push({ raw: match[0], start: match.index, end: match.index + match[0].length, readings: [reading] });
  }
  for (const match of text.matchAll(yearFirstPattern)) {
    add(match.index, match[0], valid(Number(match[1]), Number(match[3]), Number(match[4]), 'year-first'));
  }
  for (const match of text.matchAll(numericPattern)) {
    const year = fullYear(match[4]!);
    const short = match[4]!.length === 2;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const dates = [
      ...valid(year, second, first, short ? 'two-digit-year' : 'day-first'),
      ...(first === second ? [] : valid(year, first, second, short ? 'two-digit-year-month-first' : 'month-first')),
    ];
    add(match.index, match[0], dates);
  }
  for (const match of text.matchAll(dayMonthPattern)) {
    const month = monthOf(match[2]!);
    if (month)
      add(match.index, match[0], valid(fullYear(match[3]!.replace("'", '')), month, Number(match[1]), 'named-month'));
  }
  for (const match of text.matchAll(monthDayPattern)) {
    const month = monthOf(match[1]!);
    if (month) add(match.index, match[0], valid(Number(match[3]), month, Number(match[2]), 'named-month'));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Forms that must be the whole text: digits without separators and Unix stamps. */
function readWhole(text: string): WrittenDate | null {
  const compact = compactPattern.exec(text);
  if (compact && isDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))) {
    const day = `${compact[1]}-${compact[2]}-${compact[3]}`;
    const timed = compact[4] !== undefined && Number(compact[4]) < 24 && Number(compact[5]) < 60;
    const reading: DateReading = {
      value: timed ? `${day}T${compact[4]}:${compact[5]}` : day,
      precision: timed ? 'minute' : 'day',
      zone: timed ? zoneOf(compact[7]) : null,
      reading: 'iso',
      ruledOut: null,
    };
    return { raw: text, start: 0, end: text.length, readings: [reading] };
  }
  if (!stampPattern.test(text)) return null;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  const reading: DateReading = {
    value: date.toISOString().slice(0, 19),
    precision: 'second',
    zone: 'Z',
    reading: 'unix',
    ruledOut: null,
  };
  return { raw: text, start: 0, end: text.length, readings: [reading] };
}

function isoReading(match: RegExpMatchArray): DateReading | null {
  const [, year, month, day, hour, minute, second, zone] = match;
  const timed = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  const date = valid(Number(year), Number(month), Number(day), 'iso')[0];
  if (!date) return null;
  // Content systems write :00 where they know no second.
  const exact = second !== undefined && second !== '00';
  return {
    value: timed ? `${date.value}T${hour}:${minute}${exact ? `:${second}` : ''}` : date.value,
    precision: timed ? (exact ? 'second' : 'minute') : 'day',
    zone: timed ? zoneOf(zone) : null,
    reading: 'iso',
    ruledOut: null,
  };
}

function readClock(after: string) {
  const match = clockPattern.exec(after);
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(match[2]) > 59) return null;
  return {
    time: `T${two(hour)}:${match[2]}`,
    precision: 'minute' as DatePrecision,
    zone: zoneOf(match[5]),
    length: match[0].length,
  };
}

function zoneOf(written: string | undefined): string | null {
  if (!written) return null;
  const known = zoneOffsets[written] ?? written;
  return /^[+-]\d{4}$/.test(known) ? `${known.slice(0, 3)}:${known.slice(3)}` : known;
}

function valid(year: number, month: number, day: number, reading: string) {
  if (!isDay(year, month, day)) return [];
  return [{ value: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, reading }];
}

/** Two digits count from 1970 to 2069. */
function fullYear(written: string): number {
  const number = Number(written);
  if (written.length > 2) return number;
  return number >= 70 ? 1900 + number : 2000 + number;
}
