import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { WordRow } from '../../text/word-row.ts';
import { exactNumber, type NumberReading, rounded, vagueNumber } from './number-reading.ts';
import { readCompound } from './read-compound.ts';
import { type DigitReading, readDigits } from './read-digits.ts';
import { readHalf, readShare } from './read-fraction.ts';
import { readNumberWord } from './read-number-words.ts';

const currencyMarks: ReadonlySet<string> = new Set(['€', '$', '£', '¥', 'us$', 'eur', 'usd', 'chf']);

/** Whether a word is a mark or code for money that stands before its number. */
export function isCurrencyMark(word: string): boolean {
  return currencyMarks.has(word);
}

/** Reads the number that starts at token `index`, or null. Looks at most eight tokens ahead. */
export function readNumber(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  const code = word.charCodeAt(0);
  if (!mayBeginNumber(word, data)) return null;
  if (currencyMarks.has(word)) {
    const next = row.words[index + 1];
    if (next === undefined || !isDigit(next.charCodeAt(0))) return null;
    const inner = readDigitNumber(row, index + 1, data, word) ?? readCompound(row, index + 1, data);
    return inner && { ...inner, first: index, glued: inner.glued ?? word };
  }
  if (isDigit(code) || (currencyMarks.has(word[0] ?? '') && isDigit(word.charCodeAt(1)))) {
    const digits = readDigitNumber(row, index, data, '');
    if (digits && (digits.glued === null || !row.words[index]!.includes('-'))) return digits;
    return (digits && namesUnit(digits.glued!, data) ? digits : readCompound(row, index, data)) ?? digits;
  }
  const rough = readRough(row, index, data);
  if (rough) return rough;
  const vague = data.vague.get(word);
  // "He scores seven goals", "four scores".
  if (vague && (isNumeral(row, index + 1) || isNumeral(row, index - 1))) return null;
  if (vague) return vagueNumber(index, index + 1, vague[0], vague[1]);
  if (data.one.has(word)) return readAfterOne(row, index, data);
  const half = data.halves.get(word);
  if (half !== undefined) return withMultipliers(row, index, index + 1, half, 'word', null, true, data);
  if (data.halfWords.has(word)) {
    const part = readHalf(row, index, data.one.has(row.words[index + 1] ?? '') ? index + 2 : index + 1, data);
    if (part) return exactNumber(part.first, part.end, part.value, 'word');
  }
  const share = readShare(row, index, data);
  if (share) return share;
  const fraction = data.fractions.get(word);
  if (fraction !== undefined && index > 0 && row.tokens[index]!.pos === 'NOUN') return null;
  const dozen = data.dozens.get(word);
  if (dozen !== undefined && dozen > 2) {
    if (data.several.has(row.words[index - 1] ?? '')) return vagueNumber(index, index + 1, 2 * dozen, null);
    return exactNumber(index, index + 1, dozen, 'word', { about: data.dozensAbout });
  }
  return readWords(row, index, data) ?? readCompound(row, index, data);
}

/** "hundreds of thousands", "Hunderte Millionen": a rough number of thousands or more. */
function readRough(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  const first = data.vague.get(word) ?? data.roughTens.get(word);
  if (!first || first[1] === null) return null;
  const linked = data.roughLinks.has(row.words[index + 1] ?? '');
  if (!linked && !data.roughLinks.has('')) return null;
  const at = linked ? index + 2 : index + 1;
  const next = row.words[at] ?? '';
  const open = data.vague.get(next);
  const factor = data.multipliers.get(next) ?? (open && open[1] === null ? open[0] / 2 : 0);
  return factor >= 1000 ? vagueNumber(index, at + 1, first[0] * factor, first[1] * factor) : null;
}

/** Most words begin no number: one look into a set passes over them. The word is in lower case. */
export function mayBeginNumber(word: string, data: QuantityData): boolean {
  if (isDigit(word.charCodeAt(0)) || data.starts.words.has(word) || currencyMarks.has(word)) return true;
  if (currencyMarks.has(word[0] ?? '')) return true;
  if (word.length < 6) return false;
  return data.glued ? data.starts.heads.has(word.slice(0, 3)) : opensCompound(word, data);
}

function namesUnit(glued: string, data: QuantityData): boolean {
  return data.units.has(glued) || [...data.gluedUnits.keys()].some((stem) => glued.startsWith(stem));
}

/** "Twenty-five", "eight-core", "year-long". */
function opensCompound(word: string, data: QuantityData): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen < 1) return false;
  const first = word.slice(0, hyphen);
  return data.numberWords.has(first) || (data.units.has(first) && data.lastingWords.has(word.slice(hyphen + 1)));
}

