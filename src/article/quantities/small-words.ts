import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import { nounClass } from '../../text/noun-class.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import { phraseAt, type WordRow } from '../../text/word-row.ts';
import type { HeadReading } from './find-head.ts';
import type { UnitFound } from './find-unit.ts';
import { exactNumber, type NumberReading } from './number-reading.ts';

/** States of persons that may be counted with "no", "one" or "both". */
export const states: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'evacuated', 'arrested']);
/** Who may be counted with a word for one that is no article, or be told to be not there. */
const countable: ReadonlySet<string> = new Set([
  'person',
  'passenger',
  'child',
  'girl',
  'boy',
  'soldier',
  'police',
  'helper',
  'worker',
  'visitor',
]);
/** "Wait for a minute" measures nothing. */
const shortTimes: ReadonlySet<string> = new Set(['second', 'minute']);
const longTimes: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year']);

/** "kein Euro", "both missing": words that are numbers only where a state or a unit follows. */
export function readSmallWord(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  const value = data.none.has(word) ? 0 : data.both.has(word) ? 2 : null;
  return value === null ? null : exactNumber(index, index + 1, value, 'one');
}

/** Most articles count nothing: whether a unit, a noun that may be counted or another number can follow a small word. */
export function mayCount(row: WordRow, { end }: NumberReading, data: QuantityData): boolean {
  const next = row.words[end];
  if (next === undefined) return false;
  if (data.units.has(next) || data.units.has(`${next} ${row.words[end + 1] ?? ''}`)) return true;
  if (data.timesWords.has(next) || data.ranges.some(({ kind, between }) => kind === 'either' && between === next))
    return true;
  return isCountable(row, end, data) || isCountable(row, end + 1, data);
}

function isCountable(row: WordRow, at: number, data: QuantityData): boolean {
  return at < row.tokens.length && nounClass(row, at, data.concepts, data.glued) !== null;
}

/** Whether a small word counts: "ein Toter", "one worker", "for a week", "there were no passengers". */
export function allowsSmallWord(
  article: Article,
  row: WordRow,
  number: NumberReading,
  head: HeadReading | null,
  unit: UnitFound | null,
  data: QuantityData,
): boolean {
  if (number.written !== 'one') return true;
  const word = row.words[number.first]!;
  const concept = head && head.head - number.end <= 1 ? nounClass(row, head.head, data.concepts, data.glued) : null;
  if (data.none.has(word)) {
    if (unit || (concept !== null && states.has(concept))) return true;
    return concept !== null && countable.has(concept) && tellsOfPresence(row, number, head!, data);
  }
  if (data.both.has(word)) return concept !== null && states.has(concept);
  if (unit) return measuresOne(article, row, number, unit, word, data);
  if (!data.articleCounts && !data.oneSubject.has(word)) return false;
  if (concept === null) return false;
  if (states.has(concept)) return true;
  if (!data.oneSubject.has(word)) return false;
  return concept === 'person' || (!data.articleCounts && countable.has(concept));
}

/** "There were no passengers on the trains", "Es gab keine Fahrgäste": several that might have been there. */
function tellsOfPresence(row: WordRow, number: NumberReading, head: HeadReading, data: QuantityData): boolean {
  if (!row.tokens[head.head]!.morph.includes('Number=Plur')) return false;
  return data.existential.some((phrase) => phraseAt(row, number.first - phrase.length, phrase));
}

/** "Seit mehr als einer Woche", "within a year": a span of time behind a word for lasting; "one mile", "ein Prozent". */
function measuresOne(
  article: Article,
  row: WordRow,
  number: NumberReading,
  { unit, factor }: UnitFound,
  word: string,
  data: QuantityData,
): boolean {
  if (shortTimes.has(unit)) return false;
  const numeral = data.oneSubject.has(word) && !data.articleCounts;
  // "Ein Euro kostet 90 Rubel" tells the price of one.
  if (/^[A-Z]{3}$/.test(unit) && !numeral) return false;
  if (!longTimes.has(unit)) return data.articleCounts ? data.one.has(word) : numeral;
  const start = row.tokens[number.first]!.span[0];
  const timex = article.layers.timexes[firstEndingAfter(article.layers.timexes, start)];
  if (!data.spanBefore.has(row.words[number.first - 1] ?? '')) return false;
  // "Seit einem Dreivierteljahr": a noun for a span that no reader of times knows.
  if (!timex || timex.span[0] > start) return factor !== 1;
  return timex.type === 'DURATION';
}
