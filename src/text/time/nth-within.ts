import { addDays, addMonths, type Day, dayNumber, weekdayOf } from './calendar.ts';
import type { NthWithin, TimeUnit } from './meaning.ts';
import { cut } from './move-day.ts';
import { dated, type Placed } from './placed.ts';

const monthsOfSeason: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Places the nth unit inside what has been placed; where too little is known or it lies outside, the whole stands for it. */
export function nthWithin(whole: Placed, { unit, count }: NthWithin): Placed {
  const bounds = whole.type === 'DATE' ? boundsOf(whole.value) : null;
  const day = bounds && nthDay(bounds, unit, count);
  return day ? dated(cut(day, unit), day, { kind: 'none' }, whole.anchor) : whole;
}

/** A day of the nth unit; of a week that which holds most of it, of a weekend its Saturday. */
function nthDay([first, last]: readonly [Day, Day], unit: TimeUnit, count: number): Day | null {
  const steps = count > 0 ? count - 1 : count + 1;
  let day: Day;
  if (unit === 'D') day = addDays(count > 0 ? first : last, steps);
  else if (unit === 'M' || unit === 'Q')
    day = addMonths(count > 0 ? first : { ...last, day: 1 }, unit === 'Q' ? 3 * steps : steps);
  else if (unit === 'W') day = addDays(count > 0 ? addDays(first, 3) : addDays(last, -3), 7 * steps);
  else if (unit === 'WE') {
    const start = count > 0 ? (6 - weekdayOf(first) + 7) % 7 : -((weekdayOf(last) - 6 + 7) % 7);
    day = addDays(count > 0 ? first : last, start + 7 * steps);
  } else return null;
  const inside = dayNumber(day) >= dayNumber(first) && dayNumber(day) <= dayNumber(last);
  return inside ? day : null;
}

/** First and last day of a year, part of a year, month or week by its value. */
function boundsOf(value: string): readonly [Day, Day] | null {
  const match = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const [month, quarter, half, season] = match.slice(2);
  if (month) return months(year, Number(month), 1);
  if (quarter) return months(year, 3 * Number(quarter) - 2, 3);
  if (half) return months(year, 6 * Number(half) - 5, 6);
  if (season) return months(year, monthsOfSeason[season]!, 3);
  return months(year, 1, 12);
}

function months(year: number, month: number, count: number): readonly [Day, Day] {
  const first = { year, month, day: 1 };
  return [first, addDays(addMonths(first, count), -1)];
}
