import { addDays, isoDay, mondayOfWeek } from '../../text/time/calendar.ts';

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

/** Extended Date/Time Format (ISO 8601-2) of a TIMEX3 value, or null where it has none. `approximate` adds `~`. */
export function edtfOf(value: string, approximate: boolean): string | null {
  const edtf = exact(value);
  return edtf && approximate && !edtf.includes('/') && !edtf.includes('T') ? `${edtf}~` : edtf;
}

function exact(value: string): string | null {
  if (/^(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?$/.test(value)) return value === 'XXXX-XX-XX' ? null : value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
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
