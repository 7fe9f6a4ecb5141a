import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import { cue, cuesAt } from './claim-cues.ts';
import type { Reading } from './reading.ts';

const reach = 6;
/** Ends what a word denies; a hyphen does not. */
const parting = /^(?:[,;:–—]|-{2,4})$/;

/** The words of a sentence that say that something is unproven ("ohne Belege zu nennen", "no evidence"), or null. */
export function findUnproven(reading: Reading, sentence: TokenRange): Span | null {
  const { row, claims } = reading;
  for (let at = sentence[0]; at < sentence[1]; at++) {
    if ((cuesAt(row, at, claims) & cue.proof) === 0) continue;
    const word = row.words[at]!;
    if (claims.unproven.has(word)) return row.tokens[at]!.span;
    if (!claims.proofs.has(word) || claims.proofComplements.has(row.words[at + 1] ?? '')) continue;
    const from = Math.max(sentence[0], at - reach);
    const to = Math.min(sentence[1], at + reach + 1);
    for (let near = from; near < to; near++) {
      if (!claims.proofDeniers.has(row.words[near]!)) continue;
      const first = Math.min(at, near);
      const last = Math.max(at, near);
      // "kein Ausrutscher, sondern eine Bestätigung": behind a comma or a dash something else is denied.
      if (row.words.slice(first, last).some((between) => parting.test(between))) continue;
      // "nicht das Thema und belegt nur": what a verb denies ends at "and"; "keine Zeugen und Belege" goes on.
      if (row.tokens[near]!.pos !== 'DET' && row.tokens.slice(first, last).some(({ pos }) => pos === 'CCONJ')) continue;
      return [row.tokens[first]!.span[0], row.tokens[last]!.span[1]];
    }
  }
  return null;
}
