import type { Receipt } from '../../../model/dossier.ts';

/** The words of a receipt with a few words before and behind. */
export interface InContext {
  readonly left: string;
  readonly quote: string;
  readonly right: string;
}

/** Characters that a receipt keeps on each side; fewer are all there were. */
const kept = 32;

/** The words of a receipt with a few words around them, cut between words and never across blocks. */
export function inContext({ prefix, quote, suffix }: Receipt): InContext {
  const before = prefix.split(/\n/).at(-1)!;
  const after = suffix.split(/\n/)[0]!;
  return {
    left: before.length < prefix.length || prefix.length < kept ? before : before.replace(/^\S*\s/, '… '),
    quote,
    right: after.length < suffix.length || suffix.length < kept ? after : after.replace(/\s\S*$/, ' …'),
  };
}
