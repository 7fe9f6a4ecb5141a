import type { UnionFind } from '../../text/union-find.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { listed } from './listed.ts';

/**
 * Joins outlets that name nobody and do not tell that they saw or counted for themselves: in doubt they have it from one
 * announcement, signed or not. `keyOf` gives the key under which an outlet speaks for itself.
 */
export function joinUnsourced(
  unsourced: readonly CountedAssertion[],
  keyOf: (assertion: CountedAssertion) => string,
  sources: UnionFind,
): readonly string[] {
  const [first] = unsourced;
  if (!first) return [];
  const joined = unsourced.filter((other) => sources.join(keyOf(first), keyOf(other)));
  if (joined.length === 0) return [];
  const articles = [...new Set([first, ...joined].map(({ article }) => article))];
  return [`${listed(articles)} name nobody for it and do not tell that they saw it themselves: in doubt one source.`];
}