function readDigitNumber(row: WordRow, index: number, data: QuantityData, mark: string): NumberReading | null {
  const share = readWrittenShare(row, index) ?? readBarePoint(row, index, data);
  if (share) return share;
  const spaced = spacedDigits(row, index);
  const digits = spaced?.digits ?? row.words[index]!;
  const reading: DigitReading | null = readDigits(digits, data.decimalMark, data.groupMark);
  if (!reading) return null;
  const { prefix, suffix, native } = reading;
  let { value } = reading;
  let glued: string | null = prefix || null;
  let scaled = false;
  if (suffix) {
    const factor = data.multipliers.get(suffix);
    // "$5m", "$160MM": millions of money.
    const scale = (suffix === 'm' || suffix === 'mm') && (prefix || mark) ? 1e6 : factor;
    if (scale !== undefined) {
      value *= scale;
      scaled = true;
    } else glued = suffix;
  }
  const number = withMultipliers(row, index, spaced?.end ?? index + 1, value, 'digits', glued, native, data);
  return scaled ? { ...number, multiplied: true } : number;
}

/** "1/10th of the energy": one part of so many; whether a whole follows is asked later. */
function readWrittenShare(row: WordRow, index: number): NumberReading | null {
  const found = /^(?<part>\d)\/(?<whole>\d{1,2})\p{L}{2}$/u.exec(row.words[index]!)?.groups;
  const [part, whole] = [Number(found?.['part']), Number(found?.['whole'])];
  return found && part < whole ? exactNumber(index, index + 1, part / whole, 'fraction') : null;
}

/** "He hit .308": a decimal point with nothing before it. */
function readBarePoint(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const digits = row.words[index]!;
  if (row.words[index - 1] !== data.decimalMark || !/^\d{2,3}$/.test(digits) || index < 2) return null;
  const point = row.tokens[index - 1]!.span;
  if (point[1] !== row.tokens[index]!.span[0]) return null;
  // "With a.308 average": no sentence ends with such a word.
  const { pos, span } = row.tokens[index - 2]!;
  if (span[1] === point[0] && ((pos !== 'DET' && pos !== 'ADJ') || digits.length !== 3)) return null;
  return exactNumber(index - 1, index + 1, Number(`0.${digits}`), 'digits');
}

/** "130 000", "130'000": groups of three parted by one space or apostrophe are one number when the first has three digits at most. */
function spacedDigits(row: WordRow, index: number): { digits: string; end: number } | null {
  let digits = row.words[index]!;
  if (!/^\d{1,3}$/.test(digits)) return null;
  let end = index + 1;
  while (end < index + mostGroups) {
    const next = groupBehind(row, end);
    if (next < 0) break;
    digits += row.words[next]!;
    end = next + 1;
  }
  return end > index + 1 ? { digits, end } : null;
}

/** Tokens of four numbers of three digits with a mark between them. */
const mostGroups = 7;
const apostrophes: ReadonlySet<string> = new Set(["'", '’']);

/** The token of the next three digits, one space or one apostrophe behind the token before `at`; or -1. */
function groupBehind({ words, tokens, text }: WordRow, at: number): number {
  const marked = apostrophes.has(words[at] ?? '');
  const group = marked ? at + 1 : at;
  if (!(marked ? /^\d{3}(?:[.,]\d{1,2})?$/ : /^\d{3}$/).test(words[group] ?? '')) return -1;
  const gap = tokens[group]!.span[0] - tokens[at - 1]!.span[1];
  return gap === 1 && text[tokens[group]!.span[0] - 1] !== '\n' ? group : -1;
}

/** "a million", "ein Dutzend", "ein Drittel", "half a million"; a bare article is kept as `one` for the caller to judge. */
function readAfterOne(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const next = row.words[index + 1];
  if (next === undefined) return null;
  if (data.several.has(next)) return null;
  if (data.halfWords.has(next)) {
    const part = readHalf(row, index, index + 2, data);
    if (part) return exactNumber(part.first, part.end, part.value, 'word');
  }
  const few = data.fews.get(next);
  if (few) return readFew(row, index, few, data);
  if (data.multipliers.has(next)) return withMultipliers(row, index, index + 1, 1, 'word', null, true, data);
  const dozen = data.dozens.get(next);
  if (dozen !== undefined && dozen > 2)
    return exactNumber(index, index + 2, dozen, 'word', { about: data.dozensAbout });
  const fraction = data.fractions.get(next);
  if (fraction !== undefined) return readPartOf(row, index, fraction, data);
  const unit = data.units.get(next)?.unit;
  const more = unit === undefined ? null : readHalfMore(row, index + 2, data);
  if (unit !== undefined && more !== null) return exactNumber(index, more, 1.5, 'word', { unit });
  return exactNumber(index, index + 1, 1, 'one');
}

/** "A third", and what it is a third of where that is a number: "a quarter of a million", "eine viertel Million". */
function readPartOf(row: WordRow, index: number, fraction: number, data: QuantityData): NumberReading {
  const at = index + 2;
  const linked = data.partitives.has(row.words[at] ?? '') && data.one.has(row.words[at + 1] ?? '');
  const end = linked ? at + 3 : at + 1;
  const factor = linked || data.glued ? data.multipliers.get(row.words[end - 1] ?? '') : undefined;
  if (factor !== undefined) return exactNumber(index, end, fraction * factor, 'word');
  return exactNumber(index, at, fraction, 'fraction');
}

