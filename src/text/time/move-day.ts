import { addDays, addMonths, type Day, isoDay, isoWeekOf, isoYear, two } from './calendar.ts';
import type { TimeUnit } from './meaning.ts';

/** Moves a day by so many units; clock units leave it where it is. */
export function move(base: Day, unit: TimeUnit, amount: number): Day {
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
export function cut(day: Day, unit: TimeUnit): string {
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
