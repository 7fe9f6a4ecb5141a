import { priorityQueue } from '../../text/priority-queue.ts';
import { termWeight } from './relatedness.ts';
import type { IndexedArticle, StoryIndex } from './story-index.ts';
import type { TermTable } from './term-table.ts';
import { timeFactor } from './time-factor.ts';

interface Cluster {
  /** Numbers of its articles, ascending: the first one names it. */
  readonly members: readonly number[];
  /** Sum of the unit vectors of its members. */
  readonly sum: Map<number, number>;
  readonly day: number | null;
  /** Clusters it may be joined with. */
  readonly near: Set<Cluster>;
  alive: boolean;
}

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly score: number;
}

/**
 * Looks at all articles again with what the pile has taught since they came: average linkage over the pairs that the
 * index found related, down to a threshold. A pure view of the index; returns lists of article numbers, ascending.
 */
export function settleStories(index: StoryIndex, threshold: number): readonly (readonly number[])[] {
  const live = new Set<Cluster>();
  const queue = priorityQueue<Pair>(
    (p, q) => q.score - p.score || p.a.members[0]! - q.a.members[0]! || p.b.members[0]! - q.b.members[0]!,
  );
  const offer = (a: Cluster, b: Cluster): void => {
    const score = linkage(a, b);
    if (score < threshold) return;
    queue.push(a.members[0]! < b.members[0]! ? { a, b, score } : { a: b, b: a, score });
  };
  const singles = index.articles.map((article, number): Cluster => {
    const sum = unitVector(article, index.terms);
    return { members: [number], sum, day: article.day, near: new Set(), alive: true };
  });
  for (const cluster of singles) live.add(cluster);
  index.articles.forEach((article, number) => {
    const cluster = singles[number]!;
    for (const neighbour of article.neighbours) {
      const other = singles[neighbour]!;
      cluster.near.add(other);
      other.near.add(cluster);
      offer(cluster, other);
    }
  });
  for (let pair = queue.take(); pair; pair = queue.take()) {
    if (!pair.a.alive || !pair.b.alive) continue;
    const joined = join(pair.a, pair.b);
    live.delete(pair.a);
    live.delete(pair.b);
    live.add(joined);
    for (const other of joined.near) offer(joined, other);
  }
  return [...live].map((cluster) => cluster.members).sort((a, b) => a[0]! - b[0]!);
}

function unitVector(article: IndexedArticle, terms: TermTable): Map<number, number> {
  const vector = new Map<number, number>();
  let norm = 0;
  for (let i = 0; i < article.terms.length; i++) {
    const weight = termWeight(article, i, terms);
    vector.set(article.terms[i]!, weight);
    norm += weight * weight;
  }
  const length = Math.sqrt(norm) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** Mean relatedness of all pairs between two clusters. */
function linkage(a: Cluster, b: Cluster): number {
  const [small, large] = a.sum.size <= b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return (dot / (a.members.length * b.members.length)) * timeFactor(a.day, b.day);
}

function join(a: Cluster, b: Cluster): Cluster {
  const [small, large] = a.sum.size <= b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  for (const [term, weight] of small) large.set(term, (large.get(term) ?? 0) + weight);
  a.alive = false;
  b.alive = false;
  const members = [...a.members, ...b.members].sort((x, y) => x - y);
  const joined: Cluster = { members, sum: large, day: middle(a, b), near: new Set(), alive: true };
  for (const other of [...a.near, ...b.near]) {
    if (other.alive) {
      joined.near.add(other);
      other.near.add(joined);
    }
    other.near.delete(a);
    other.near.delete(b);
  }
  return joined;
}

/** The mean day of the dated members stands for a cluster. */
function middle(a: Cluster, b: Cluster): number | null {
  if (a.day === null || b.day === null) return a.day ?? b.day;
  return (a.day * a.members.length + b.day * b.members.length) / (a.members.length + b.members.length);
}
