import { addDays, type Day, dayNumber, daysInMonth, isDay, isoDay, isoYear, two, weekdayOf } from './calendar.ts';
import { durationValue } from './duration-value.ts';
import { findHoliday } from './find-holiday.ts';
import type { CalendarFields, Meaning } from './meaning.ts';
import { cut, move } from './move-day.ts';
import { dated, type Placed, type Tense, type TimeAnchors, unknownDay } from './placed.ts';
import { longestTerm } from './votes.ts';

/** Days within which a limit in a clause of the past lies behind: "Fahrkarten, die bis zum 13. März gekauft wurden". */
const nearLimit = 120;

/** Places calendar fields: what the words leave out is filled from the day of publication, direction and tense. */
export function resolveCalendar(meaning: Extract<Meaning, { kind: 'calendar' }>, anchors: TimeAnchors): Placed {
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
    if (meaning.moved) return fromDay(whole, meaning, anchor);
    return dated(`${isoYear(year)}-${two(month)}-${two(day)}`, whole, meaning, anchor);
  }
  if (fields.weekday !== undefined && fields.day !== undefined) {
    const day = base && weekdayOfMonth(fields.weekday, fields.day, base, anchors);
    return dated(day ? isoDay(day) : unknownDay, day, meaning, day ? 'publication' : 'none');
  }
  if (fields.weekday !== undefined) {
    if (!base || meaning.open) return dated(`XXXX-WXX-${fields.weekday}`, null, meaning, 'none');
    const told = meaning.from === 'text' ? anchors.lastDay : null;
    const given = told?.day ?? base;
    const isToday = meaning.orToday === true && weekdayOf(given) === fields.weekday;
    const day = isToday ? given : weekday(fields.weekday, given, meaning.direction, anchors);
    return dated(isoDay(day), day, meaning, told ? 'timex' : 'publication');
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
      const ended = base.month >= month + 3;
      if (fields.season === 'WI' && base.month <= (meaning.direction === 0 ? 3 : 2) && meaning.direction !== 1) year--;
      else if (meaning.direction === -1 && base.month < month + 3) year--;
      else if (meaning.direction === 1 && base.month >= month) year++;
      else if (meaning.direction === undefined) {
        const clause = told(anchors);
        const tense = clause === 'bounded' ? null : clause;
        if (tense === 'past' && base.month < month) year--;
        else if (tense !== 'past' && tense !== null && ended) year++;
        else if (tense === null && base.month + 6 < month) year--;
      }
    }
    const value = `${year === undefined ? 'XXXX' : isoYear(year)}-${fields.season}`;
    return dated(value, year === undefined ? null : { year, month, day: 1 }, meaning, anchor);
  }
  const year = given ?? (base ? base.year + partShift(fields, base, meaning, anchors) : undefined);
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
  const placed = dated(written, year === undefined ? null : { year, month: 1, day: 1 }, meaning, anchor);
  return fields.lastYear ? { ...placed, edtf: `${written}/${isoYear(fields.lastYear)}` } : placed;
}

/** A quarter or half that lies far ahead is last year's in a clause of the past or without a tense, and the other way round. */
function partShift(
  { quarter, half }: CalendarFields,
  base: Day,
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  anchors: TimeAnchors,
): -1 | 0 | 1 {
  if ((quarter === undefined && half === undefined) || meaning.yearShift !== undefined || meaning.direction === 0)
    return 0;
  const length = quarter === undefined ? 6 : 3;
  const end = length * (quarter ?? half!);
  const begin = end - length + 1;
  if (base.month >= begin && base.month <= end) return 0;
  const tense = told(anchors);
  // Of a quarter just ended results are still to come, so that a future says little.
  if (base.month > end) return tense === 'future' && begin + 12 - base.month < base.month - end ? 1 : 0;
  if (tense === 'past') return -1;
  return tense === null && base.month + 12 - end < begin - base.month ? -1 : 0;
}

function holiday(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  rule: string,
  given: number | undefined,
  anchors: TimeAnchors,
): Placed {
  const base = anchors.publication;
  if (rule === 'vote/text') return fromDay(anchors.vote, meaning, anchors.vote ? 'timex' : 'none');
  if (given === undefined && !base) {
    if (meaning.moved) return fromDay(null, meaning, 'none');
    return dated(/^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : unknownDay, null, meaning, 'none');
  }
  if (given !== undefined) return fromDay(findHoliday(rule, given), meaning, 'none');
  const vote = rule.startsWith('vote/');
  const reach = vote ? longestTerm : 1;
  const years = Array.from({ length: 2 * reach + 1 }, (_, index) => base!.year - reach + index);
  const candidates = years.map((year) => findHoliday(rule, year));
  const day = choose(candidates, base!, meaning.direction, anchors, vote ? 0 : 330);
  return fromDay(day, meaning, 'publication');
}

