import type { LineageEdge } from '../../model/story.ts';
import type { UnionFind } from '../../text/union-find.ts';
import type { Carrier } from './carriers.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { listed } from './listed.ts';
import type { OriginEvidence } from './origin-evidence.ts';
import { wordingAt } from './same-wording.ts';

/** Joins the articles of assertions that are one road for the news, and tells why, in sentences. */
export function joinCarriers(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  carriers: UnionFind,
): readonly string[] {
  return [
    ...joinByCredit(assertions, evidence, carriers),
    ...joinTrees(assertions, evidence, carriers),
    ...joinWordings(assertions, evidence, carriers),
  ];
}

/**
 * Joins articles that share an outlet, an agency, a family of outlets or an author, and says so, in one sentence for
 * each of these, where that brings articles together.
 */
function joinByCredit(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  carriers: UnionFind,
): readonly string[] {
  const groups = new Map<string, { say: string; articles: string[] }>();
  for (const assertion of assertions) {
    const own = `article ${assertion.article}`;
    carriers.find(own);
    for (const [key, say] of carrierKeys(assertion, evidence)) {
      const group = groups.get(key);
      if (!group) {
        groups.set(key, { say, articles: [assertion.article] });
        carriers.join(own, key);
      } else if (carriers.join(key, own)) group.articles.push(assertion.article);
    }
  }
  return [...groups.values()].flatMap(({ say, articles }) => {
    if (articles.length < 2) return [];
    return [`${listed(articles)} ${articles.length > 2 ? 'all' : 'both'} ${say}.`];
  });
}

function carrierKeys(assertion: CountedAssertion, evidence: OriginEvidence): [key: string, say: string][] {
  const carrier: Carrier | undefined = evidence.carriers.get(assertion.article);
  const keys: [string, string][] = [];
  for (const link of assertion.chain) {
    const id = evidence.canonical(link.name);
    if (link.kind === 'agency') keys.push([`agency ${id}`, `rest on ${evidence.agencyName(id)}`]);
    // "wie der Moorbote berichtet": what another outlet reported has one origin with that outlet's own report.
    if (link.kind === 'outlet' && id !== '' && !carrier?.names.includes(id))
      keys.push([`outlet ${id}`, `go back to ${link.name}`]);
  }
  if (!carrier) return keys;
  for (const id of carrier.agencies) keys.push([`agency ${id}`, `rest on ${evidence.agencyName(id)}`]);
  for (const id of carrier.reprintedFrom) keys.push([`outlet ${id}`, `go back to ${id}`]);
  if (carrier.outlet) {
    for (const name of carrier.names) keys.push([`outlet ${name}`, `go back to ${carrier.outletName}`]);
  }
  if (carrier.family) keys.push([`family ${carrier.family}`, 'come from one family of outlets']);
  for (const author of carrier.authors) keys.push([`author ${author}`, `have one author, ${author}`]);
  return keys;
}

/** Joins articles of one lineage tree; where no edge leads from one to the other, the tree is named once for all. */
function joinTrees(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  carriers: UnionFind,
): readonly string[] {
  const firsts = new Map<string, string>();
  const reasons: string[] = [];
  const indirect = new Map<string, string[]>();
  for (const { article } of assertions) {
    const tree = evidence.trees.find(article);
    const first = firsts.get(tree);
    if (first === undefined) firsts.set(tree, article);
    else if (carriers.join(`article ${first}`, `article ${article}`)) {
      const edge = edgeBetween(first, article, evidence);
      if (edge) reasons.push(`${first} and ${article} share one text (${edge.type}): ${edge.reason}`);
      else indirect.set(first, [...(indirect.get(first) ?? [first]), article]);
    }
  }
  for (const articles of indirect.values())
    reasons.push(`${listed(articles)} go back to one text through other articles of the pile.`);
  return reasons;
}

/** Joins articles that tell it in the same words, though their texts are not known to be one. */
function joinWordings(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  carriers: UnionFind,
): readonly string[] {
  const firsts = new Map<string, string>();
  const joined = new Map<string, string[]>();
  for (const { article: id, span } of assertions) {
    const article = evidence.articles.get(id);
    if (!article || !span) continue;
    for (const run of wordingAt(article, span)) {
      const first = firsts.get(run);
      if (first === undefined) firsts.set(run, id);
      else if (carriers.join(`article ${first}`, `article ${id}`))
        joined.set(first, [...(joined.get(first) ?? [first]), id]);
    }
  }
  return [...joined.values()].map((articles) => `${listed(articles)} tell it in the same words.`);
}

const edgeBetween = (a: string, b: string, evidence: OriginEvidence): LineageEdge | undefined =>
  (evidence.edges.get(b) ?? []).find((edge) => edge.from === a || edge.to === a);
