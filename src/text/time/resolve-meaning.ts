import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  isDay,
  isoDay,
  isoWeekOf,
  isoYear,
  two,
  weekdayOf,
} from './calendar.ts';
import { findHoliday } from './find-holiday.ts';
import type { CalendarFields, Meaning, TimeUnit } from './meaning.ts';

export type Tense = 'past' | 'present' | 'future';

/** What an expression is placed against. */
export interface TimeAnchors {
  readonly publication: Day | null;
  /** Last date the text has spoken of, with its start offset. */
  readonly last: { readonly day: Day; readonly value: string; readonly at: number } | null;
  /** Quarter that the text has told of shortly before: what "a year earlier" is compared with. */
  readonly quarter: string | null;
  /** Tense of the clause around the expression, asked for only when it matters. */
  tense(): Tense | null;
  /** The outlet tells the news of a day, so "today" is a date. */
  readonly daily: boolean;
}

export interface Placed {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod: string | null;
  readonly anchor: 'publication' | 'timex' | 'none';
  /** A day inside what was named, for expressions that hang on this one. */
  readonly day: Day | null;
}

const unknownDay = 'XXXX-XX-XX';

/** Gives a meaning its TIMEX3 value against the anchors. Never throws; what cannot be placed keeps `X` digits. */
export function resolveMeaning(meaning: Meaning, anchors: TimeAnchors): Placed {
  const mod = meaning.mod ?? null;
  switch (meaning.kind) {
    case 'reference':
      return { type: 'DATE', value: meaning.value, mod, anchor: 'none', day: null };
    case 'duration':
      return {
        type: 'DURATION',
        value: meaning.value,
        mod,
        anchor: meaning.direction ? 'publication' : 'none',
        day: null,
      };
    case 'set':
      return { type: 'SET', value: meaning.value, mod, anchor: 'none', day: null };
    case 'none':
      return { type: 'DATE', value: unknownDay, mod, anchor: 'none', day: null };
    case 'fixed':
      return { type: meaning.type, value: meaning.value, mod, anchor: 'none', day: null };
    case 'today': {
      if (meaning.generic || !anchors.publication || !anchors.daily)
        return { type: 'DATE', value: 'PRESENT_REF', mod, anchor: 'none', day: null };
      return dated(isoDay(anchors.publication), anchors.publication, meaning, 'publication');
    }
    case 'time': {
      const base = anchors.last ?? null;
      if (base && base.value.length >= 10) return dated(base.value.slice(0, 10), base.day, meaning, 'timex');
      if (anchors.publication) return dated(isoDay(anchors.publication), anchors.publication, meaning, 'publication');
      return dated(unknownDay, null, meaning, 'none');
    }
    case 'shift':
      return resolveShift(meaning, anchors);
    case 'calendar':
      return resolveCalendar(meaning, anchors);
  }
}

function dated(given: string, givenDay: Day | null, meaning: Meaning, anchor: Placed['anchor']): Placed {
  const moved = meaning.dayShift && givenDay ? addDays(givenDay, meaning.dayShift) : null;
  const value = moved ? isoDay(moved) : given;
  const day = moved ?? givenDay;
  const mod = meaning.mod ?? null;
  if (meaning.clock) {
    const minute = meaning.clock.minute === null ? '00' : two(meaning.clock.minute);
    return { type: 'TIME', value: `${value}T${two(meaning.clock.hour)}:${minute}`, mod, anchor, day };
  }
  if (meaning.part) return { type: 'TIME', value: `${value}T${meaning.part}`, mod, anchor, day };
  return { type: 'DATE', value, mod, anchor, day };
}

function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, anchors: TimeAnchors): Placed {
  const onText = meaning.from === 'text' && anchors.last !== null;
  const base = onText ? anchors.last!.day : anchors.publication;
  if (!base) return dated(unplaced(meaning.unit), null, meaning, 'none');
  const anchor = onText ? 'timex' : 'publication';
  // On a Monday "the weekend" is the one that has just ended, unless the clause looks ahead.
  const weekendGone = meaning.unit === 'WE' && meaning.amount === 0 && weekdayOf(base) <= 2;
  const lookingBack = weekendGone && anchors.tense() !== 'future';
  const moved = move(base, meaning.unit, lookingBack ? -1 : meaning.amount);
  const quarter = meaning.compares && meaning.unit === 'Y' ? /^(\d{4})-(Q\d)$/.exec(anchors.quarter ?? '') : null;
  if (quarter) return dated(`${isoYear(Number(quarter[1]) + meaning.amount)}-${quarter[2]}`, moved, meaning, 'timex');
  const fields = meaning.fields;
  if (fields?.month && meaning.unit === 'Y') {
    const day = fields.day ?? 1;
    if (!isDay(moved.year, fields.month, day)) return dated(isoYear(moved.year), moved, meaning, anchor);
    const value = `${isoYear(moved.year)}-${two(fields.month)}${fields.day ? `-${two(fields.day)}` : ''}`;
    return dated(value, { year: moved.year, month: fields.month, day }, meaning, anchor);
  }
  if (fields?.season) return dated(`${isoYear(moved.year)}-${fields.season}`, moved, meaning, anchor);
  if (fields?.quarter) return dated(`${isoYear(moved.year)}-Q${fields.quarter}`, moved, meaning, anchor);
  if (fields?.half) return dated(`${isoYear(moved.year)}-H${fields.half}`, moved, meaning, anchor);
  if (fields?.weekday && meaning.unit === 'W') {
    const day = addDays(moved, fields.weekday - weekdayOf(moved));
    return dated(isoDay(day), day, meaning, anchor);
  }
  return dated(cut(moved, meaning.unit), moved, meaning, anchor);
}

