import type { QuantityData } from '../../languages/parts/quantities.ts';
import { nounClass } from '../../text/noun-class.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';
import type { HeadReading } from './find-head.ts';
import type { NumberReading } from './number-reading.ts';
import { boundBefore } from './quantifier-phrases.ts';
import type { RangeReading } from './read-range.ts';

/** Years that news tell of; any other four digits in front of things are rather their number. */
const newsYears: readonly [first: number, last: number] = [1900, 2100];
const nounReach = 25;

/** Whether four digits without a group mark are rather a year than a count. */
export function isRatherYear(
  row: WordRow,
  number: NumberReading,
  range: RangeReading | null,
  head: HeadReading | null,
  from: number,
  data: QuantityData,
): boolean {
  if (!looksLikeYear(row, number)) return false;
  // "Die Zahl der Erkrankten stieg von 1200 auf 1331".
  const changes = range?.kind === 'change' && !isNewsYear(number) && countedBefore(row, number.first, from, data);
  return !changes && !countsSomething(row, number, head, from, data);
}

function isNewsYear({ value }: NumberReading): boolean {
  return value! >= newsYears[0] && value! <= newsYears[1];
}

/** A plain whole number between 1000 and 2199 without a group mark. */
function looksLikeYear(row: WordRow, number: NumberReading): boolean {
  if (number.written !== 'digits' || number.value === null || number.end - number.first !== 1) return false;
  if (number.value < 1000 || number.value > 2199) return false;
  return /^\d{4}$/.test(wordAt(row, number.first));
}

function countsSomething(
  row: WordRow,
  number: NumberReading,
  head: HeadReading | null,
  from: number,
  data: QuantityData,
): boolean {
  const before = row.words[number.first - 1] ?? '';
  // "22 Prozent mehr als 2018" compares with a year.
  if (!isNewsYear(number) && isBounded(row, number, from, data)) return true;
  if (isPart(row, number, data)) return true;
  if (data.ranges.some(({ kind, between }) => kind === 'change' && between === before))
    if (countedBefore(row, number.first, from, data)) return true;
  if (!head || head.first !== number.end) return false;
  if (nounClass(row, head.head, data.concepts, data.glued) !== null) return true;
  if (isNewsYear(number)) return false;
  if (data.yearWords.has(before)) return false;
  const { pos, morph } = row.tokens[head.head]!;
  return pos === 'NOUN' && head.head === number.end && morph.includes('Number=Plur');
}

/** "Mindestens 1331", "more than 1500": words that bound no year. */
function isBounded(row: WordRow, number: NumberReading, from: number, data: QuantityData): boolean {
  const before = row.words[number.first - 1] ?? '';
  if (data.yearBounds.has(before)) return false;
  return boundBefore(row, number.first, from, data) !== null;
}

/** "1553 von 6650", "1200 of them": a part of a whole. */
function isPart(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  const [one, two, three] = [0, 1, 2].map((step) => row.words[number.end + step] ?? '');
  if (data.partPairs.has(`${one} ${two}`)) return true;
  if (!data.partitives.has(one!)) return false;
  const whole = data.partitives.has(two!) ? three! : two!;
  return /^\d/.test(whole) && Number(whole.replace(/\D/g, '')) > number.value!;
}

/** "Die Zahl der Infizierten stieg am Sonntag auf 1331": a noun for a number stands before. */
function countedBefore(row: WordRow, token: number, from: number, data: QuantityData): boolean {
  for (let at = token - 1; at >= Math.max(from, token - nounReach); at--)
    if (nounClass(row, at, data.countNouns, false) !== null) return true;
  return false;
}
