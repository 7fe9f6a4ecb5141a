import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import type { Quantifier, Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { nounClass } from '../../text/noun-class.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';
import { findHead, type HeadReading, reachAfterUnit } from './find-head.ts';
import { findScopes } from './find-scopes.ts';
import { findPer, findUnit } from './find-unit.ts';
import { isNoQuantity, looksLikeYear, mayBeAge } from './is-no-quantity.ts';
import { numberCues } from './number-cues.ts';
import { type BoundedNumber, readBounds } from './read-bounds.ts';
import { exactNumber, type NumberReading, readNumber } from './read-number.ts';

/** A quantity with the token range of its number: what the second pass, which looks back, needs. */
export interface QuantityFound {
  readonly quantity: Quantity;
  readonly tokens: readonly [first: number, end: number];
  readonly sentence: number;
  readonly headToken: number | null;
}

/** States of persons that may be counted with "no", "one" or "both". */
const states: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'evacuated', 'arrested']);

/** Finds the numbers of one sentence, in order. */
export function findQuantities(
  article: Article,
  row: WordRow,
  sentence: number,
  data: QuantityData,
  stage: { name: string; version: number },
): QuantityFound[] {
  const [from, to] = row.sentences[sentence]!.tokens;
  const found: QuantityFound[] = [];
  const cues = numberCues(data);
  let at = from;
  while (at < to) {
    if (cues.cells[cues.rowOf(row.vocabulary, row.numbers[at]!)] === 0) {
      at++;
      continue;
    }
    const number = readNumber(row, at, data) ?? readSmallWord(row, at, data);
    if (
      !number ||
      number.end > to ||
      isNoQuantity(row, number, data) ||
      isInName(article, row, number) ||
      isBehindPerson(article, row, number)
    ) {
      at++;
      continue;
    }
    const range = readRange(row, number, to, data);
    const next = range?.second ?? number;
    const made = make(
      article,
      row,
      sentence,
      {
        number,
        range,
        from: Math.max(from, found.at(-1)?.tokens[1] ?? from),
        echo: found.length > 0 && endsPart(row, number.end, to),
      },
      data,
      stage,
    );
    if (made) found.push(...made);
    at = Math.max(at + 1, next.end);
  }
  return found;
}

interface Candidate {
  readonly number: NumberReading;
  readonly range: { readonly kind: 'range' | 'change'; readonly second: NumberReading; readonly first: number } | null;
  readonly from: number;
  /** The number closes its part of a sentence that counts already ("… drei Menschen und in Kirchfeld einer"). */
  readonly echo: boolean;
}

