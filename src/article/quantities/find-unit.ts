import type { QuantityData, UnitReading } from '../../languages/parts/quantities.ts';
import { nounClass } from '../../text/noun-class.ts';
import type { WordRow } from '../../text/word-row.ts';
import type { NumberReading } from './number-reading.ts';

export interface UnitFound {
  readonly unit: string;
  readonly factor: number;
  /** Token after the unit. */
  readonly end: number;
}

/** Reads the unit glued to the number, before it as a currency mark, or right after it in one or two words. */
export function findUnit(row: WordRow, number: NumberReading, limit: number, data: QuantityData): UnitFound | null {
  if (number.unit !== null) return { unit: number.unit, factor: 1, end: number.end };
  if (number.glued !== null) {
    const known = data.units.get(number.glued);
    if (known) return endingAt(known, number.end);
    for (const [stem, unit] of data.gluedUnits) {
      if (number.glued.startsWith(stem)) return { unit, factor: 1, end: number.end };
    }
    return null;
  }
  const linked = number.written !== 'digits' || number.multiplied;
  const from = linked && data.beforeUnit.has(row.words[number.end] ?? '') ? number.end + 1 : number.end;
  if (from >= limit) return null;
  const one = row.words[from]!;
  const two = from + 1 < limit ? `${one} ${row.words[from + 1]}` : '';
  const pair = data.units.get(two);
  if (pair) return endingAt(pair, from + 2);
  const single = data.units.get(one);
  if (!single) return null;
  if (one === 'm' && number.multiplied) return null;
  const beside = data.unitsBeside.get(one);
  if (beside && hasBeside(row, number.first, from + 1, beside.words))
    return { unit: beside.unit, factor: 1, end: from + 1 };
  return endingAt(single, from + 1);
}

function endingAt({ unit, factor }: UnitReading, end: number): UnitFound {
  return { unit, factor, end };
}

/** Whether one of the words stands a few words before the number or behind its unit. */
function hasBeside(row: WordRow, first: number, end: number, words: ReadonlySet<string>): boolean {
  const near = [...row.words.slice(Math.max(0, first - 6), first), ...row.words.slice(end, end + 4)];
  return near.some((word) => words.has(word));
}

/** "je Haushalt", "per square metre", "an hour": the unit or noun that one share falls to, or null. */
export function findPer(
  row: WordRow,
  from: number,
  limit: number,
  data: QuantityData,
): { per: string; end: number } | null {
  if (from >= limit || !data.perWords.has(row.words[from]!)) return null;
  const one = row.words[from + 1] ?? '';
  const pair = data.units.get(`${one} ${row.words[from + 2] ?? ''}`);
  if (pair) return { per: pair.unit, end: from + 3 };
  const single = data.units.get(one);
  if (single) return { per: single.unit, end: from + 2 };
  const concept = from + 1 < limit ? nounClass(row, from + 1, data.concepts, data.glued) : null;
  return concept === null ? null : { per: concept, end: from + 2 };
}
