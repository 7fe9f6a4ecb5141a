import type { Passage, Unit } from './passage.ts';
import type { Quote } from './quote.ts';

/** The quotation of the unit that covers a token, its marks included, or null. */
export function quoteOver({ quotes, quoteOf }: Passage, { range }: Unit, at: number): Quote | null {
  const number = quoteOf[at];
  if (!number) return null;
  const quote = quotes[number - 1]!;
  return quote.outer[0] >= range[0] && quote.outer[1] <= range[1] ? quote : null;
}

/** True when a quotation of the unit opens at the token. */
export function quoteOpens(passage: Passage, unit: Unit, at: number): boolean {
  return quoteOver(passage, unit, at)?.outer[0] === at;
}

/** True when a quotation of the unit closes right before the token. */
export function quoteCloses(passage: Passage, unit: Unit, end: number): boolean {
  return end > 0 && quoteOver(passage, unit, end - 1)?.outer[1] === end;
}
