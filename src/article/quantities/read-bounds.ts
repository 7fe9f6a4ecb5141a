import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Quantifier } from '../../model/quantity.ts';
import type { WordRow } from '../../text/word-row.ts';
import type { NumberReading } from './number-reading.ts';
import { boundBefore, boundBehind } from './quantifier-phrases.ts';

/** Number with the words that bound it: `first` and `end` take them in. */
export interface BoundedNumber {
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly quantifier: Quantifier;
}

/** How far "about" may lie beside the number, as a share of it: a round number ("about 10,000") is rounded more. */
const aboutShare = 0.05;
const roundShare = 0.1;
/** How far "nearly" may lie below. */
const underShare = 0.1;

/** Finds the longest quantifier phrase that ends right before or starts right after the number and applies it. */
export function readBounds(row: WordRow, number: NumberReading, from: number, data: QuantityData): BoundedNumber {
  const before = boundBefore(row, number.first, from, data);
  const after = boundBehind(row, number.end, data);
  const phrase = before ?? after;
  const first = before ? number.first - before.words.length : number.first;
  const end = before || !after ? number.end : number.end + after.words.length;
  if (number.value === null) {
    const quantifier: Quantifier = 'vague';
    return { first, end, value: null, low: number.low, high: number.high, quantifier };
  }
  return {
    first,
    end,
    value: number.value,
    ...boundsOf(number.value, phrase?.kind ?? (number.about ? 'about' : 'exact')),
  };
}

/** The bounds that the words allow around a number. "Nearly 1,200" lies below it, but not far. */
export function boundsOf(
  value: number,
  quantifier: Quantifier,
): { low: number | null; high: number | null; quantifier: Quantifier } {
  const near = Math.abs(value) * (isRound(value) ? roundShare : aboutShare);
  const round = (x: number): number => Math.round(x * 1e6) / 1e6;
  switch (quantifier) {
    case 'about':
      return { low: round(value - near), high: round(value + near), quantifier };
    case 'atLeast':
    case 'moreThan':
      return { low: value, high: null, quantifier };
    case 'atMost':
      return { low: null, high: value, quantifier };
    case 'justUnder':
      return { low: round(value - Math.abs(value) * underShare), high: value, quantifier };
    case 'lessThan':
      return { low: null, high: value, quantifier };
    default:
      return { low: value, high: value, quantifier };
  }
}

/** One digit that counts, then zeros. */
function isRound(value: number): boolean {
  return /^[1-9]0{2,}$/.test(String(value));
}
