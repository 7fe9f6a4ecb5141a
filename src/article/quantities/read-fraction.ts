import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { WordRow } from '../../text/word-row.ts';
import { exactNumber, type NumberReading } from './number-reading.ts';
import { readNumberWord } from './read-number-words.ts';

/**
 * Half of what follows: "half a million", "einer halben Stunde", "half a dozen". The number begins at `first`, its word
 * for a half stands at `at`, and what is halved at `from`. Null where nothing follows that can be halved.
 */
export function readHalf(
  row: WordRow,
  first: number,
  from: number,
  data: QuantityData,
): { value: number; first: number; end: number } | null {
  const word = row.words[from] ?? '';
  const dozen = data.dozens.get(word);
  if (dozen !== undefined && dozen > 2) return { value: dozen / 2, first, end: from + 1 };
  const factor = data.multipliers.get(word);
  if (factor !== undefined) return { value: factor / 2, first, end: from + 1 };
  return data.units.has(word) ? { value: 0.5, first, end: from } : null;
}

/**
 * "Die Hälfte", "half", "two-thirds" as a share: the noun for a fraction that starts at `index`. An ordinal or another
 * adjective before it makes it a part of a time or a game ("die zweite Hälfte").
 */
export function readShare(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  const value = data.fractions.get(word) ?? hyphenedFraction(word, data);
  if (value === null || (value !== 0.5 && !word.includes('-'))) return null;
  const before = row.tokens[index - 1]?.pos ?? 'PUNCT';
  if (before === 'ADJ' || before === 'NOUN' || before === 'NUM' || before === 'PROPN') return null;
  const article = before === 'DET' && data.glued && !data.partitives.has(row.words[index - 1]!);
  const definite = before === 'DET' && data.glued && !data.one.has(row.words[index - 1]!);
  return exactNumber(article || definite ? index - 1 : index, index + 1, value, 'fraction');
}

/** "Two-thirds": the number of parts and the part. */
function hyphenedFraction(word: string, data: QuantityData): number | null {
  const hyphen = word.indexOf('-');
  if (hyphen < 2 || data.glued) return null;
  const part = data.fractions.get(word.slice(hyphen + 1));
  const count = part === undefined ? null : readNumberWord(word.slice(0, hyphen), data);
  return part === undefined || count === null ? null : count * part;
}

/** Whether the words behind a fraction name what it is a fraction of: "of the staff", "der Betriebe", "ihrer Flotte". */
export function namesWhole(row: WordRow, at: number, data: QuantityData): boolean {
  const word = row.words[at] ?? '';
  const token = row.tokens[at];
  if (!token) return false;
  const opens =
    data.partitives.has(word) ||
    token.morph.includes('Poss=Yes') ||
    (token.pos === 'DET' && token.morph.includes('Case=Gen'));
  if (!opens) return false;
  // "A quarter of 2020": no whole that is counted.
  return !/^[12]\d{3}$/.test(row.words[at + 1] ?? '');
}
