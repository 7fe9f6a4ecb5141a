import type { Quotation } from '../../model/quotation.ts';
import { longestKnownEnd } from '../../text/known-end.ts';
import type { Unit } from './passage.ts';

/** Ends of a compound that may be a noun of telling, and what must stand before one, in characters. */
const [shortest, longest, before] = [6, 24, 3];

/** A noun of telling, alone or as the last part of a compound ("Behördenangaben"). */
export function tellingNoun({ data: { tellingNouns } }: Unit, word: string): Quotation['medium'] | undefined {
  return (
    tellingNouns.get(word) ?? longestKnownEnd(word, tellingNouns, shortest, Math.min(longest, word.length - before))
  );
}
