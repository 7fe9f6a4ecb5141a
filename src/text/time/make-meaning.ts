import { durationValue, joinDurations } from './duration-value.ts';
import type { CalendarFields, Meaning, MeaningDetail, TimeUnit } from './meaning.ts';
import type { TimeValue } from './time-lexicon.ts';

/** Builders of meanings from caught values, for the rules of languages. */

export function calendar(
  fields: { readonly [Name in keyof CalendarFields]?: CalendarFields[Name] | TimeValue | undefined },
  detail: MeaningDetail & {
    readonly direction?: -1 | 0 | 1;
    readonly yearShift?: number;
    readonly from?: 'text';
    readonly orToday?: true;
    readonly open?: true;
  } = {},
): Meaning {
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { kind: 'calendar', fields: known as CalendarFields, ...detail };
}

/** So many units before (negative) or after the publication or the last date of the text. */
export function shift(
  unit: TimeValue | undefined,
  amount: TimeValue | undefined,
  from: 'publication' | 'text' = 'publication',
  detail: MeaningDetail & { readonly fields?: CalendarFields; readonly compares?: boolean } = {},
): Meaning {
  return { kind: 'shift', unit: unit as TimeUnit, amount: Number(amount ?? 0), from, ...detail };
}

export function duration(
  amount: TimeValue | undefined,
  unit: TimeValue | undefined,
  detail: MeaningDetail & { readonly direction?: -1 | 1; readonly reaching?: -1 | 1 } = {},
): Meaning {
  const counted = typeof amount === 'number' ? { amount, unit: unit as TimeUnit } : {};
  return { kind: 'duration', value: durationValue(amount ?? 'X', unit as TimeUnit), ...counted, ...detail };
}

/** A named day so many units away: "two weeks before Christmas". Clock units stay durations. */
export function awayFrom(
  holiday: TimeValue | undefined,
  amount: TimeValue | undefined,
  unit: TimeValue | undefined,
  step: -1 | 1,
  detail: MeaningDetail & { readonly direction?: -1 | 0 | 1 } = {},
): Meaning {
  const number = Number(amount ?? 1);
  const countable = Number.isInteger(number) && ['D', 'W', 'M', 'Q', 'Y'].includes(String(unit));
  if (!countable) return duration(amount, unit, detail.mod ? { mod: detail.mod } : {});
  return calendar({ holiday }, { ...detail, moved: { unit: unit as TimeUnit, amount: step * number } });
}

/** Two durations joined: "three years and four months". */
export function durations(
  first: readonly [amount: TimeValue | undefined, unit: TimeValue | undefined],
  second: readonly [amount: TimeValue | undefined, unit: TimeValue | undefined],
): Meaning {
  const left = durationValue(first[0] ?? 'X', first[1] as TimeUnit);
  const right = durationValue(second[0] ?? 'X', second[1] as TimeUnit);
  return { kind: 'duration', value: joinDurations(left, right) };
}

export function every(amount: TimeValue | undefined, unit: TimeValue | undefined): Meaning {
  return { kind: 'set', value: durationValue(amount ?? 1, unit as TimeUnit) };
}

export function atClock(hour: TimeValue | undefined, minute: TimeValue | undefined, mod?: string): Meaning {
  const clock = { hour: Number(hour ?? 0), minute: minute === undefined ? null : Number(minute) };
  return mod ? { kind: 'time', clock, mod } : { kind: 'time', clock };
}

/** A modifier as a detail, or nothing for an empty one. */
export function modified(mod: TimeValue | undefined): MeaningDetail {
  return typeof mod === 'string' && mod !== '' ? { mod } : {};
}

export function direction(value: TimeValue | undefined): -1 | 0 | 1 {
  const number = Number(value ?? 0);
  return number < 0 ? -1 : number > 0 ? 1 : 0;
}
