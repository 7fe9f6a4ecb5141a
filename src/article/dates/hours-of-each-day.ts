import type { RangeWords } from '../../languages/parts/dates.ts';
import type { FoundTime } from '../../text/time/find-times.ts';
import { isRange } from './order-of-range.ts';

/**
 * Whether the hours behind an expression belong to each day of a range that it ends: "Montag bis Freitag von 9 bis 12
 * Uhr". One hour may as well be that at which the range ends ("bis Freitag um 12 Uhr").
 */
export function hoursOfEachDay(text: string, found: readonly FoundTime[], index: number, words: RangeWords): boolean {
  const [start, end, from, to] = [found[index - 1], found[index], found[index + 1], found[index + 2]];
  if (!start || !end || !from || !to) return false;
  if (!isDay(start) || !isDay(end) || !isHour(from) || !isHour(to)) return false;
  return isRange(text, start, end, words) && isRange(text, from, to, words);
}

function isDay({ meaning }: FoundTime): boolean {
  return meaning.kind === 'calendar' && (meaning.fields.weekday !== undefined || meaning.fields.day !== undefined);
}

function isHour({ meaning }: FoundTime): boolean {
  return meaning.kind === 'time' && meaning.clock !== undefined;
}