/** A named day, or what lies so many units from it; without the day a distance stays a duration. */
function fromDay(day: Day | null, meaning: Extract<Meaning, { kind: 'calendar' }>, anchor: Placed['anchor']): Placed {
  const { moved } = meaning;
  if (!moved) return dated(day ? isoDay(day) : unknownDay, day, meaning, anchor);
  if (day) {
    const there = move(day, moved.unit, moved.amount);
    return dated(cut(there, moved.unit), there, meaning, anchor);
  }
  const value = durationValue(Math.abs(moved.amount), moved.unit);
  return { type: 'DURATION', value, mod: meaning.mod ?? null, anchor: 'none', day: null };
}

/** The tense, or null for what was meant: of months and seasons it tells nothing. */
function told(anchors: TimeAnchors): Tense | null {
  const tense = anchors.tense();
  return tense === 'meant' ? null : tense;
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
  const tense = told(anchors);
  if (tense === 'past') return past;
  if (tense === 'bounded') return past && here - dayNumber(past) <= nearLimit ? past : next;
  return tense === 'future' || tense === 'possible' ? next : nearest;
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
  const tense = told(anchors);
  if (tense === 'past') return before;
  if (tense === 'future' || tense === 'possible') return after;
  const since = (base.month - month + 12) % 12;
  if (tense === 'bounded') return since <= 3 ? before : after;
  if (tense === 'present' || tense === 'narrated') return since <= 4 ? before : after;
  if (since <= 5) return before;
  return since >= 10 ? after : base.year;
}

/** Months on each side in which a day of a month that falls on a weekday is looked for: "Friday the 13th". */
const monthsAround = 14;

/** The nearest such day behind, or ahead in a clause that looks there. */
function weekdayOfMonth(wanted: number, day: number, base: Day, anchors: TimeAnchors): Day | null {
  const here = dayNumber(base);
  const days = Array.from({ length: 2 * monthsAround + 1 }, (_, index) => {
    const month = base.month - 1 + index - monthsAround;
    return { year: base.year + Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day };
  }).filter(({ year, month }) => isDay(year, month, day) && weekdayOf({ year, month, day }) === wanted);
  const past = days.filter((candidate) => dayNumber(candidate) <= here).at(-1) ?? null;
  const next = days.find((candidate) => dayNumber(candidate) > here) ?? null;
  // "Am 22. Februar 1941 …, am Sonntag, dem 23.": the tale goes on.
  if (anchors.last) {
    const { year, month } = anchors.last.day;
    const going = [0, 1].map((step) => ({
      year: year + (month + step > 12 ? 1 : 0),
      month: ((month + step - 1) % 12) + 1,
      day,
    }));
    const told = going.find(
      (candidate) => isDay(candidate.year, candidate.month, day) && weekdayOf(candidate) === wanted,
    );
    if (told) return told;
  }
  const tense = anchors.tense();
  return tense === 'future' || tense === 'present' ? (next ?? past) : (past ?? next);
}

function weekday(wanted: number, base: Day, direction: -1 | 0 | 1 | undefined, anchors: TimeAnchors): Day {
  const today = weekdayOf(base);
  const back = (today - wanted + 7) % 7;
  const forward = (wanted - today + 7) % 7;
  if (direction === -1) return addDays(base, -(back === 0 ? 7 : back));
  if (direction === 1) return addDays(base, forward === 0 ? 7 : forward);
  if (direction === 0) {
    // "An diesem Sonntag hat er …" on a Tuesday is the last one.
    const past = wanted > today && anchors.tense() === 'past';
    return addDays(base, wanted - today - (past ? 7 : 0));
  }
  if (back === 0) return base;
  const tense = anchors.tense();
  if (tense === 'possible' || tense === 'meant') return addDays(base, back <= 2 ? -back : forward);
  if (tense === 'bounded') return addDays(base, back <= 1 ? -back : forward);
  // "Am Samstag tragen alle Maske" on a Sunday is yesterday's, unless the text already tells what is to come.
  const ahead = anchors.last !== null && dayNumber(anchors.last.day) > dayNumber(base);
  if (tense === 'narrated' && back === 1 && !ahead) return addDays(base, -back);
  return tense === 'future' || tense === 'present' || tense === 'narrated'
    ? addDays(base, forward)
    : addDays(base, -back);
}
