import type { SlotValue } from '../../../model/story.ts';
import type { Labels } from '../../labels/labels.ts';
import { formatTime } from './format-time.ts';

/** The value of a claim in a few words: `more than 2 400`, `29 Oct 2025`. */
export function formatValue(value: SlotValue, labels: Labels): string {
  if (value.kind === 'quantity') return formatQuantity(value, labels);
  if (value.kind === 'date') return formatTime(value.value, labels);
  if (value.kind === 'polarity') return value.holds ? labels.stated : labels.negated;
  return value.name;
}

interface NumberSaid {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly quantifier: string;
}

export function formatQuantity({ value, low, high, unit, quantifier }: NumberSaid, labels: Labels): string {
  const word = labels.quantifiers[quantifier] ?? quantifier;
  const number = value === null || quantifier === 'range' ? between(low, high, labels) : group(value);
  const unitWord = unit === null ? '' : (labels.units[unit] ?? unit);
  return [word, number, unitWord].filter((part) => part !== '').join(' ');
}

/** What no single number stands for: `200–999` for "hundreds", `2000 or more` for "thousands". */
function between(low: number | null, high: number | null, labels: Labels): string {
  if (low === null) return high === null ? '' : group(high);
  return high === null ? `${group(low)} ${labels.orMore}` : `${group(low)}–${group(high)}`;
}

/** Digits in groups of three with a narrow space; at most two places after the point. */
export function group(value: number): string {
  const [whole, fraction] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole!.length < 5 ? whole! : whole!.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}