function unplaced(unit: TimeUnit): string {
  if (unit === 'Y') return 'XXXX';
  if (unit === 'M') return 'XXXX-XX';
  return unit === 'W' ? 'XXXX-WXX' : unknownDay;
}

function move(base: Day, unit: TimeUnit, amount: number): Day {
  switch (unit) {
    case 'D':
      return addDays(base, amount);
    case 'W':
    case 'WE':
      return addDays(base, 7 * amount);
    case 'M':
      return addMonths(base, amount);
    case 'Q':
      return addMonths(base, 3 * amount);
    case 'HY':
      return addMonths(base, 6 * amount);
    case 'Y':
      return addMonths(base, 12 * amount);
    case 'DE':
      return addMonths(base, 120 * amount);
    case 'CE':
      return addMonths(base, 1200 * amount);
    default:
      return base;
  }
}

/** The unit of the calendar that holds the day, as a value: week, month, decade, … */
function cut(day: Day, unit: TimeUnit): string {
  switch (unit) {
    case 'W':
    case 'WE': {
      const { year, week } = isoWeekOf(day);
      return `${isoYear(year)}-W${two(week)}${unit === 'WE' ? '-WE' : ''}`;
    }
    case 'M':
      return `${isoYear(day.year)}-${two(day.month)}`;
    case 'Q':
      return `${isoYear(day.year)}-Q${Math.ceil(day.month / 3)}`;
    case 'HY':
      return `${isoYear(day.year)}-H${day.month <= 6 ? 1 : 2}`;
    case 'Y':
      return isoYear(day.year);
    case 'DE':
      return isoYear(day.year).slice(0, 3);
    case 'CE':
      return isoYear(day.year).slice(0, 2);
    default:
      return isoDay(day);
  }
}

function resolveCalendar(meaning: Extract<Meaning, { kind: 'calendar' }>, anchors: TimeAnchors): Placed {
  const { fields } = meaning;
  const base = anchors.publication;
  if (fields.century !== undefined) return dated(two(fields.century), null, meaning, 'none');
  if (fields.decade !== undefined) return dated(String(fields.decade).padStart(3, '0'), null, meaning, 'none');
  let year = fields.year;
  let anchor: Placed['anchor'] = 'none';
  if (year === undefined && meaning.yearShift !== undefined && base) {
    year = base.year + meaning.yearShift;
    anchor = 'publication';
  }
  if (fields.holiday) return holiday(meaning, fields.holiday, year, anchors);
  if (fields.month !== undefined) {
    const { month, day } = fields;
    if (year === undefined) {
      if (!base) return dated(`XXXX-${two(month)}${day ? `-${two(day)}` : ''}`, null, meaning, 'none');
      year = day
        ? yearOfDay(month, day, base, meaning.direction, anchors)
        : yearOfMonth(month, base, meaning.direction, anchors);
      anchor = 'publication';
    }
    if (day === undefined) return dated(`${isoYear(year)}-${two(month)}`, { year, month, day: 1 }, meaning, anchor);
    const whole = { year, month, day: Math.min(day, daysInMonth(year, month)) };
    return dated(`${isoYear(year)}-${two(month)}-${two(day)}`, whole, meaning, anchor);
  }
  if (fields.weekday !== undefined) {
    if (!base) return dated(`XXXX-WXX-${fields.weekday}`, null, meaning, 'none');
    const day = weekday(fields.weekday, base, meaning.direction, anchors);
    return dated(isoDay(day), day, meaning, 'publication');
  }
  return yearPart(fields, year, anchor, meaning, anchors);
}

