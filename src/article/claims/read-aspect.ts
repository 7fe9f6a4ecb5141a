import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { firstEndingAfter, tokensIn } from '../../text/token-index.ts';
import type { Reading } from './reading.ts';

/**
 * What a number is when it is not how many there are: what came on top ("38 neue Fälle"), by how much something changed
 * or differs ("stieg um 38", "68 more than a week ago"), how many in each so and so many ("68 je 100.000 Einwohner"),
 * or a bound that somebody set ("die Marke von 50").
 */
export type Aspect = 'increment' | 'difference' | 'rate' | 'limit';

export interface AspectReading {
  readonly aspect: Aspect;
  /** The word that says so. */
  readonly span: Span;
}

const rateReach = 6;
const comparedReach = 3;
const limitReach = 4;
/** In words, a base is a round number: "pro eine Million". */
const smallestBase = 100;

/** The aspect of a number by the words around it, or null for a plain count or amount. */
export function readAspect(reading: Reading, quantity: Quantity, sentence: TokenRange): AspectReading | null {
  const { row, claims, quantities } = reading;
  const core = tokensIn(row.tokens, quantity.span);
  const segment = commaSegment(row, core, sentence);
  const found = (aspect: Aspect, at: number): AspectReading => ({ aspect, span: row.tokens[at]!.span });
  const head = quantity.head === null ? null : quantity.scope[0];
  const headEnd = head ? Math.max(core[1], tokensIn(row.tokens, head)[1]) : core[1];
  for (let at = headEnd; at < Math.min(segment[1], headEnd + rateReach); at++) {
    if (quantities.perWords.has(row.words[at]!) && /^\d/.test(row.words[at + 1] ?? '')) return found('rate', at);
  }
  for (let at = Math.max(segment[0], core[0] - limitReach); at < core[0]; at++) {
    if (claims.limitWords.has(row.words[at]!)) return found('limit', at);
  }
  if (core[0] > sentence[0] && claims.differenceWords.has(row.words[core[0] - 1]!))
    return found('difference', core[0] - 1);
  for (let at = core[1]; at < Math.min(segment[1], headEnd + comparedReach); at++) {
    const word = row.words[at]!;
    if (beginsNumber(reading, row.tokens[at]!.span)) break;
    if (claims.comparatives.has(word) && !claims.negations.has(row.words[at - 1] ?? '')) return found('difference', at);
    if (at < Math.max(headEnd, core[1] + 1) && claims.increments.has(word)) return found('increment', at);
  }
  for (let at = core[0]; at < core[1]; at++) if (claims.increments.has(row.words[at]!)) return found('increment', at);
  if (core[0] > sentence[0] && claims.increments.has(row.words[core[0] - 1]!)) return found('increment', core[0] - 1);
  if (isOfOneDay(reading, core, sentence)) return found('increment', core[0]);
  const noun = headEnd > core[1] ? row.words[headEnd - 1]!.split('-').at(-1)! : '';
  if (claims.incrementPrefixes.some((prefix) => noun.startsWith(prefix))) return found('increment', headEnd - 1);
  return null;
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

/** "412 mehr als 700" in a table: the word belongs to the next number. */
function beginsNumber({ article }: Reading, span: Span): boolean {
  return article.layers.quantities[firstEndingAfter(article.layers.quantities, span[0])]?.span[0] === span[0];
}

/** True for the so and so many that something is given for: "je 100.000 Einwohner" counts nobody. */
export function isRateBase(reading: Reading, quantity: Quantity): boolean {
  const { row, quantities } = reading;
  const [first] = tokensIn(row.tokens, quantity.span);
  if (quantity.unit !== null || !quantities.perWords.has(row.words[first - 1] ?? '')) return false;
  return /^\d/.test(row.words[first] ?? '') || (quantity.value ?? 0) >= smallestBase;
}
