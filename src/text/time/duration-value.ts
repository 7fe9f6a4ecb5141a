import type { TimeUnit } from './meaning.ts';

const clockUnits: ReadonlySet<string> = new Set(['S', 'MIN', 'H']);
const written: Readonly<Record<string, string>> = { MIN: 'M', CE: 'C', ML: 'L' };

/** TIMEX3 duration of an amount (`X` for "some") in a unit: `P3D`, `PT2H`, `PXY`, `P1DE`. */
export function durationValue(amount: number | string, unit: TimeUnit): string {
  if (unit === 'Q' && typeof amount === 'number') return `P${amount}Q`;
  if (unit === 'HY') return typeof amount === 'number' ? `P${amount * 6}M` : 'PXM';
  return `P${clockUnits.has(unit) ? 'T' : ''}${amount}${written[unit] ?? unit}`;
}

/** Joins two durations: `P3Y` and `P4M` to `P3Y4M`. */
export function joinDurations(first: string, second: string): string {
  const rest = second.slice(1);
  if (first.includes('T') && rest.startsWith('T')) return first + rest.slice(1);
  return first + rest;
}
