import { priorityQueue } from '../../text/priority-queue.ts';
import { termWeight } from './relatedness.ts';
import type { IndexedArticle, StoryIndex } from './story-index.ts';
import type { TermTable } from './term-table.ts';
import { timeFactor } from './time-factor.ts';

/** From this many articles on, a cluster shows what all its articles name. */
const tellingSize = 3;
/** Share of a cluster's articles that makes a term one of its steady ones. */
const steadyShare = 0.5;
/** Halves of one story agree at least this far; below, relatedness is cut in proportion. */
const fullConsensus = 0.4;
/** Terms of an article that count as what it names. */
const strongestTerms = 128;

interface Cluster {
  /** Numbers of its articles, ascending: the first one names it. */
  readonly members: readonly number[];
  /** Sum of the unit vectors of its members. */
  readonly sum: Map<number, number>;
  /** In how many members each of their strongest terms stands. */
  readonly present: Map<number, number>;
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
    const average = linkage(a, b);
    if (average < threshold) return;
    const score = average * Math.min(1, consensus(a, b, index.terms) / fullConsensus);
    if (score < threshold) return;
    queue.push(a.members[0]! < b.members[0]! ? { a, b, score } : { a: b, b: a, score });
  };
  const singles = index.articles.map((article, number): Cluster => {
    const sum = unitVector(article, index.terms);
    const present = new Map(Array.from(article.terms.subarray(0, strongestTerms), (term) => [term, 1] as const));
    return { members: [number], sum, present, day: article.day, near: new Set(), alive: true };
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
  const sum = addInto(a.sum, b.sum);
  const present = addInto(a.present, b.present);
  a.alive = false;
  b.alive = false;
  const members = [...a.members, ...b.members].sort((x, y) => x - y);
  const joined: Cluster = { members, sum, present, day: middle(a, b), near: new Set(), alive: true };
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

/** Adds the smaller map into the larger one, which it changes and returns. */
function addInto(a: Map<number, number>, b: Map<number, number>): Map<number, number> {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, value] of small) large.set(key, (large.get(key) ?? 0) + value);
  return large;
}

/**
 * How far two clusters agree on what each of them keeps naming: two quakes of one region share most words, yet every
 * report of the one names a town that no report of the other does. 1 for clusters too small to tell.
 */
function consensus(a: Cluster, b: Cluster, terms: TermTable): number {
  if (a.members.length < tellingSize || b.members.length < tellingSize) return 1;
  let agreed = 0;
  let all = 0;
  const compare = (one: Cluster, other: Cluster, once: boolean): void => {
    for (const [term, count] of one.present) {
      const share = count / one.members.length;
      if (share < steadyShare) continue;
      const otherShare = (other.present.get(term) ?? 0) / other.members.length;
      if (once && otherShare >= steadyShare) continue;
      const weight = terms.rarity(term);
      agreed += weight * Math.min(share, otherShare);
      all += weight * Math.max(share, otherShare);
    }
  };
  compare(a, b, false);
  compare(b, a, true);
  return all > 0 ? agreed / all : 1;
}

/** The mean day of the dated members stands for a cluster. */
function middle(a: Cluster, b: Cluster): number | null {
  if (a.day === null || b.day === null) return a.day ?? b.day;
  return (a.day * a.members.length + b.day * b.members.length) / (a.members.length + b.members.length);
}
