import type { SlotValue } from '../../model/story.ts';

type QuantityValue = Extract<SlotValue, { kind: 'quantity' }>;

interface Conversion {
  readonly base: string;
  /** What one of the unit is in its base. */
  readonly factor: number;
  /** Converted by writers with a loss: "60 metres" for 200 feet. */
  readonly otherSystem?: true;
}

/** Units that measure one thing, by the one they are compared in. Factors by definition of the units. */
const conversions: Readonly<Record<string, Conversion>> = {
  minute: { base: 'second', factor: 60 },
  hour: { base: 'second', factor: 3600 },
  day: { base: 'second', factor: 86_400 },
  week: { base: 'second', factor: 604_800 },
  millimetre: { base: 'metre', factor: 0.001 },
  centimetre: { base: 'metre', factor: 0.01 },
  kilometre: { base: 'metre', factor: 1000 },
  inch: { base: 'metre', factor: 0.0254, otherSystem: true },
  foot: { base: 'metre', factor: 0.3048, otherSystem: true },
  yard: { base: 'metre', factor: 0.9144, otherSystem: true },
  mile: { base: 'metre', factor: 1609.344, otherSystem: true },
  hectare: { base: 'squareMetre', factor: 10_000 },
  squareKilometre: { base: 'squareMetre', factor: 1_000_000 },
  acre: { base: 'squareMetre', factor: 4046.8564224, otherSystem: true },
  squareMile: { base: 'squareMetre', factor: 2_589_988.110336, otherSystem: true },
  gram: { base: 'kilogram', factor: 0.001 },
  tonne: { base: 'kilogram', factor: 1000 },
  litre: { base: 'cubicMetre', factor: 0.001 },
  'kilometre/hour': { base: 'kilometrePerHour', factor: 1 },
  milePerHour: { base: 'kilometrePerHour', factor: 1.609344, otherSystem: true },
  'mile/hour': { base: 'kilometrePerHour', factor: 1.609344, otherSystem: true },
  megawatt: { base: 'kilowatt', factor: 1000 },
  gigawatt: { base: 'kilowatt', factor: 1_000_000 },
};

/** A number converted from the other system is given as the nearest round one. */
const widestLoss = 0.04;

/** The unit in which numbers of this unit are compared with others: itself, where nothing else measures the same. */
export function baseUnit(unit: string): string {
  return conversions[unit]?.base ?? unit;
}

/** A length of time: much in one story lasts two days. */
export function isTime(unit: string): boolean {
  return ['second', 'month', 'year'].includes(baseUnit(unit));
}

const bases: ReadonlySet<string> = new Set(Object.values(conversions).map(({ base }) => base));

/** Whether other units measure the same. */
export function isMeasured(unit: string): boolean {
  return conversions[unit] !== undefined || bases.has(unit);
}

/** Whether both measure the same in two systems, so that they agree only about. */
export function inTwoSystems(a: string | null, b: string | null): boolean {
  if (a === null || b === null || baseUnit(a) !== baseUnit(b)) return false;
  return (conversions[a]?.otherSystem === true) !== (conversions[b]?.otherSystem === true);
}

/** The same number in the base of its unit. "14 days" and "two weeks" become one. */
export function inBaseUnit(value: QuantityValue): QuantityValue {
  const conversion = value.unit === null ? undefined : conversions[value.unit];
  if (!conversion) return value;
  const scaled = (number: number | null): number | null =>
    number === null ? null : Number((number * conversion.factor).toPrecision(12));
  const { low, high, quantifier } = value;
  return {
    kind: 'quantity',
    value: scaled(value.value),
    low: scaled(low),
    high: scaled(high),
    unit: conversion.base,
    quantifier,
  };
}

/** "200 feet", "60 metres": near enough to be one number given in two systems. */
export function areConversions(x: number, y: number): boolean {
  return x > 0 && y > 0 && Math.abs(x - y) <= widestLoss * Math.max(x, y);
}
