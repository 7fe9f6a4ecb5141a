import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { LineageEdge, Origin, Story } from '../../model/story.ts';
import { unionFind } from '../../text/union-find.ts';
import { type Carrier, carriersOf } from './carriers.ts';

/** An article of which this share stands between quotation marks hands on a statement. */
const statementShare = 0.7;

/**
 * Names the roots of all lineages: dispatches, own reporting, official statements. Articles of one tree have one
 * origin; common quotations alone make no tree. What a live blog reports of its own is one origin, whatever the number of
 * its entries. In the order of the articles.
 */
export function findOrigins(
  articles: readonly Article[],
  _stories: readonly Story[],
  lineage: readonly LineageEdge[],
  context: Pick<Context, 'outlets'>,
): readonly Origin[] {
  const carriers = carriersOf(articles, context);
  const trees = unionFind();
  for (const article of articles) trees.find(article.id);
  const derived = new Set<string>();
  const open = new Set<string>();
  for (const edge of lineage) {
    if (edge.type === 'quotationOnly') continue;
    trees.join(edge.to, edge.from);
    if (edge.type === 'sibling') continue;
    if (edge.direction === 'unknown') open.add(edge.from).add(edge.to);
    else derived.add(edge.from);
  }
  const blogs = new Map<string, string>();
  for (const { id, entry } of articles) {
    if (!entry || derived.has(id) || (carriers.get(id)?.agencies.length ?? 0) > 0) continue;
    const first = blogs.get(entry.of);
    if (first === undefined) blogs.set(entry.of, id);
    else trees.join(first, id);
  }
  const members = new Map<string, Article[]>();
  for (const article of articles) {
    const tree = trees.find(article.id);
    members.set(tree, [...(members.get(tree) ?? []), article]);
  }
  return [...members.values()].map((tree) => originOf(tree, { derived, open }, carriers));
}

function originOf(
  tree: readonly Article[],
  { derived, open }: { readonly derived: ReadonlySet<string>; readonly open: ReadonlySet<string> },
  carriers: ReadonlyMap<string, Carrier>,
): Origin {
  const root = tree.find((article) => !derived.has(article.id)) ?? tree[0]!;
  const carrier = carriers.get(root.id);
  const base = { id: `origin-${root.id}`, articles: tree.map((article) => article.id) };
  const agency = carrier?.agencies[0];
  if (carrier?.isAgency) {
    return {
      ...base,
      kind: 'dispatch',
      name: carrier.outletName ?? agency ?? root.id,
      reason: 'The agency itself published it.',
    };
  }
  if (agency !== undefined) {
    return {
      ...base,
      kind: 'dispatch',
      name: agency,
      reason: `${root.id} credits ${agency}; the dispatch is not in the pile.`,
    };
  }
  if (quotedShare(root) >= statementShare) {
    const speaker = root.layers.quotations.find((quotation) => quotation.chain.length > 0)?.chain.at(-1)?.name;
    const reason = 'Nearly all of it stands between quotation marks: a statement, handed on.';
    return { ...base, kind: 'officialStatement', name: speaker ?? carrier?.outletName ?? root.id, reason };
  }
  const heads = tree.filter(({ id }) => open.has(id) && !derived.has(id));
  if (heads.length > 1) {
    const names = [...new Set(heads.map(({ id }) => carriers.get(id)?.outletName ?? id))];
    const reason = `One of ${heads.map(({ id }) => id).join(', ')} was first, and nothing tells which.`;
    return { ...base, kind: names.length > 1 ? 'unknown' : 'ownReporting', name: names.join(' or '), reason };
  }
  const isOneBlog = tree.every(({ entry }) => entry !== undefined && entry.of === root.entry?.of);
  const hasSibling = tree.length > 1 && !isOneBlog && tree.every((article) => !derived.has(article.id));
  if (hasSibling) {
    const reason = 'Its articles share wording, and none of them is the source of the others.';
    return { ...base, kind: 'unknown', name: 'a text outside the pile', reason };
  }
  if (carrier?.outletName && (carrier.authors.length > 0 || carrier.credited.length === 0)) {
    const by = carrier.authors.length > 0 ? `signed by ${carrier.authors.join(', ')}` : 'with no other source credited';
    return { ...base, kind: 'ownReporting', name: carrier.outletName, reason: `${root.id} stands at its root, ${by}.` };
  }
  const name = carrier?.credited[0] ?? carrier?.outletName ?? root.id;
  return { ...base, kind: 'unknown', name, reason: 'Nothing tells who reported it first.' };
}

/** Share of the body that direct quotations make up. */
function quotedShare(article: Article): number {
  let quoted = 0;
  for (const quotation of article.layers.quotations) {
    if (quotation.type !== 'direct') continue;
    for (const [start, end] of quotation.content) quoted += end - start;
  }
  return article.text.length > 0 ? quoted / article.text.length : 0;
}
