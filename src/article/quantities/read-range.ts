import type { QuantityData, RangePhrase } from '../../languages/parts/quantities.ts';
import type { WordRow } from '../../text/word-row.ts';
import { exactNumber, type NumberReading } from './number-reading.ts';
import { readDigits } from './read-digits.ts';
import { fold } from './read-fold.ts';
import { isCurrencyMark, readNumber, withMultipliers } from './read-number.ts';

/** A second number that belongs to a first one: both ends of a range, or an old and a new value. */
export interface RangeReading {
  readonly kind: RangePhrase['kind'] | 'inOne';
  readonly second: NumberReading;
  /** Token that opens the range. */
  readonly first: number;
}

/** "zwischen 5 und 10", "8,000 to 10,000", "von fünf auf vier", "$140-150 million". */
export function readRange(row: WordRow, number: NumberReading, to: number, data: QuantityData): RangeReading | null {
  if (number.value === null || number.unit === fold) return null;
  if (number.end - number.first <= 2) {
    const both = readTwoInOne(row, number.end - 1, data);
    if (both && both.second.end <= to) return { kind: 'inOne', second: both.second, first: both.first.first };
  }
  const next = row.words[number.end] ?? '';
  for (const phrase of data.ranges) {
    if (next !== phrase.between || number.end + 1 >= to) continue;
    if (number.written === 'one' && (phrase.kind !== 'either' || !data.oneSubject.has(row.words[number.first]!)))
      continue;
    const opens = phrase.before === null ? number.first : number.first - 1;
    if (phrase.before !== null && row.words[opens] !== phrase.before) continue;
    const second = readNumber(row, number.end + 1, data);
    if (!second || second.value === null || second.written === 'one' || second.end > to) continue;
    if (phrase.kind !== 'change' && second.value <= number.value) continue;
    if (phrase.kind === 'either' && !lieSideBySide(number.value, second)) continue;
    return { kind: phrase.kind, second, first: opens };
  }
  return null;
}

/** "Two or three", "40 or 50", "five or six million": neighbours, no alternatives ("60 oder 67 Prozent"). */
function lieSideBySide(first: number, { value, multiplied }: NumberReading): boolean {
  const scale = !multiplied ? 1 : value! >= 1e9 ? 1e9 : value! >= 1e6 ? 1e6 : value! >= 1000 ? 1000 : 100;
  const [from, to] = [first >= scale ? first / scale : first, value! / scale];
  return to - from === 1 || (to - from === 10 && from % 10 === 0);
}

/** "$140-150 million", "10-12 percent": two numbers in one token, the lower one first. */
export function readTwoInOne(
  row: WordRow,
  index: number,
  data: QuantityData,
): { first: NumberReading; second: NumberReading } | null {
  const found = /^(?<low>\d[\d.,]{0,12})[-–](?<high>\d[\d.,]{0,12})$/.exec(row.words[index] ?? '')?.groups;
  if (!found) return null;
  const low = readDigits(found['low']!, data.decimalMark, data.groupMark);
  const high = readDigits(found['high']!, data.decimalMark, data.groupMark);
  if (!low || !high || low.value >= high.value) return null;
  const mark = row.words[index - 1] ?? '';
  const glued = isCurrencyMark(mark) ? mark : null;
  const { native } = high;
  return {
    first: exactNumber(glued ? index - 1 : index, index + 1, low.value, 'digits', { glued, native: low.native }),
    second: withMultipliers(row, index, index + 1, high.value, 'digits', glued, native, data),
  };
}
