import { addDays, type Day, easterOf, weekdayOf } from './calendar.ts';

/**
 * The day of a feast in a year. `12-24` is month and day; `easter+39` counts from Easter Sunday; `11/4/4` is the fourth
 * Thursday of November, `05/1/-1` the last Monday of May; `advent1` the first Sunday of Advent. Null when none fits.
 */
export function findHoliday(rule: string, year: number): Day | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return { year, month: Number(fixed[1]), day: Number(fixed[2]) };
  const moving = /^easter([+-]\d{1,2})?$/.exec(rule);
  if (moving) return addDays(easterOf(year), Number(moving[1] ?? 0));
  const advent = /^advent([1-4])$/.exec(rule);
  if (advent) {
    const eve = { year, month: 12, day: 24 };
    const fourth = addDays(eve, -(weekdayOf(eve) % 7));
    return addDays(fourth, -7 * (4 - Number(advent[1])));
  }
  const nth = /^(\d\d)\/([1-7])\/(-?[1-5])$/.exec(rule);
  if (!nth) return null;
  const [month, weekday, count] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  if (count > 0) {
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  }
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  const last = addDays(next, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (count + 1));
}
