import type { UnionFind } from '../../text/union-find.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { listed } from './listed.ts';
import type { OriginEvidence } from './origin-evidence.ts';

/**
 * Whether somebody stands for what the article tells in its own voice: a byline, the agency that it rests on, or another
 * outlet that it has it from.
 */
export function isSigned({ article, chain }: CountedAssertion, { carriers, canonical }: OriginEvidence): boolean {
  const carrier = carriers.get(article);
  if (!carrier) return false;
  if (carrier.authors.length > 0 || carrier.agencies.length > 0) return true;
  return chain.some(({ kind, name }) => kind === 'outlet' && name !== '' && !carrier.names.includes(canonical(name)));
}

/**
 * Joins outlets that name nobody and whose articles nobody signs: nothing shows that anybody of theirs was there, so in doubt
 * they have it from one announcement. `keyOf` gives the key under which an outlet speaks for itself.
 */
export function joinUnsigned(
  unsigned: readonly CountedAssertion[],
  keyOf: (assertion: CountedAssertion) => string,
  sources: UnionFind,
): readonly string[] {
  const [first] = unsigned;
  if (!first) return [];
  const joined = unsigned.filter((other) => sources.join(keyOf(first), keyOf(other)));
  if (joined.length === 0) return [];
  const articles = [...new Set([first, ...joined].map(({ article }) => article))];
  return [`${listed(articles)} name nobody for it, and nobody signs them: in doubt one source.`];
}