function make(
  article: Article,
  row: WordRow,
  sentence: number,
  candidate: Candidate,
  data: QuantityData,
  stage: { name: string; version: number },
): QuantityFound[] | null {
  const { number, range } = candidate;
  const last = range?.second ?? number;
  const limit = row.sentences[sentence]!.tokens[1];
  const unit = findUnit(row, last, limit, data) ?? (range ? null : findUnit(row, number, limit, data));
  if (last.glued !== null && !unit) return null;
  let after = unit?.end ?? last.end;
  let per = findPer(row, after, limit, data);
  if (per) after = per.end;
  const linked = unit && data.unitLinks.has(row.words[after] ?? '') ? after + 1 : after;
  const head = findHead(row, linked, limit, data, unit ? reachAfterUnit : undefined);
  if (!per && head && unit) per = findPer(row, head.head + 1, limit, data);
  if (!unit && last.end === after && looksLikeYear(row, number) && !countsSomething(row, number, head, data))
    return null;
  if (isDate(article, row, number, unit !== null)) return null;
  if (!candidate.echo && !allowsSmallWord(row, number, head, unit !== null, data)) return null;
  const counted = per && unit ? `${unit.unit}/${per.per}` : (unit?.unit ?? null);
  const finished = (bounded: BoundedNumber, rule: string) =>
    finish(article, row, sentence, bounded, { head, unit: counted, after, rule }, data, stage);
  const foreign = !last.native && unit !== null && !last.multiplied ? 0.001 : 1;
  const factor = (unit?.factor ?? 1) * foreign;
  if (range?.kind === 'change') {
    const old = bare(number, factor);
    const now = readBounds(row, last, last.first - 2, data);
    return [finished(old, 'change.old'), finished(scale(now, factor), 'change.new')];
  }
  if (range) {
    const low = number.multiplied || !last.multiplied ? number.value! : number.value! * multiplierOf(last);
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
  const bounded = scale(readBounds(row, number, candidate.from, data), factor);
  const rule = number.written === 'digits' ? 'digits' : number.value === null ? 'vague' : 'word';
  return [finished(bounded, rule)];
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
  const times = (x: number | null): number | null => (x === null ? null : Math.round(x * factor * 1e6) / 1e6);
  return { ...number, value: times(number.value), low: times(number.low), high: times(number.high) };
}

function finish(
  article: Article,
  row: WordRow,
  sentence: number,
  bounded: BoundedNumber,
  with_: { head: HeadReading | null; unit: string | null; after: number; rule: string },
  data: QuantityData,
  stage: { name: string; version: number },
): QuantityFound {
  const { head, unit, rule } = with_;
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
    head: head ? lemmaOf(row, head.head) : null,
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

/** "zwischen 5 und 10", "8,000 to 10,000", "von fünf auf vier". */
function readRange(row: WordRow, number: NumberReading, to: number, data: QuantityData): Candidate['range'] {
  if (number.value === null || number.written === 'one') return null;
  for (const phrase of data.ranges) {
    if (row.words[number.end] !== phrase.between || number.end + 1 >= to) continue;
    const opens = phrase.before === null ? number.first : number.first - 1;
    if (phrase.before !== null && row.words[opens] !== phrase.before) continue;
    const second = readNumber(row, number.end + 1, data);
    if (!second || second.value === null || second.written === 'one' || second.end > to) continue;
    if (phrase.kind === 'range' && second.value <= number.value) continue;
    return { kind: phrase.kind, second, first: opens };
  }
  return null;
}

/** True when nothing but a mark follows in the sentence. */
function endsPart(row: WordRow, end: number, to: number): boolean {
  return end >= to || (end === to - 1 && !/[\p{L}\p{N}]/u.test(row.words[end]!));
}

/** "kein Euro", "both missing": words that are numbers only where a state or a unit follows. */
function readSmallWord(row: WordRow, index: number, data: QuantityData): NumberReading | null {
  const word = row.words[index]!;
  const value = data.none.has(word) ? 0 : data.both.has(word) ? 2 : null;
  return value === null ? null : exactNumber(index, index + 1, value, 'one', null, true);
}

function allowsSmallWord(
  row: WordRow,
  number: NumberReading,
  head: HeadReading | null,
  unit: boolean,
  data: QuantityData,
): boolean {
  if (number.written !== 'one') return true;
  const word = row.words[number.first]!;
  const concept = head && head.head - number.end <= 1 ? nounClass(row, head.head, data.concepts, data.glued) : null;
  if (data.none.has(word)) return unit || (concept !== null && states.has(concept));
  if (data.both.has(word)) return concept !== null && states.has(concept);
  if (!data.articleCounts && !data.oneSubject.has(word)) return false;
  return concept !== null && (states.has(concept) || (concept === 'person' && data.oneSubject.has(word)));
}

function countsSomething(row: WordRow, number: NumberReading, head: HeadReading | null, data: QuantityData): boolean {
  if (!head || head.first !== number.end || number.value === null) return false;
  return nounClass(row, head.head, data.concepts, data.glued) !== null;
}

/** Inside a date or a time of day. A duration is a quantity of its own when it has a unit. */
function isDate(article: Article, row: WordRow, number: NumberReading, unit: boolean): boolean {
  const span = row.tokens[number.end - 1]!.span;
  const timexes = article.layers.timexes;
  const at = firstEndingAfter(timexes, span[0]);
  const timex = timexes[at];
  if (!timex || timex.span[0] >= span[1]) return false;
  return !(timex.type === 'DURATION' && unit);
}

/** Inside a name ("Studio 7", "Zehn Gebote"). */
function isInName(article: Article, row: WordRow, number: NumberReading): boolean {
  const span: Span = [row.tokens[number.first]!.span[0], row.tokens[number.end - 1]!.span[1]];
  const mentions = article.layers.mentions;
  for (let at = firstEndingAfter(mentions, span[0]); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.span[0] >= span[1]) return false;
    if (mention.form === 'name' && mention.span[0] <= span[0] && mention.span[1] >= span[1]) return true;
  }
  return false;
}

/** "Karin Holt, 35, was arrested": between marks behind a person's name stands an age. */
function isBehindPerson(article: Article, row: WordRow, number: NumberReading): boolean {
  if (number.written !== 'digits' || number.glued !== null || number.multiplied || !mayBeAge(number)) return false;
  if (number.end - number.first !== 1 || row.words[number.first - 1] !== ',' || number.first < 2) return false;
  const next = row.words[number.end] ?? '.';
  if (!/^[,.;:)]$/.test(next) && row.tokens[number.end]!.pos !== 'CCONJ') return false;
  const end = row.tokens[number.first - 2]!.span[1];
  const { mentions } = article.layers;
  for (let at = firstEndingAfter(mentions, end - 1); at < mentions.length && mentions[at]!.span[0] < end; at++) {
    if (mentions[at]!.type === 'person' && mentions[at]!.span[1] === end) return true;
  }
  return false;
}

/** Index of the noun for a number that stands before a token in its sentence ("Zahl der Toten … auf fünf"), or -1. */
export function countNounBefore(row: WordRow, token: number, from: number, data: QuantityData): number {
  for (let at = token - 1; at >= Math.max(from, token - 25); at--)
    if (nounClass(row, at, data.countNouns, false) !== null) return at;
  return -1;
}
