import type { QuantityData } from '../../languages/parts/quantities.ts';
import { nounClass } from '../../text/noun-class.ts';
import type { WordRow } from '../../text/word-row.ts';
import { exactNumber, type NumberReading } from './number-reading.ts';
import { readNumberWord } from './read-number-words.ts';

/** Unit of a number that tells how many times as much something is. */
export const fold = 'fold';
const nounReach = 14;

/**
 * How many times as much: "verzehnfacht", "tripled" where the words before count or measure something, "das Sechsfache",
 * "zehnmal so viele", "twice as many". Null for what merely happens twice.
 */
export function readFold(row: WordRow, index: number, from: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  if (data.one.has(word)) return null;
  const made = (value: number, end: number): NumberReading => exactNumber(index, end, value, 'word', { unit: fold });
  const verb = data.foldVerbs.get(word);
  if (verb !== undefined)
    return !data.foldNeedsAmount || isOfAmount(row, index, from, data) ? made(verb, index + 1) : null;
  const own = data.foldWords.get(word);
  if (own !== undefined) return isCompared(row, index + 1, data) ? made(own, index + 1) : null;
  for (const end of data.foldEnds) {
    if (!word.endsWith(end) || row.tokens[index]!.pos !== 'NOUN') continue;
    const value = readNumberWord(word.slice(0, -end.length).replace(/-$/, ''), data);
    return value !== null && value > 1 ? made(value, index + 1) : null;
  }
  for (const times of data.timesWords) {
    if (!data.glued || !word.endsWith(times) || !isCompared(row, index + 1, data)) continue;
    const value = readNumberWord(word.slice(0, -times.length), data);
    return value !== null && value > 1 ? made(value, index + 1) : null;
  }
  return null;
}

/** "Zehn Mal so viele", "ten times as many": where the word for times ends behind a number, or -1. */
export function endOfTimes(row: WordRow, at: number, data: QuantityData): number {
  return data.timesWords.has(row.words[at] ?? '') && isCompared(row, at + 1, data) ? at + 1 : -1;
}

function isCompared(row: WordRow, at: number, data: QuantityData): boolean {
  if (!data.foldCompared.has(row.words[at] ?? '')) return false;
  const next = row.tokens[at + 1];
  return next !== undefined && /^(?:DET|ADJ|ADV|NOUN|PRON|SCONJ)$/.test(next.pos);
}

/** Whether a noun for something counted or measured stands before in the sentence. */
function isOfAmount(row: WordRow, index: number, from: number, data: QuantityData): boolean {
  for (let at = index - 1; at >= Math.max(from, index - nounReach); at--) {
    if (row.tokens[at]!.pos === 'NUM') return true;
    const table = [data.measures, data.countNouns, data.concepts].some(
      (nouns) => nounClass(row, at, nouns, data.glued) !== null,
    );
    if (table) return true;
  }
  return false;
}
