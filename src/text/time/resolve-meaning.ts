import { addDays, isDay, isoDay, isoYear, two, weekdayOf } from './calendar.ts';
import { edtfOf } from './edtf-of.ts';
import type { Meaning, TimeUnit } from './meaning.ts';
import { cut, move } from './move-day.ts';
import { nthWithin } from './nth-within.ts';
import { dated, type Placed, type TimeAnchors, unknownDay } from './placed.ts';
import { resolveCalendar } from './resolve-calendar.ts';

/** Units whose amounts can be counted off a calendar. */
const countable: ReadonlySet<TimeUnit> = new Set(['D', 'W', 'M', 'Q', 'Y']);

/** Gives a meaning its TIMEX3 value against the anchors. Never throws; what cannot be placed keeps `X` digits. */
export function resolveMeaning(meaning: Meaning, anchors: TimeAnchors): Placed {
  const placed = placeMeaning(meaning, anchors);
  return meaning.nth ? nthWithin(placed, meaning.nth) : placed;
}

function placeMeaning(meaning: Meaning, anchors: TimeAnchors): Placed {
  const mod = meaning.mod ?? null;
  switch (meaning.kind) {
    case 'reference':
      return { type: 'DATE', value: meaning.value, mod, anchor: 'none', day: null };
    case 'duration':
      return resolveDuration(meaning, anchors);
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
      if (meaning.repeated || (anchors.repeated && meaning.clock)) return dated('', null, meaning, 'none');
      const base = anchors.last ?? null;
      if (base && /^\d{4}-\d\d-\d\d/.test(base.value))
        return dated(base.value.slice(0, 10), base.day, meaning, 'timex');
      if (anchors.publication) return dated(isoDay(anchors.publication), anchors.publication, meaning, 'publication');
      return dated(unknownDay, null, meaning, 'none');
    }
    case 'shift':
      return resolveShift(meaning, anchors);
    case 'calendar':
      return resolveCalendar(meaning, anchors);
  }
}

/** A duration stays one; where it is counted from publication, EDTF says about when it began or what it spans. */
function resolveDuration(meaning: Extract<Meaning, { kind: 'duration' }>, { publication }: TimeAnchors): Placed {
  const { value, amount, unit, direction, reaching } = meaning;
  const mod = meaning.mod ?? null;
  const anchor = direction || reaching ? 'publication' : 'none';
  const placed = { type: 'DURATION', value, mod, anchor, day: null } as const;
  const step = direction ?? reaching;
  if (!publication || !step || !unit || !countable.has(unit) || !Number.isInteger(amount)) return placed;
  const other = edtfOf(cut(move(publication, unit, step * amount!), unit), null);
  const here = isoDay(publication);
  if (other === null) return placed;
  if (direction) return { ...placed, edtf: other.includes('/') ? other : `${other}~` };
  const [start, end] = [other.split('/')[0], other.split('/').at(-1)];
  return { ...placed, edtf: reaching === -1 ? `${start}/${here}` : `${here}/${end}` };
}

function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, anchors: TimeAnchors): Placed {
  const onText = meaning.from === 'text' && anchors.last !== null;
  if (onText && meaning.unit === 'D') return dayFromText(meaning, anchors);
  const base = onText ? anchors.last!.day : anchors.publication;
  if (!base) return dated(unplaced(meaning.unit), null, meaning, 'none');
  const anchor = onText ? 'timex' : 'publication';
  // On a Monday "the weekend" is the one that has just ended, unless the clause looks ahead.
  // From Wednesday on only a clause in the past says so.
  const thisWeekend = meaning.unit === 'WE' && meaning.amount === 0 && !onText;
  const lookingBack =
    thisWeekend &&
    (weekdayOf(base) <= 2 ? anchors.tense() !== 'future' : weekdayOf(base) <= 5 && anchors.tense() === 'past');
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
  if (fields?.day && meaning.unit === 'M') {
    const day = { year: moved.year, month: moved.month, day: fields.day };
    return isDay(day.year, day.month, day.day)
      ? dated(isoDay(day), day, meaning, anchor)
      : dated(cut(moved, 'M'), moved, meaning, anchor);
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

/** "That day", "the day before": from the last single day told, else some day of the month or year told. */
function dayFromText(meaning: Extract<Meaning, { kind: 'shift' }>, { last, lastDay }: TimeAnchors): Placed {
  const told = lastDay ?? last!;
  if (!/^\d{4}-\d\d-\d\d/.test(told.value)) {
    const known = /^\d{4}(?:-\d\d)?$/.exec(told.value)?.[0] ?? '';
    return dated(known + unknownDay.slice(known.length), null, meaning, 'timex');
  }
  const day = addDays(told.day, meaning.amount);
  return dated(isoDay(day), day, meaning, 'timex');
}

function unplaced(unit: TimeUnit): string {
  if (unit === 'Y') return 'XXXX';
  if (unit === 'M') return 'XXXX-XX';
  return unit === 'W' ? 'XXXX-WXX' : unknownDay;
}
