import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { firstEndingAfter, tokensIn } from '../../text/token-index.ts';
import { phraseAt } from '../../text/word-row.ts';
import { cue, cuesAt } from './claim-cues.ts';
import type { Reading } from './reading.ts';

/**
 * What a number is when it is not how many there are: what came on top ("38 neue Fälle"), by how much something changed
 * or differs ("stieg um 38", "68 more than a week ago"), how many in each so and so many ("68 je 100.000 Einwohner"),
 * a bound that somebody set ("die Marke von 50"), or how many there had been before ("four prior arrests").
 */
export type Aspect = 'increment' | 'difference' | 'rate' | 'limit' | 'earlier';

export interface AspectReading {
  readonly aspect: Aspect;
  /** The word that says so. */
  readonly span: Span;
}

const rateReach = 6;
const comparedReach = 3;
const limitReach = 4;
const averageReach = 3;
const changeReach = 8;
/** How far behind a noun its base may stand: "der Neuinfektionen in den letzten sieben Tagen pro 100.000". */
const headReach = 10;
/** How far behind a word for a period its time may begin, and how far from its beginning a sentence names a base. */
const periodReach = 4;
const openingReach = 2;
/** In words, a base is a round number: "pro eine Million". */
const smallestBase = 100;

/** The aspect of a number by the words around it, or null for a plain count or amount. */
export function readAspect(reading: Reading, quantity: Quantity, sentence: TokenRange): AspectReading | null {
  const { row, claims } = reading;
  const core = tokensIn(row.tokens, quantity.span);
  const segment = commaSegment(row, core, sentence);
  const found = (aspect: Aspect, at: number): AspectReading => ({ aspect, span: row.tokens[at]!.span });
  const head = quantity.head === null ? null : quantity.scope[0];
  const headEnd = head ? Math.max(core[1], tokensIn(row.tokens, head)[1]) : core[1];
  for (let at = headEnd; at < Math.min(segment[1], headEnd + rateReach); at++) {
    if (isForEach(reading, row.words[at]!) && /^\d/.test(row.words[at + 1] ?? '')) return found('rate', at);
  }
  if (isGivenForBase(reading, core, sentence)) return found('rate', core[0]);
  for (let at = Math.max(segment[0], core[0] - limitReach); at < core[0]; at++) {
    if (claims.limitWords.has(row.words[at]!)) return found('limit', at);
  }
  if (quantity.unit === null) {
    for (let at = Math.max(segment[0], core[0] - averageReach); at < core[0]; at++)
      if (claims.averageWords.has(row.words[at]!)) return found('rate', at);
    // "Der Höchststand von 598 Toten": a preposition stands between.
    if (core[0] - 2 >= sentence[0] && claims.peakWords.has(row.words[core[0] - 2]!)) {
      if (row.tokens[core[0] - 1]!.pos === 'ADP') return found('earlier', core[0] - 2);
    }
  }
  for (let at = core[1]; at < headEnd; at++) {
    // "Eight current or former members" are not those of before.
    if (claims.earlierWords.has(row.words[at]!) && row.tokens[at - 1]!.pos !== 'CCONJ') return found('earlier', at);
  }
  const differs = core[0] > sentence[0] && claims.differenceWords.has(row.words[core[0] - 1]!);
  if (differs && tellsOfChange(reading, quantity, core, segment)) return found('difference', core[0] - 1);
  for (let at = core[1]; at < Math.min(segment[1], headEnd + comparedReach); at++) {
    const word = row.words[at]!;
    if (beginsNumber(reading, row.tokens[at]!.span)) break;
    if (claims.comparatives.has(word) && !claims.negations.has(row.words[at - 1] ?? '')) return found('difference', at);
    if (at === headEnd && tellsMore(reading, at)) return found('difference', at);
    if (at < Math.max(headEnd, core[1] + 1) && addsTo(reading, at))
      return found(quantity.unit !== null && at >= headEnd ? 'difference' : 'increment', at);
  }
  for (let at = core[0]; at < core[1]; at++) {
    if (addsTo(reading, at) && !boundsNumber(reading, at)) return found('increment', at);
  }
  if (core[0] > sentence[0] && addsTo(reading, core[0] - 1)) return found('increment', core[0] - 1);
  if (isJoinedToIncrement(reading, core, sentence)) return found('increment', core[0] - 1);
  if (isOfOneDay(reading, core, sentence)) return found('increment', core[0]);
  const period = periodWord(reading, core, segment);
  if (period >= 0) return found('increment', period);
  if (headEnd > core[1]) return isAddition(reading, headEnd - 1) ? found('increment', headEnd - 1) : null;
  return head ? headBefore(reading, quantity, tokensIn(row.tokens, head)[1] - 1, core) : null;
}

