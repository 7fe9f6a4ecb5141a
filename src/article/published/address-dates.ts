import type { DateCandidate, DateReading } from '../../model/date-verdict.ts';
import { isDay, two } from '../../text/time/calendar.ts';
import { monthOf } from './calendar-words.ts';

interface Form {
  readonly pattern: RegExp;
  readonly order: 'ymd' | 'dmy';
  readonly weight: number;
}

/** Dates in the path of an address: `/2024/11/30/`, `/2024-11-30-title`, `20241130`, `30-11-2024`, `241130-title`. */
const forms: readonly Form[] = [
  { pattern: /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$|[-_.])/, order: 'ymd', weight: 82 },
  { pattern: /(?<!\d)((?:19|20)\d{2})[-_./](\d{2})[-_./](\d{2})(?!\d)/, order: 'ymd', weight: 80 },
  { pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/, order: 'ymd', weight: 70 },
  { pattern: /(?<!\d)(\d{2})[-_.]?(\d{2})[-_.]?((?:19|20)\d{2})(?!\d)/, order: 'dmy', weight: 70 },
  { pattern: /(?<=\/|[-_])(\d{2})(\d{2})(\d{2})(?=[-_])/, order: 'ymd', weight: 50 },
];

/** The date in an address, at most one, as a candidate of the article's publication. */
export function addressDates(url: string): readonly DateCandidate[] {
  const path = pathOf(url);
  const monthNames = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//.exec(path);
  const named = monthNames ? (monthOf(monthNames[2]!) ?? 0) : 0;
  if (monthNames && named > 0 && isDay(Number(monthNames[1]), named, Number(monthNames[3])))
    return [found(monthNames[0], Number(monthNames[1]), named, Number(monthNames[3]), 82)];
  for (const { pattern, order, weight } of forms) {
    const match = pattern.exec(path);
    if (!match) continue;
    const [first, month, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const year = order === 'ymd' ? first : last;
    const day = order === 'ymd' ? last : first;
    const full = year < 100 ? 2000 + year : year;
    if (isDay(full, month, day)) return [found(match[0], full, month, day, weight)];
  }
  return [];
}

function found(raw: string, year: number, month: number, day: number, weight: number): DateCandidate {
  const reading: DateReading = {
    value: `${year}-${two(month)}-${two(day)}`,
    precision: 'day',
    zone: null,
    reading: 'address-digits',
    ruledOut: null,
  };
  return {
    raw,
    source: 'address',
    evidence: 'address of the page',
    span: null,
    role: 'published',
    readings: [reading],
    weight,
  };
}

/** Everything behind the host, percent signs resolved where they can be; an archive's own stamp is left out. */
function pathOf(url: string): string {
  const path = url.replace(/^[a-z]{2,10}:\/\/[^/]{0,300}/i, '');
  const archived = /^\/web\/\d{4,14}[a-z_]{0,3}\/(.*)$/.exec(path);
  return archived ? pathOf(archived[1]!.includes('://') ? archived[1]! : `http://${archived[1]!}`) : path.toLowerCase();
}