/** "A handful of men", "eine Handvoll Bürger": about how many; a pair of shoes is one thing. */
function readFew(
  row: WordRow,
  index: number,
  [low, high]: readonly [number, number],
  data: QuantityData,
): NumberReading | null {
  const linked = data.partitives.has(row.words[index + 2] ?? '');
  const thing = index + (linked ? 3 : 2);
  const { pos } = row.tokens[thing] ?? { pos: 'PUNCT' };
  if (!linked && (!data.glued || (pos !== 'NOUN' && pos !== 'ADJ'))) return null;
  if (low === high && (data.notInPairs.has(row.words[thing] ?? '') || pos === 'DET')) return null;
  return low === high ? exactNumber(index, index + 2, low, 'word') : vagueNumber(index, index + 2, low, high);
}

function readWords(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const value = readNumberWord(row.words[index]!, data);
  const own = data.multipliers.get(row.words[index]!);
  if (value === null) {
    if (own === undefined) return null;
    if (own >= 1e6 || data.several.has(row.words[index - 1] ?? '')) return vagueNumber(index, index + 1, 2 * own, null);
    return withMultipliers(row, index, index, 1, 'word', null, true, data);
  }
  // "vingt et un": the one behind the joiner is no article.
  if (value >= 20 && value < 100 && value % 10 === 0 && !data.glued) {
    const [joiner = '', one = ''] = [row.words[index + 1], row.words[index + 2]];
    if (data.joiners.has(joiner) && data.oneSubject.has(one)) {
      return exactNumber(index, index + 3, value + 1, 'word');
    }
    // "Thirty four", without the hyphen.
    const ones = data.numberWords.get(joiner);
    if (ones !== undefined && ones > 0 && ones < 10)
      return withMultipliers(row, index, index + 2, value + ones, 'word', null, true, data);
  }
  const dozen = data.dozens.get(row.words[index + 1] ?? '');
  if (dozen !== undefined && dozen > 2) return exactNumber(index, index + 2, value * dozen, 'word');
  const fraction = data.fractions.get(row.words[index + 1] ?? '');
  if (fraction !== undefined && fraction < 0.5) return exactNumber(index, index + 2, value * fraction, 'fraction');
  if (data.decimalWords.has(row.words[index + 1] ?? '')) {
    const decimal = readDecimals(row, index + 2, value, data);
    if (decimal) return decimal(index);
  }
  const half = readHalfMore(row, index + 1, data);
  if (half !== null) return exactNumber(index, half, value + 0.5, 'word');
  return withMultipliers(row, index, index + 1, value, 'word', null, true, data);
}

function isNumeral(row: WordRow, index: number): boolean {
  return row.tokens[index]?.pos === 'NUM';
}

const mostDecimals = 4;

/** "Zwei Komma sieben fünf Millionen": the digits behind a word for the decimal mark, one word each. */
function readDecimals(
  row: WordRow,
  from: number,
  whole: number,
  data: QuantityData,
): ((first: number) => NumberReading) | null {
  let digits = '';
  let at = from;
  for (; digits.length < mostDecimals; at++) {
    const digit = data.numberWords.get(row.words[at] ?? '');
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (digits === '' || !Number.isInteger(whole)) return null;
  return (first) => withMultipliers(row, first, at, Number(`${whole}.${digits}`), 'word', null, true, data);
}

/** "four and a half": where the half behind the number ends, or null. */
function readHalfMore(row: WordRow, at: number, data: QuantityData): number | null {
  if (!data.joiners.has(row.words[at] ?? '') || !data.one.has(row.words[at + 1] ?? '')) return null;
  return data.fractions.get(row.words[at + 2] ?? '') === 0.5 ? at + 3 : null;
}

/** Takes in multipliers and the words that add to them: "1,5 Millionen", "two hundred and fifty thousand". */
export function withMultipliers(
  row: WordRow,
  first: number,
  from: number,
  start: number,
  written: NumberReading['written'],
  glued: string | null,
  native: boolean,
  data: QuantityData,
): NumberReading {
  let total = 0;
  let current = start;
  let at = from;
  let scaled = false;
  while (at < first + 8) {
    const word = row.words[at] ?? '';
    const factor = data.multipliers.get(word);
    if (factor !== undefined && current > 0) {
      if (factor >= 1000) {
        total += current * factor;
        current = 0;
      } else current *= factor;
      scaled = true;
      at++;
      continue;
    }
    if (written !== 'word' || !scaled) break;
    const step = data.joiners.has(word) && !data.glued ? 1 : 0;
    const more = readNumberWord(row.words[at + step] ?? '', data);
    if (more === null || more >= 100 || current % 100 !== 0) break;
    current += more;
    at += step + 1;
  }
  return exactNumber(first, at, rounded(total + current), written, { glued, native, multiplied: scaled });
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