/** A word for what came on top, which is no part of a name ("New York"). */
function addsTo({ row, claims, article }: Reading, at: number): boolean {
  if (!claims.increments.has(row.words[at] ?? '')) return false;
  const { span } = row.tokens[at]!;
  const { mentions } = article.layers;
  const mention = mentions[firstEndingAfter(mentions, span[0])];
  return mention === undefined || mention.span[0] > span[0] || mention.form !== 'name';
}

/** "Vier Tage schneller", "five rounds sooner": an adjective that compares, with no noun behind it. */
function tellsMore({ row, claims }: Reading, at: number): boolean {
  const { pos, morph } = row.tokens[at]!;
  const compares = claims.comparedWords.has(row.words[at]!) || (pos === 'ADJ' && morph.includes('Degree=Cmp'));
  return compares && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(row.tokens[at + 1]?.pos ?? '');
}

/**
 * A noun before its number, in the same sentence or an earlier one, says what the number is as well: "Die Zahl der
 * Neuinfektionen stieg auf 52", "52 neue Fälle in Arlen, 31 in Brauen", "Todesfälle je 100.000 … auf 44". Not where the
 * number is of the whole.
 */
function headBefore(reading: Reading, quantity: Quantity, head: number, core: TokenRange): AspectReading | null {
  const { row, quantities } = reading;
  if (head >= core[0]) return null;
  const found = (aspect: Aspect, at: number): AspectReading => ({ aspect, span: row.tokens[at]!.span });
  for (let at = head + 1; at < Math.min(core[0], head + headReach); at++)
    if (isForEach(reading, row.words[at]!) && /^\d/.test(row.words[at + 1] ?? '')) return found('rate', at);
  if (quantity.scope.some((span) => quantities.wholeWords.has(row.text.slice(...span).toLowerCase()))) return null;
  if (addsTo(reading, head - 1)) return found('increment', head - 1);
  return isAddition(reading, head) ? found('increment', head) : null;
}

/** "Neuinfektionen", "Corona-Neuinfektionen". */
function isAddition({ row, claims }: Reading, noun: number): boolean {
  const word = row.words[noun]!.split('-').at(-1)!;
  return claims.incrementPrefixes.some((prefix) => word.startsWith(prefix));
}

/** "Rose by 38", no "was accused by 38 women": where the word has other uses, a word for a change stands before. */
function tellsOfChange(reading: Reading, quantity: Quantity, core: TokenRange, segment: TokenRange): boolean {
  const { row, claims } = reading;
  if (claims.changeWords.size === 0 || quantity.unit !== null) return true;
  for (let at = core[0] - 1; at >= Math.max(segment[0], core[0] - changeReach); at--)
    if (claims.changeWords.has(row.words[at]!) || claims.comparatives.has(row.words[at]!)) return true;
  return false;
}

/** "9,500 new cases and 731 dead": what is joined to the number of what came on top came on top as well. */
function isJoinedToIncrement(reading: Reading, core: TokenRange, sentence: TokenRange): boolean {
  const { article, row } = reading;
  if (core[0] - 2 < sentence[0] || row.tokens[core[0] - 1]!.pos !== 'CCONJ') return false;
  const { quantities } = article.layers;
  const before = quantities[firstEndingAfter(quantities, row.tokens[core[0]]!.span[0]) - 1];
  if (!before || before.unit !== null || before.head === null) return false;
  const [first, end] = tokensIn(row.tokens, before.span);
  const headEnd = Math.max(end, tokensIn(row.tokens, before.scope[0]!)[1]);
  if (first < sentence[0] || headEnd !== core[0] - 1) return false;
  for (let at = first - 1; at < headEnd; at++) if (addsTo(reading, at)) return true;
  return isAddition(reading, headEnd - 1);
}

/** "26 neue Fälle, 14 am Samstag, 12 am Sonntag": behind a mark, bare, a day right after it: what one day added. */
function isOfOneDay({ article, row }: Reading, core: TokenRange, sentence: TokenRange): boolean {
  if (core[0] <= sentence[0] || row.tokens[core[0] - 1]!.pos !== 'PUNCT' || core[1] + 1 >= sentence[1]) return false;
  const { timexes } = article.layers;
  return [core[1], core[1] + 1].some((at) => {
    const start = row.tokens[at]!.span[0];
    const timex = timexes[firstEndingAfter(timexes, start)];
    return timex !== undefined && timex.span[0] === start && timex.precision === 'day';
  });
}

