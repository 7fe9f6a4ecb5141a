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
  // Words that stand for nobody whom the program knows, "die Behörden", "researchers", but for those of a body that they
  // name: "Riverline shareholders" are in doubt Riverline.
  if (innermost?.kind === 'unknown') {
    const name = innermost.name.trim();
    const body = chain.at(-2);
    const owned = body?.kind === 'institution' && name.toLowerCase().includes(body.name.toLowerCase());
    return [{ key: owned ? `name ${body.name.toLowerCase()}` : `words ${name.toLowerCase()}`, name }];
  }
  const outside = innermost !== undefined && innermost.kind !== 'outlet';
  const name = outside ? innermost.name.trim() : '';
  const keys: SourceKey[] = [];
  if (asserter !== null) keys.push({ key: `entity ${asserter}`, name: name || asserter });
  if (name) keys.push({ key: `name ${name.toLowerCase()}`, name });
  return keys;
}
