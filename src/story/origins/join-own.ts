import type { UnionFind } from '../../text/union-find.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { listed } from './listed.ts';
import type { OriginEvidence } from './origin-evidence.ts';
import { mayBeOneName } from './source-names.ts';
import { bodiesTold } from './told-bodies.ts';

/** So many organisations are compared with one another. */
const mostBodies = 200;

/**
 * Joins outlets that speak for themselves in articles which share a quotation. `keyOf` gives the key under which an outlet
 * speaks for itself.
 */
export function joinOwnByQuotation(
  assertions: readonly CountedAssertion[],
  keyOf: (assertion: CountedAssertion) => string,
  { trees, sharing }: OriginEvidence,
  sources: UnionFind,
): readonly string[] {
  const firsts = new Map<string, CountedAssertion>();
  const joined = new Set<CountedAssertion>();
  for (const assertion of assertions) {
    const tree = trees.find(assertion.article);
    for (const neighbour of sharing.get(tree) ?? []) {
      const other = firsts.get(neighbour);
      if (other && sources.join(keyOf(other), keyOf(assertion))) joined.add(other).add(assertion);
    }
    if (!firsts.has(tree)) firsts.set(tree, assertion);
  }
  const groups = new Map<string, string[]>();
  for (const assertion of joined) {
    const source = sources.find(keyOf(assertion));
    groups.set(source, [...(groups.get(source) ?? []), assertion.article]);
  }
  return [...groups.values()].map((articles) => {
    const doubt = articles.length > 2 ? 'they draw on one another' : 'one draws on the other';
    return `${listed(articles)} name no basis and share a quotation: in doubt ${doubt}.`;
  });
}

/**
 * Joins outlets that tell in their own voice of one organisation before they give the number: what a company offers or an
 * office does they have in doubt from itself. `keyOf` gives the key under which an outlet speaks for itself.
 */
export function joinOwnByBody(
  assertions: readonly CountedAssertion[],
  keyOf: (assertion: CountedAssertion) => string,
  evidence: OriginEvidence,
  sources: UnionFind,
): readonly string[] {
  const told: { readonly assertion: CountedAssertion; readonly body: readonly string[] }[] = [];
  const reasons: string[] = [];
  for (const assertion of assertions) {
    const article = evidence.articles.get(assertion.article);
    if (!article || !assertion.span || told.length >= mostBodies) continue;
    for (const body of bodiesTold(article, assertion.span)) {
      for (const other of told) {
        if (!mayBeOneName(body, other.body) || !sources.join(keyOf(other.assertion), keyOf(assertion))) continue;
        const who = `${other.assertion.article} and ${assertion.article}`;
        reasons.push(`${who} name no basis and tell of one organisation: in doubt both have it from there.`);
      }
      told.push({ assertion, body });
    }
  }
  return reasons;
}
