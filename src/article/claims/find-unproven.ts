import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import type { Reading } from './reading.ts';

const reach = 6;

/** The words of a sentence that say that something is unproven ("ohne Belege zu nennen", "no evidence"), or null. */
export function findUnproven(reading: Reading, sentence: TokenRange): Span | null {
  const { row, claims } = reading;
  for (let at = sentence[0]; at < sentence[1]; at++) {
    const word = row.words[at]!;
    if (claims.unproven.has(word)) return row.tokens[at]!.span;
    if (!claims.proofs.has(word) || claims.proofComplements.has(row.words[at + 1] ?? '')) continue;
    const from = Math.max(sentence[0], at - reach);
    const to = Math.min(sentence[1], at + reach + 1);
    for (let near = from; near < to; near++) {
      if (!claims.proofDeniers.has(row.words[near]!)) continue;
      const first = Math.min(at, near);
      const last = Math.max(at, near);
      // "kein Ausrutscher, sondern eine Bestätigung": behind a comma something else is denied.
      if (row.words.slice(first, last).includes(',')) continue;
      return [row.tokens[first]!.span[0], row.tokens[last]!.span[1]];
    }
  }
  return null;
}
