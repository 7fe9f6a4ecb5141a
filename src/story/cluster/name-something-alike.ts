import type { ArticleCluster } from './article-cluster.ts';
import type { StoryIndex } from './story-index.ts';

/** Of a large cluster, so many articles are asked. */
const asked = 24;
/** Share of a cluster's articles that makes a name one of its steady ones. */
const steadyShare = 0.5;

/**
 * True when two clusters keep naming the same person, body or place, countries left out: two reports of falling exports
 * and two guides to camping are on one subject, and no development leads from the one to the other.
 */
export function nameSomethingAlike(a: ArticleCluster, b: ArticleCluster, index: StoryIndex): boolean {
  const own = steadyNames(a, index);
  for (const name of steadyNames(b, index)) if (own.has(name)) return true;
  return false;
}

function steadyNames({ members }: ArticleCluster, { articles }: StoryIndex): Set<number> {
  const some = members.slice(0, asked);
  const counts = new Map<number, number>();
  for (const member of some) {
    for (const name of articles[member]!.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count >= steadyShare * some.length ? [name] : [])));
}
