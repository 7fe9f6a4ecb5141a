import type { DateVerdict } from '../../../model/date-verdict.ts';
import type { Labels } from '../../labels/labels.ts';

/** An ISO or TIMEX3 date for people, no more precise than it is: `29 Oct 2025, 12:10`, `27 Oct 2025, night`, `2024`. */
export function formatTime(value: string, labels: Labels): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}|[A-Z]{2})(?::(\d{2}))?)?)?)?/.exec(value);
  if (!found) return value;
  const [, year, month, day, hour, minute] = found;
  const monthName = month ? labels.months[Number(month) - 1] : undefined;
  const date = [day ? String(Number(day)) : '', monthName ?? '', year].filter((part) => part !== '').join(' ');
  // Midnight to the minute is what a date without a time becomes in metadata.
  if (!hour || (hour === '00' && (minute ?? '00') === '00')) return date;
  return `${date}, ${labels.partsOfDay[hour] ?? `${hour}:${minute ?? '00'}`}`;
}

/** Day and month only, for places where the year is clear. */
export function formatDay(value: string, labels: Labels): string {
  const found = /^\d{4}-(\d{2})-(\d{2})/.exec(value);
  return found ? `${Number(found[2])} ${labels.months[Number(found[1]) - 1]}` : formatTime(value, labels);
}

export function formatVerdict(verdict: DateVerdict | null, labels: Labels): string {
  if (!verdict) return labels.undated;
  if (verdict.precision !== 'interval') return formatTime(verdict.value, labels);
  return [verdict.earliest, verdict.latest].map((end) => (end ? formatTime(end, labels) : '…')).join(' – ');
}
