import { addDays, type Day, easterOf, orthodoxEasterOf, weekdayOf } from './calendar.ts';
import { voteInYear } from './votes.ts';

/**
 * The day of a feast in a year. `12-24` is month and day; `easter+39` counts from Easter Sunday, `orthodox-2` from that
 * of the eastern churches; `11/4/4` is the fourth Thursday of November, `05/1/-1` the last Monday of May; `advent1` the
 * first Sunday of Advent; `vote/…` the day of a public vote (see `votes.ts`). Days may be added to the last three
 * (`advent1-7`, `11/4/4+1`). Null when none fits.
 */
export function findHoliday(rule: string, year: number): Day | null {
  const vote = /^vote\/([a-z-]{1,20})$/.exec(rule);
  if (vote) return voteInYear(vote[1]!, year);
  const parts = /^([a-z\d/-]*?[a-z\d])(?:([+-])(\d{1,2}))?$/.exec(rule);
  if (/^\d\d-\d\d$/.test(rule)) return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) };
  if (!parts) return null;
  const base = baseOf(parts[1]!, year);
  return base && addDays(base, Number(`${parts[2] ?? '+'}${parts[3] ?? 0}`));
}

function baseOf(name: string, year: number): Day | null {
  if (name === 'easter') return easterOf(year);
  if (name === 'orthodox') return orthodoxEasterOf(year);
  const advent = /^advent([1-4])$/.exec(name);
  if (advent) {
    const eve = { year, month: 12, day: 24 };
    const fourth = addDays(eve, -(weekdayOf(eve) % 7));
    return addDays(fourth, -7 * (4 - Number(advent[1])));
  }
  const nth = /^(\d\d)\/([1-7])\/(-?[1-5])$/.exec(name);
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
