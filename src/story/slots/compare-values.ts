import type { SlotValue } from '../../model/story.ts';
import { areConversions, inBaseUnit, inTwoSystems } from './base-unit.ts';
import { significantDigits } from './significant-digits.ts';

/** How two values of one slot stand to each other. */
export type ValueRelation = 'same' | 'compatible' | 'rounding' | 'differs';

type QuantityValue = Extract<SlotValue, { kind: 'quantity' }>;

/** Compares two values. Bounds are intervals: "up to 90" and "at least 30" exclude nothing, so they are compatible. */
export function compareValues(a: SlotValue, b: SlotValue): ValueRelation {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.value, b.value);
  if (a.kind === 'polarity' && b.kind === 'polarity') return a.holds === b.holds ? 'same' : 'differs';
  if ((a.kind === 'place' || a.kind === 'entity') && (b.kind === 'place' || b.kind === 'entity')) {
    return a.entity === b.entity ? 'same' : 'differs';
  }
  return 'differs';
}

/** They exclude each other, or bound two numbers: "up to 90" leaves room for "at least 30" and is another number. */
export function areTwoNumbers(a: SlotValue, b: SlotValue): boolean {
  const relation = compareValues(a, b);
  if (relation !== 'compatible') return relation === 'differs';
  return a.kind === 'quantity' && b.kind === 'quantity' && a.value !== null && b.value !== null && a.value !== b.value;
}

/** "Over 100" and "under 100" meet in no number, though both name one. */
export function boundsOppose(a: SlotValue, b: SlotValue): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  return (lower.has(a.quantifier) && upper.has(b.quantifier)) || (upper.has(a.quantifier) && lower.has(b.quantifier));
}

const lower: ReadonlySet<string> = new Set(['moreThan', 'atLeast']);
const upper: ReadonlySet<string> = new Set(['lessThan', 'atMost', 'justUnder']);

function compareQuantities(a: QuantityValue, b: QuantityValue): ValueRelation {
  if (a.unit !== b.unit) return compareUnits(a, b);
  if (a.value === b.value && a.low === b.low && a.high === b.high && a.quantifier === b.quantifier) return 'same';
  const [aLow, aHigh] = interval(a);
  const [bLow, bHigh] = interval(b);
  if (aLow <= bHigh && bLow <= aHigh && !excludes(a, b) && !excludes(b, a)) {
    if (a.value === b.value || a.value === null || b.value === null) return 'compatible';
    return isApproximate(a) || isApproximate(b) ? 'rounding' : 'compatible';
  }
  if (a.quantifier === 'exact' && b.quantifier === 'exact' && a.value !== null && b.value !== null) {
    return roundsTo(a.value, b.value) || roundsTo(b.value, a.value) ? 'rounding' : 'differs';
  }
  return 'differs';
}

/** Numbers of two units that measure one thing are compared in one of them; all others exclude nothing. */
function compareUnits(a: QuantityValue, b: QuantityValue): ValueRelation {
  const [x, y] = [inBaseUnit(a), inBaseUnit(b)];
  if (x.unit !== y.unit) return (a.value === 0) !== (b.value === 0) ? 'differs' : 'compatible';
  if (!inTwoSystems(a.unit, b.unit)) return compareQuantities(x, y);
  const relation = compareQuantities(x, y);
  if (relation === 'same') return 'rounding';
  if (relation !== 'differs' || x.value === null || y.value === null) return relation;
  return areConversions(x.value, y.value) ? 'rounding' : 'differs';
}

/** "More than 700" excludes 700 itself; "fewer than" likewise. */
function excludes(bound: QuantityValue, other: QuantityValue): boolean {
  if (other.quantifier !== 'exact' || other.value === null) return false;
  if (bound.quantifier !== 'lessThan') return false;
  return other.value === bound.value;
}

/** What the words allow. A number that names only an order of magnitude ("Hunderte") is a lower bound in substance. */
export function interval(value: QuantityValue): readonly [low: number, high: number] {
  const low = value.low ?? Number.NEGATIVE_INFINITY;
  const high = value.quantifier === 'vague' ? Number.POSITIVE_INFINITY : (value.high ?? Number.POSITIVE_INFINITY);
  return [low, high];
}

function isApproximate(value: QuantityValue): boolean {
  return value.quantifier === 'about' || value.quantifier === 'justUnder' || value.quantifier === 'range';
}

/** True when `coarse` is `fine` with fewer digits: 1,200 for 1,180, 5.8 for 5.83. */
export function roundsTo(fine: number, coarse: number): boolean {
  if (fine === coarse || fine <= 0 || coarse <= 0) return false;
  const digits = significantDigits(coarse);
  if (digits >= significantDigits(fine) || significantDigits(fine) < 3 || digits < 2) return false;
  return Number(fine.toPrecision(digits)) === coarse;
}

/** ISO dates: one inside the other is compatible; a weekday alone (`XXXX-WXX-5`) is compared by weekday. */
function compareDates(a: string, b: string): ValueRelation {
  if (a === b) return 'same';
  const x = a.slice(0, 10);
  const y = b.slice(0, 10);
  if (x === y) return 'compatible';
  const weekday =
    /^XXXX-WXX-(?<day>[1-7])/.exec(x)?.groups?.['day'] ?? /^XXXX-WXX-(?<day>[1-7])/.exec(y)?.groups?.['day'];
  if (weekday) {
    const other = x.startsWith('XXXX') ? y : x;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(other)) return 'compatible';
    return isoWeekday(other) === Number(weekday) ? 'compatible' : 'differs';
  }
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(x) || !/^\d{4}(?:-\d{2}){0,2}$/.test(y)) return 'compatible';
  return x.startsWith(y) || y.startsWith(x) ? 'compatible' : 'differs';
}

/** 1 for Monday to 7 for Sunday, by the proleptic Gregorian calendar. */
export function isoWeekday(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const shift = month < 3 ? 1 : 0;
  const y = year - shift;
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const sunday0 = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offsets[month - 1]! + day) % 7;
  return sunday0 === 0 ? 7 : sunday0;
}

/** Same digits in another order, at least three of them, or two neighbours swapped. */
export function transposed(x: number, y: number): boolean {
  const a = String(x).replace('.', '');
  const b = String(y).replace('.', '');
  if (a === b || a.length !== b.length || a.length < 3) return false;
  return [...a].sort().join('') === [...b].sort().join('');
}

/** A power of ten lies between the two: "7,800 tonnes", "7.8 tonnes". */
export function shifted(x: number, y: number): boolean {
  if (x <= 0 || y <= 0) return false;
  const ratio = x > y ? x / y : y / x;
  return [10, 100, 1000, 1e6].some((power) => Math.abs(ratio - power) < 1e-9);
}
