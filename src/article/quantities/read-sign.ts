import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { WordRow } from '../../text/word-row.ts';
import type { UnitFound } from './find-unit.ts';
import type { BoundedNumber } from './read-bounds.ts';

/** What may lie below zero. */
const signed: ReadonlySet<string> = new Set(['percent', 'percentagePoint', 'degree']);
const marks: ReadonlySet<string> = new Set(['-', '−', '–']);

/** "-0,3 Prozent", "minus fünf Grad": a mark that touches the number and nothing before it, or a word. */
export function readSign(
  row: WordRow,
  number: BoundedNumber,
  unit: UnitFound | null,
  data: QuantityData,
): BoundedNumber {
  const at = number.first - 1;
  if (!unit || !signed.has(unit.unit) || at < 0 || number.value === null || number.value <= 0) return number;
  if (!data.minusWords.has(row.words[at]!) && !isMark(row, at)) return number;
  const { end, value, low, high, quantifier } = number;
  return { first: at, end, value: -value, low: negative(high), high: negative(low), quantifier };
}

function isMark(row: WordRow, at: number): boolean {
  if (!marks.has(row.words[at]!) || row.tokens[at]!.span[1] !== row.tokens[at + 1]!.span[0]) return false;
  return at === 0 || (row.tokens[at - 1]!.span[1] < row.tokens[at]!.span[0] && row.tokens[at - 1]!.pos !== 'NUM');
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}