/** "Binnen 24 Stunden", "within a day", "on a single day": how many came in that time. The index of the word, or -1. */
function periodWord(reading: Reading, core: TokenRange, segment: TokenRange): number {
  const { article, row, claims, quantities } = reading;
  for (let at = segment[0]; at < segment[1]; at++) {
    if (quantities.qualifiers.get(row.words[at]!) === 'perDay' && !isOfNextNumber(reading, at, core)) {
      // "The daily Nordkurier" is a newspaper.
      if (row.tokens[at]!.pos !== 'NOUN' && row.tokens[at + 1]?.pos !== 'PROPN') return at;
    }
    if ((cuesAt(row, at, claims) & cue.period) === 0) continue;
    if (claims.periodPhrases.some((phrase) => phrase[0] === row.words[at] && phraseAt(row, at, phrase))) return at;
    if (!claims.periodWords.has(row.words[at]!)) continue;
    const start = row.tokens[at]!.span[1];
    const end = row.tokens[Math.min(segment[1] - 1, at + periodReach)]!.span[1];
    const timex = article.layers.timexes[firstEndingAfter(article.layers.timexes, start)];
    // "It must pay within a year": the number is the period itself.
    if (timex && timex.span[0] < end && timex.span[1] <= row.tokens[core[0]]!.span[0]) return at;
    if (timex && timex.span[0] < end && timex.span[0] >= row.tokens[core[1] - 1]!.span[1]) return at;
  }
  return -1;
}

/** "450 der täglich 1.030 Züge": the word stands with another number. */
function isOfNextNumber(reading: Reading, at: number, core: TokenRange): boolean {
  const next = reading.row.tokens[at + 1];
  return next !== undefined && at + 1 !== core[0] && beginsNumber(reading, next.span);
}

/** "Auf 100.000 Einwohner kommen 70 Tote, in Averlen sind es 108": what a sentence opens with holds for all its numbers. */
function isGivenForBase(reading: Reading, core: TokenRange, sentence: TokenRange): boolean {
  const { article } = reading;
  const { quantities } = article.layers;
  const first = quantities[firstEndingAfter(quantities, reading.row.tokens[sentence[0]]!.span[0])];
  if (!first || first.span[0] >= reading.row.tokens[core[0]]!.span[0]) return false;
  const [at] = tokensIn(reading.row.tokens, first.span);
  return at - sentence[0] <= openingReach && isRateBase(reading, first);
}

/** "More than 50": the word belongs to a bound. */
function boundsNumber({ row, quantities }: Reading, at: number): boolean {
  return quantities.quantifiers.some(({ words }) => words[0] === row.words[at] && phraseAt(row, at, words));
}

/** "412 mehr als 700" in a table: the word belongs to the next number. */
function beginsNumber({ article }: Reading, span: Span): boolean {
  return article.layers.quantities[firstEndingAfter(article.layers.quantities, span[0])]?.span[0] === span[0];
}

/** True for the so and so many that something is given for, or that name a kind: "je 100.000 Einwohner" counts nobody. */
export function isRateBase(reading: Reading, quantity: Quantity): boolean {
  const { row, claims, quantities } = reading;
  const [first, end] = tokensIn(row.tokens, quantity.span);
  const before = row.words[first - 1] ?? '';
  if (quantity.unit !== null) return false;
  // "A 7.62 rifle": digits behind an article count none of what follows; "a 12 point lead", "a 125-seat house" do.
  const whole = quantity.head !== null && Number.isInteger(quantity.value);
  if (!whole && quantities.one.has(before) && /^\d+(?:\.\d+)?$/.test(row.words[first]!))
    return quantities.perWords.has(before) && !quantities.scaleWords.has(row.words[end] ?? '');
  if (claims.baseWords.has(before)) return quantity.head !== null && isRoundBase(quantity.value);
  if (!isForEach(reading, before)) return false;
  return /^\d/.test(row.words[first] ?? '') || (quantity.value ?? 0) >= smallestBase;
}

/** "Per 100,000"; an article before digits is none ("a 36-yard goal", "a 13-3 lead"). */
function isForEach({ quantities }: Reading, word: string): boolean {
  return quantities.perWords.has(word) && !quantities.one.has(word);
}

/** "Auf 1.000 Einwohner": nobody counts exactly so many. */
function isRoundBase(value: number | null): boolean {
  return value !== null && /^10{3,6}$/.test(String(value));
}
