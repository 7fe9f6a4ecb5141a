import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import type { Quantifier, Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';
import { countsNone, isInDate, isNumbered, measuring } from './counts-none.ts';
import { findHead, type HeadReading, reachAfterUnit } from './find-head.ts';
import { findScopes } from './find-scopes.ts';
import { findPer, findUnit, type UnitFound } from './find-unit.ts';
import { nameKey } from './name-key.ts';
import { exactNumber, type NumberReading, rounded } from './number-reading.ts';
import { isRatherYear } from './rather-year.ts';
import { type BoundedNumber, readBounds } from './read-bounds.ts';
import { endOfTimes, fold } from './read-fold.ts';
import { namesWhole } from './read-fraction.ts';
import type { RangeReading } from './read-range.ts';
import { readSign } from './read-sign.ts';
import { allowsSmallWord } from './small-words.ts';

/** A quantity with the token range of its number: what the second pass, which looks back, needs. */
export interface QuantityFound {
  readonly quantity: Quantity;
  readonly tokens: readonly [first: number, end: number];
  readonly sentence: number;
  readonly headToken: number | null;
}

/** A number that may count something, with what stands around it. */
export interface Candidate {
  readonly number: NumberReading;
  readonly range: RangeReading | null;
  /** Token where its words of a bound may begin: behind the number before. */
  readonly from: number;
  /** The number closes its part of a sentence that counts already ("… drei Menschen und in Kirchfeld einer"). */
  readonly echo: boolean;
}

/** Two digits behind the mark tell a share well enough: a third is 33.33 percent. */
const shareDigits = 100;
const spansOfTime: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** Gives a number its unit, noun, bounds and scope; two quantities for a change; null where it counts nothing. */
export function makeQuantities(
  article: Article,
  row: WordRow,
  sentence: number,
  candidate: Candidate,
  data: QuantityData,
  stage: { name: string; version: number },
  named: Set<string>,
): QuantityFound[] | null {
  const number = candidate.number.written === 'fraction' ? asShare(row, candidate, data) : candidate.number;
  const { range } = candidate;
  if (!number) return null;
  const last = range?.second ?? number;
  const limit = row.sentences[sentence]!.tokens[1];
  const unit = unitOf(row, number, range, limit, data);
  if (last.glued !== null && !unit) return null;
  if (range?.kind === 'inOne' && !unit && !last.multiplied) return null;
  let after = unit?.end ?? last.end;
  let per = last.per === null ? findPer(row, after, limit, data) : { per: last.per, end: after };
  if (per) after = per.end;
  // "$160 million for eight years" is no sum of years.
  const links = unit !== null && data.unitLinks.has(row.words[after] ?? '') && row.tokens[after + 1]?.pos !== 'NUM';
  const linked = links ? after + 1 : after;
  const own = last.counted === null ? null : { first: last.end - 1, head: last.end - 1 };
  const noun = own ?? headOf(row, linked, limit, unit, last, data);
  const counted = noun && own === null && isInDate(article, row, noun.head) ? null : noun;
  const none = !unit && !range && own === null && counted !== null && countsNone(row, number, counted, data);
  const head = none ? measuring(row, number, counted) : counted;
  if (!per && head && unit) per = findPer(row, head.head + 1, limit, data);
  const start = row.sentences[sentence]!.tokens[0];
  if (!unit && last.end === after && isRatherYear(row, number, range, head, start, data)) return null;
  if (!unit && !range && own === null && head === null && (none || isNumbered(article, row, number, data))) {
    if (number.written === 'digits') named.add(nameKey(row, number.first));
    return null;
  }
  if (isDate(article, row, number, unit) || (range?.kind === 'either' && isDate(article, row, last, unit))) return null;
  if (isAgeOfOne(article, row, number, unit, data)) return null;
  const small = !range && !candidate.echo && !allowsSmallWord(article, row, number, head, unit, data);
  if (small) return null;
  const measure = per && unit ? `${unit.unit}/${per.per}` : (unit?.unit ?? null);
  const finished = (bounded: BoundedNumber, rule: string) =>
    finish(article, row, sentence, bounded, { head, name: last.counted, unit: measure, after, rule }, data, stage);
  if (placesInTime(row, candidate, unit, after, data)) return null;
  // "250,000 Euro" in a German text: nobody writes so many noughts behind a decimal mark.
  const decimal = !last.native && unit !== null && !last.multiplied && last.value! % 1000 !== 0;
  const foreign = decimal ? 0.001 : 1;
  const factor = (unit?.factor ?? 1) * foreign;
  if (range?.kind === 'change') {
    const old = bare(number, factor);
    const now = readBounds(row, last, last.first - 2, data);
    return [finished(old, 'change.old'), finished(scale(now, factor), 'change.new')];
  }
  if (range) {
    const low = lowEnd(number, last);
    const both: BoundedNumber = {
      first: range.first,
      end: last.end,
      value: null,
      low,
      high: last.value,
      quantifier: 'range',
    };
    return [finished(scale(both, factor), 'range')];
  }
  const read = readBounds(row, number, candidate.from, data);
  const unbound = isNoun(row, number, data) || lastsOver(row, number, read, candidate.from, unit);
  const bounded = scale(unbound ? bare(number, 1) : read, factor);
  const rule = number.written === 'digits' ? 'digits' : number.value === null ? 'vague' : 'word';
  return [finished(readSign(row, bounded, unit, data), rule)];
}

/** "Vor gut zwei Jahren", "six weeks later": tells when something was, and measures nothing. */
function placesInTime(
  row: WordRow,
  { number, range, from }: Candidate,
  unit: UnitFound | null,
  after: number,
  data: QuantityData,
): boolean {
  if (!unit || !spansOfTime.has(unit.unit)) return false;
  const first = range ? range.first : readBounds(row, number, from, data).first;
  if (data.agoBefore.has(row.words[first - 1] ?? '')) return true;
  // "They were married for seven years before …" lasts.
  return data.agoBehind.has(row.words[after] ?? '') && row.tokens[first - 1]?.pos !== 'ADP';
}

/** "Ein Drittel der Betriebe", "half of the staff", "um ein Viertel": hundredths of a whole; null where none is named. */
function asShare(row: WordRow, { number }: Candidate, data: QuantityData): NumberReading | null {
  const next = row.tokens[number.end];
  const counted = data.glued && next?.pos === 'NOUN' && next.morph.includes('Number=Plur');
  if (number.value! > 1) return null;
  const changed = [1, 2, 3].some((back) => data.shareWords.has(row.words[number.first - back] ?? ''));
  const compared = data.shareBehind.has(row.words[number.end] ?? '');
  const whole = namesWhole(row, number.end, data) || counted || changed || compared;
  if (!whole) return data.units.has(row.words[number.end] ?? '') ? number : null;
  const value = rounded(number.value! * 100, shareDigits);
  return exactNumber(number.first, number.end, value, 'fraction', { unit: 'percent' });
}

function headOf(
  row: WordRow,
  from: number,
  limit: number,
  unit: UnitFound | null,
  number: NumberReading,
  data: QuantityData,
): HeadReading | null {
  if (!unit) {
    const head = findHead(row, from, limit, data, undefined, number.value !== 1);
    // "Hunderttausende von Fluglärm befreien": not so many of one.
    const of = head !== null && head.first > from && number.written === 'vague' && data.glued;
    return of && row.tokens[head.head]!.morph.includes('Number=Sing') ? null : head;
  }
  // "Ein Fünftel weniger" names nothing.
  if (number.written === 'fraction' && data.shareBehind.has(row.words[from] ?? '')) return null;
  if (unit.unit !== fold || data.partitives.has(row.words[from] ?? ''))
    return findHead(row, from, limit, data, reachAfterUnit, false);
  // "Twice as many guests"; behind a verb ("have doubled this year") stands nothing that is counted.
  return data.foldCompared.has(row.words[from] ?? '')
    ? findHead(row, from + 2, limit, data, reachAfterUnit, false)
    : null;
}

/** The unit of the number, or of its range; "zehn Mal so viele" has one of its own. */
function unitOf(
  row: WordRow,
  number: NumberReading,
  range: RangeReading | null,
  limit: number,
  data: QuantityData,
): UnitFound | null {
  const last = range?.second ?? number;
  const times = last.unit === null ? endOfTimes(row, last.end, data) : -1;
  if (times > 0) return { unit: fold, factor: 1, end: times };
  return findUnit(row, last, limit, data) ?? (range ? null : findUnit(row, number, limit, data));
}

/** "Um die Zwei-Millionen-Stadt": words before a noun that a number is part of bound no number. */
function isNoun(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  return (
    data.glued && (number.counted !== null || number.unit === 'person') && row.tokens[number.first]!.pos === 'NOUN'
  );
}

/** "$160 million over eight years": the word behind an amount bounds no span of time. */
function lastsOver(
  row: WordRow,
  number: NumberReading,
  read: BoundedNumber,
  from: number,
  unit: UnitFound | null,
): boolean {
  if (!unit || !spansOfTime.has(unit.unit) || read.first !== from || number.first - read.first !== 1) return false;
  return row.tokens[read.first]!.pos === 'ADP' && row.tokens[read.first - 1]?.pos !== 'PUNCT';
}

/** "17 bis 20.000": thousands that only the second number writes out. */
const leastInThousands = 10;
const widestInThousands = 3;

function lowEnd(number: NumberReading, last: NumberReading): number {
  const low = number.value!;
  if (number.multiplied) return low;
  if (last.multiplied) return low * multiplierOf(last);
  const thousands = last.value! / 1000;
  const cut = Number.isInteger(thousands) && low >= leastInThousands && low < thousands;
  return cut && thousands <= low * widestInThousands && last.written === 'digits' ? low * 1000 : low;
}

/** "5 to 6 million": the multiplier of the second number holds for the first. */
function multiplierOf(number: NumberReading): number {
  const value = number.value ?? 1;
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
}

function bare(number: NumberReading, factor: number): BoundedNumber {
  const value = number.value === null ? null : number.value * factor;
  return { first: number.first, end: number.end, value, low: value, high: value, quantifier: 'exact' };
}

function scale(number: BoundedNumber, factor: number): BoundedNumber {
  if (factor === 1) return number;
  const times = (x: number | null): number | null => (x === null ? null : rounded(x * factor));
  return { ...number, value: times(number.value), low: times(number.low), high: times(number.high) };
}

function finish(
  article: Article,
  row: WordRow,
  sentence: number,
  bounded: BoundedNumber,
  with_: { head: HeadReading | null; name: string | null; unit: string | null; after: number; rule: string },
  data: QuantityData,
  stage: { name: string; version: number },
): QuantityFound {
  const { head, name, unit, rule } = with_;
  const limits = row.sentences[sentence]!.tokens;
  const coreEnd = Math.max(bounded.end, head ? head.head + 1 : with_.after);
  const scopes = findScopes(article, row, [bounded.first, coreEnd], limits, data);
  const scope: Span[] = [];
  if (head) scope.push([row.tokens[head.first]!.span[0], row.tokens[head.head]!.span[1]]);
  for (const span of [scopes.whole, scopes.place, scopes.time]) if (span) scope.push(span);
  const end = rule === 'change.old' ? bounded.end : Math.max(bounded.end, with_.after);
  const span: Span = [row.tokens[bounded.first]!.span[0], row.tokens[end - 1]!.span[1]];
  const quantity: Quantity = {
    span,
    value: bounded.value,
    low: bounded.low,
    high: bounded.high,
    unit,
    quantifier: bounded.quantifier as Quantifier,
    scope,
    head: head ? (name ?? lemmaOf(row, head.head)) : null,
    provenance: {
      stage: stage.name,
      version: stage.version,
      rule: `${data.code}.quantities.${rule}`,
      stated: true,
      confidence: head || unit ? 0.9 : 0.5,
    },
  };
  return { quantity, tokens: [bounded.first, end], sentence, headToken: head?.head ?? null };
}

function lemmaOf(row: WordRow, index: number): string {
  return row.tokens[index]!.lemma || wordAt(row, index);
}

/** Inside a date or a time of day. A duration is a quantity of its own when it has a unit. */
function isDate(article: Article, row: WordRow, number: NumberReading, unit: UnitFound | null): boolean {
  const span = row.tokens[number.end - 1]!.span;
  const { timexes } = article.layers;
  const timex = timexes[firstEndingAfter(timexes, span[0])];
  if (!timex || timex.span[0] >= span[1]) return false;
  return !(timex.type === 'DURATION' && unit);
}

/** "Der vierjährige Sohn": years in an adjective are an age, unless the words for times read a span ("dreijährige Haft"). */
function isAgeOfOne(
  article: Article,
  row: WordRow,
  number: NumberReading,
  unit: UnitFound | null,
  data: QuantityData,
): boolean {
  if (unit?.unit !== 'year' || number.glued === null || data.units.has(number.glued)) return false;
  const { span } = row.tokens[number.first]!;
  const { timexes } = article.layers;
  const timex = timexes[firstEndingAfter(timexes, span[0])];
  return !timex || timex.span[0] >= span[1] || timex.type !== 'DURATION';
}