/** Seasons, quarters, halves, weeks and bare years. */
function yearPart(
  fields: CalendarFields,
  given: number | undefined,
  givenAnchor: Placed['anchor'],
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  anchors: TimeAnchors,
): Placed {
  const base = anchors.publication;
  const anchor = given === undefined && base ? 'publication' : givenAnchor;
  const starts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
  if (fields.season) {
    const month = starts[fields.season] ?? 1;
    let year = given;
    if (year === undefined && base) {
      year = base.year;
      const ended = base.month >= month + 3 || (fields.season === 'WI' && base.month < 12 && base.month > 2);
      if (fields.season === 'WI' && base.month <= 2 && meaning.direction !== 1) year--;
      else if (meaning.direction === -1 && base.month < month + 3) year--;
      else if (meaning.direction === 1 && base.month >= month) year++;
      else if (meaning.direction === undefined) {
        const tense = anchors.tense();
        if (tense === 'past' && base.month < month) year--;
        else if ((tense === 'future' || tense === 'present') && ended) year++;
        else if (tense === null && base.month + 6 < month) year--;
      }
    }
    const value = `${year === undefined ? 'XXXX' : isoYear(year)}-${fields.season}`;
    return dated(value, year === undefined ? null : { year, month, day: 1 }, meaning, anchor);
  }
  const year = given ?? base?.year;
  const written = year === undefined ? 'XXXX' : isoYear(year);
  if (fields.quarter) {
    const month = fields.quarter * 3 - 2;
    return dated(`${written}-Q${fields.quarter}`, year === undefined ? null : { year, month, day: 1 }, meaning, anchor);
  }
  if (fields.half) {
    const month = fields.half === 1 ? 1 : 7;
    return dated(`${written}-H${fields.half}`, year === undefined ? null : { year, month, day: 1 }, meaning, anchor);
  }
  if (fields.week) return dated(`${written}-W${two(fields.week)}`, null, meaning, anchor);
  return dated(written, year === undefined ? null : { year, month: 1, day: 1 }, meaning, anchor);
}

function holiday(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  rule: string,
  given: number | undefined,
  anchors: TimeAnchors,
): Placed {
  const base = anchors.publication;
  if (given === undefined && !base) {
    const value = /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : unknownDay;
    return dated(value, null, meaning, 'none');
  }
  if (given !== undefined) {
    const day = findHoliday(rule, given);
    return dated(day ? isoDay(day) : unknownDay, day, meaning, 'none');
  }
  const candidates = [base!.year - 1, base!.year, base!.year + 1].map((year) => findHoliday(rule, year));
  const day = choose(candidates, base!, meaning.direction, anchors, 330);
  return dated(day ? isoDay(day) : unknownDay, day, meaning, 'publication');
}

/** The candidate that direction and tense ask for; the nearest one where they say nothing or it lies within `near` days. */
function choose(
  candidates: readonly (Day | null)[],
  base: Day,
  direction: -1 | 0 | 1 | undefined,
  anchors: TimeAnchors,
  near: number,
): Day | null {
  const here = dayNumber(base);
  const days = candidates.filter((day): day is Day => day !== null);
  const nearest = [...days].sort((a, b) => Math.abs(dayNumber(a) - here) - Math.abs(dayNumber(b) - here))[0] ?? null;
  const past = days.filter((day) => dayNumber(day) <= here).at(-1) ?? null;
  const next = days.find((day) => dayNumber(day) > here) ?? null;
  if (direction === -1) return past;
  if (direction === 1) return next;
  if (direction === 0) return days.find((day) => day.year === base.year) ?? null;
  if (nearest && Math.abs(dayNumber(nearest) - here) <= near) return nearest;
  const tense = anchors.tense();
  if (tense === 'past') return past;
  return tense === 'future' ? next : nearest;
}

function yearOfDay(
  month: number,
  day: number,
  base: Day,
  direction: -1 | 0 | 1 | undefined,
  anchors: TimeAnchors,
): number {
  const years = [base.year - 1, base.year, base.year + 1].filter((year) => isDay(year, month, day));
  const candidates = years.map((year) => ({ year, month, day }));
  return choose(candidates, base, direction, anchors, 100)?.year ?? base.year;
}

function yearOfMonth(month: number, base: Day, direction: -1 | 0 | 1 | undefined, anchors: TimeAnchors): number {
  const before = month < base.month ? base.year : base.year - 1;
  const after = month > base.month ? base.year : base.year + 1;
  if (direction === 0) return base.year;
  if (direction === -1) return before;
  if (direction === 1) return after;
  if (month === base.month) return base.year;
  const tense = anchors.tense();
  if (tense === 'past') return before;
  if (tense === 'future') return after;
  const since = (base.month - month + 12) % 12;
  if (tense === 'present') return since <= 4 ? before : after;
  if (since <= 5) return before;
  return since >= 10 ? after : base.year;
}

function weekday(wanted: number, base: Day, direction: -1 | 0 | 1 | undefined, anchors: TimeAnchors): Day {
  const today = weekdayOf(base);
  const back = (today - wanted + 7) % 7;
  const forward = (wanted - today + 7) % 7;
  if (direction === -1) return addDays(base, -(back === 0 ? 7 : back));
  if (direction === 1) return addDays(base, forward === 0 ? 7 : forward);
  if (direction === 0) return addDays(base, wanted - today);
  if (back === 0) return base;
  const tense = anchors.tense();
  return tense === 'future' || tense === 'present' ? addDays(base, forward) : addDays(base, -back);
}
