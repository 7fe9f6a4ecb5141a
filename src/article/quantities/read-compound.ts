import type { QuantityData } from '../../languages/parts/quantities.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';
import { exactNumber, type NumberExtras, type NumberReading, rounded } from './number-reading.ts';
import { readDigits } from './read-digits.ts';
import { readNumberWord } from './read-number-words.ts';

const longestCompound = 60;
const shortestNoun = 3;

/**
 * A number that is one word with its unit or noun: "dreimonatige", "eight-year", "10-metre-long", "125-seat",
 * "Sieben-Millionen-Stadt", "70-a-share" behind a currency mark. Null for compounds that count nothing.
 */
export function readCompound(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  if (word.length > longestCompound) return null;
  if (!word.includes('-')) return data.glued ? gluedAdjective(row, index, data) : null;
  const parts = word.split('-');
  const lasting = parts.length === 2 && data.lastingWords.has(parts[1]!) && data.units.has(parts[0]!);
  if (lasting) return exactNumber(index, index + 1, 1, 'word', { glued: parts[0]! });
  const number = leadingNumber(parts, data);
  if (!number || number.used >= parts.length) return null;
  const { value, multiplied, written } = number;
  const rest = parts.slice(number.used);
  const made = (extras: NumberExtras): NumberReading =>
    exactNumber(index, index + 1, value, written, { ...extras, multiplied });
  const last = rest.at(-1)!;
  if (data.perWords.has(rest[0]!)) {
    const shared = rest.length === 2 && (data.concepts.get(last) ?? data.units.get(last)?.unit);
    return shared ? made({ per: shared }) : null;
  }
  const unit = data.units.get(rest[0]!)?.unit ?? null;
  if (unit !== null) {
    if (rest.some((part) => data.ageWords.has(part))) return null;
    // "Die 7-Tage-Inzidenz" is no span of seven days.
    if (data.glued) return rest.length > 1 && !times.has(unit) ? made({ glued: rest[0]!, counted: last }) : null;
    return made({ glued: rest[0]! });
  }
  if (rest.length > 1) return null;
  if (data.glued) return multiplied && data.placeNouns.has(last) ? made({ unit: 'person' }) : null;
  return value >= 2 && countsThings(row, index, last, data) ? made({ counted: last }) : null;
}

const times: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** "A two-step process": a noun in front of another one, which is no figure of speech. */
function countsThings(row: WordRow, index: number, noun: string, data: QuantityData): boolean {
  // "The Delta 4-Heavy rocket" is called so.
  if (/\p{Lu}\p{Ll}+$/u.test(wordAt(row, index).slice(-noun.length))) return false;
  if (noun.length < shortestNoun || !/^\p{L}+$/u.test(noun) || data.compoundIdioms.has(noun)) return false;
  if (data.fractions.has(noun) || data.ageWords.has(noun) || data.multipliers.has(noun)) return false;
  if (data.compoundIdiomEnds.some((end) => noun.endsWith(end))) return false;
  const next = row.tokens[index + 1];
  if (!next || next.span[0] - row.tokens[index]!.span[1] > 1) return false;
  return next.pos === 'NOUN' || next.pos === 'ADJ' || row.words[index + 1] === ',';
}

/** The number that the parts begin with: digits, a number word or two, a multiplier behind them. */
function leadingNumber(
  parts: readonly string[],
  data: QuantityData,
): { value: number; used: number; multiplied: boolean; written: 'digits' | 'word' } | null {
  const digits = /^\d/.test(parts[0]!) ? readDigits(parts[0]!, data.decimalMark, data.groupMark) : null;
  if (digits && (digits.prefix || digits.suffix)) return null;
  let value = digits?.value ?? readNumberWord(parts[0]!, data);
  if (value === null) return null;
  let used = 1;
  if (!digits && value >= 20 && value % 10 === 0) {
    const ones = data.numberWords.get(parts[1] ?? '');
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      used = 2;
    }
  }
  const factor = data.multipliers.get(parts[used] ?? '');
  if (factor !== undefined) {
    value = rounded(value * factor);
    used++;
  }
  return { value, used, multiplied: factor !== undefined, written: digits ? 'digits' : 'word' };
}

/** "Dreimonatige", "anderthalbstündige": number word and unit in one adjective. */
function gluedAdjective(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  if (row.tokens[index]!.pos !== 'ADJ') return null;
  for (const stem of data.gluedUnits.keys()) {
    const at = word.lastIndexOf(stem);
    if (at < shortestNoun || word.length - at - stem.length > 2) continue;
    const value = data.halves.get(word.slice(0, at)) ?? readNumberWord(word.slice(0, at), data);
    if (value !== null) return exactNumber(index, index + 1, value, 'word', { glued: word.slice(at) });
  }
  return null;
}
