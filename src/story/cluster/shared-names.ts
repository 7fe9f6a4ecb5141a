import type { ArticleCluster } from './article-cluster.ts';
import type { StoryIndex } from './story-index.ts';

/** Of a large cluster, so many articles are asked. */
const asked = 24;
/** A name that more of the pile's articles use than this share, and than so many, is of its subject and leads nowhere. */
const greatestShare = 0.03;
const alwaysFew = 20;
/** Share of a cluster's articles that makes a name one of its steady ones. */
const steadyShare = 0.5;
/** What one name in common is worth: a politician or a town has many developments. */
const oneName = 0.5;
/** In smaller piles a protagonist has hardly more than one. */
const manyDevelopments = 100;

/**
 * How far two clusters keep naming the same persons, bodies and places, countries left out: two reports of falling
 * exports and two guides to camping are on one subject, and no development leads from the one to the other. 0 without a
 * name in common, 1 from two on and in a small pile.
 */
export function sharedNames(a: ArticleCluster, b: ArticleCluster, index: StoryIndex): number {
  const most = Math.max(alwaysFew, greatestShare * index.articles.length);
  const own = steadyNames(a, index);
  let shared = 0;
  for (const name of steadyNames(b, index)) if (own.has(name) && index.terms.uses(name) <= most) shared += 1;
  if (shared === 1 && index.articles.length >= manyDevelopments) return oneName;
  return shared > 0 ? 1 : 0;
}

function steadyNames({ members }: ArticleCluster, { articles }: StoryIndex): Set<number> {
  const some = members.slice(0, asked);
  const counts = new Map<number, number>();
  for (const member of some) {
    for (const name of articles[member]!.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count >= steadyShare * some.length ? [name] : [])));
}
