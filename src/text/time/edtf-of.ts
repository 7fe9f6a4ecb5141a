import { addDays, daysInMonth, isoDay, mondayOfWeek, two } from './calendar.ts';
import { unknownDay } from './placed.ts';

const seasons: Readonly<Record<string, number>> = {
  SP: 21,
  SU: 22,
  FA: 23,
  WI: 24,
  Q1: 33,
  Q2: 34,
  Q3: 35,
  Q4: 36,
  H1: 40,
  H2: 41,
};

/**
 * Extended Date/Time Format (ISO 8601-2) of a TIMEX3 value with its modifier, or null where it has none. `APPROX` adds
 * `~`; the beginning, middle or end of a month, year or decade becomes about that third of it.
 */
export function edtfOf(value: string, mod: string | null): string | null {
  const third = mod === 'START' || mod === 'MID' || mod === 'END' ? thirdOf(value, mod) : null;
  if (third) return third;
  const edtf = exact(value);
  return edtf && mod === 'APPROX' && !edtf.includes('/') && !edtf.includes('T') ? `${edtf}~` : edtf;
}

function exact(value: string): string | null {
  if (/^(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?$/.test(value)) return value === unknownDay ? null : value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  // There is no year 0 in this count, but in EDTF there is.
  const before = /^BC(\d{4})$/.exec(value);
  if (before) return `-${String(Number(before[1]) - 1).padStart(4, '0')}`;
  const season = /^(\d{4}|XXXX)-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (season) return `${season[1]}-${seasons[season[2]!]}`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return `${isoDay(addDays(monday, week[3] ? 5 : 0))}/${isoDay(addDays(monday, 6))}`;
  }
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value);
  if (time) return `${time[1]}T${time[2]}:00`;
  const part = /^(\d{4}-\d\d-\d\d)T[A-Z]{2}$/.exec(value);
  return part ? part[1]! : null;
}

/** About a third of a month in days, of a year in months, of a decade in years. */
function thirdOf(value: string, mod: 'START' | 'MID' | 'END'): string | null {
  const index = ['START', 'MID', 'END'].indexOf(mod);
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    const last = daysInMonth(Number(month[1]), Number(month[2]));
    const [from, to] = [
      [1, 10],
      [11, 20],
      [21, last],
    ][index]!;
    return `${value}-${two(from!)}~/${value}-${two(to!)}~`;
  }
  if (/^\d{4}$/.test(value)) {
    const [from, to] = [
      [1, 4],
      [5, 8],
      [9, 12],
    ][index]!;
    return `${value}-${two(from!)}~/${value}-${two(to!)}~`;
  }
  if (!/^\d{3}$/.test(value)) return null;
  const [from, to] = [
    [0, 3],
    [4, 6],
    [7, 9],
  ][index]!;
  return `${value}${from}~/${value}${to}~`;
}
