import type { CountedAssertion } from './counted-assertion.ts';

/** Key of all sources that cannot be told apart. */
export const unnamed = 'anonymous';

/** A key under which the innermost asserter of an assertion is known, with a readable name. */
export interface SourceKey {
  readonly key: string;
  readonly name: string;
}

/** Keys under which the innermost asserter is known; none when the outlet speaks for itself. */
export function sourceKeys({ chain, asserter }: CountedAssertion): readonly SourceKey[] {
  const innermost = chain.at(-1);
  if (innermost?.kind === 'anonymous' || (innermost?.kind === 'unknown' && innermost.name.trim() === ''))
    return [{ key: unnamed, name: innermost.name || 'unnamed' }];
  // Words that stand for nobody whom the program knows: "die Behörden", "researchers".
  if (innermost?.kind === 'unknown')
    return [{ key: `words ${innermost.name.trim().toLowerCase()}`, name: innermost.name.trim() }];
  const outside = innermost !== undefined && innermost.kind !== 'outlet';
  const name = outside ? innermost.name.trim() : '';
  const keys: SourceKey[] = [];
  if (asserter !== null) keys.push({ key: `entity ${asserter}`, name: name || asserter });
  if (name) keys.push({ key: `name ${name.toLowerCase()}`, name });
  return keys;
}
