import type { Timex } from '../../model/layers.ts';

/** How fine a TIMEX3 value is. */
export function precisionOf(type: Timex['type'], value: string): Timex['precision'] {
  if (type === 'DURATION') return 'duration';
  if (type === 'SET') return 'set';
  if (/T\d\d:/.test(value)) return 'minute';
  if (/T(?:[A-Z]{2})$/.test(value)) return 'partOfDay';
  if (/-WE$/.test(value)) return 'weekend';
  if (/-W(?:\d\d|XX)$/.test(value)) return 'week';
  if (/-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/-Q[1-4]$/.test(value)) return 'quarter';
  if (/-H[12]$/.test(value)) return 'halfYear';
  if (/^\d{2}$/.test(value)) return 'century';
  if (/^\d{3}$/.test(value)) return 'decade';
  if (/^(?:\d{4}|XXXX|BC\d{4})$/.test(value)) return 'year';
  if (/^(?:\d{4}|XXXX)-\d\d$/.test(value)) return 'month';
  if (/^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-[1-7])$/.test(value)) return 'day';
  return 'vague';
}
