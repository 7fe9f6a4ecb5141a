import type { IndexedArticle } from './indexed-article.ts';
import { languageFactor } from './language-factor.ts';
import type { TermTable } from './term-table.ts';
import type { TermWeights } from './term-weights.ts';
import { timeFactor } from './time-factor.ts';

/** Articles taken together while stories are settled. Joining two uses them up. */
export interface ArticleCluster {
  /** Numbers of its articles, ascending: the first one names it. */
  readonly members: readonly number[];
  /** Sums of the unit vectors of its members, by language. */
  readonly sums: Map<string, Map<number, number>>;
  /** In how many members each of their strongest terms stands. */
  readonly present: Map<number, number>;
  /** Mean day of the members that have one. */
  readonly day: number | null;
  readonly dated: number;
  /** Clusters it may be joined with. */
  readonly near: Set<ArticleCluster>;
}

/** From this many articles on, a cluster shows what all its articles name. */
const tellingSize = 3;
/** Share of a cluster's articles that makes a term one of its steady ones. */
const steadyShare = 0.5;
/** Terms of an article that count as what it names. */
const strongestTerms = 128;

/** News of one small place within so many days is news of one happening. */
const placeDays = 4;
const placeBonus = 0.1;
const placesBonus = 0.14;

export function singleCluster(article: IndexedArticle, number: number, weights: TermWeights): ArticleCluster {
  const sum = new Map<number, number>();
  const length = weights.length(article, number);
  for (let i = 0; i < article.terms.length; i++) sum.set(article.terms[i]!, weights.of(article, i) / length);
  const present = new Map<number, number>();
  for (const term of article.terms.subarray(0, strongestTerms)) present.set(term, 1);
  const dated = article.day === null ? 0 : 1;
  return {
    members: [number],
    sums: new Map([[article.language, sum]]),
    present,
    day: article.day,
    dated,
    near: new Set(),
  };
}

/** Mean relatedness of all pairs between two clusters, less what any two articles of the pile have in common. */
export function linkage(a: ArticleCluster, b: ArticleCluster, common: number): number {
  let dot = 0;
  for (const [language, sum] of a.sums) {
    for (const [other, otherSum] of b.sums) dot += languageFactor(language, other) * product(sum, otherSum);
  }
  return (dot / (a.members.length * b.members.length) - common) * timeFactor(a.day, b.day);
}

function product(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) dot += weight * other;
  }
  return dot;
}

/**
 * What is added to the relatedness of two clusters that appeared within a few days and keep naming the same small
 * places: news from one valley in one week is news of one happening, whatever side of it each article tells.
 */
export function commonPlaces(a: ArticleCluster, b: ArticleCluster, local: ReadonlySet<number>): number {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) > placeDays) return 0;
  let common = 0;
  for (const [term, count] of a.present) {
    if (!local.has(term) || count < steadyShare * a.members.length) continue;
    if ((b.present.get(term) ?? 0) >= steadyShare * b.members.length) common += 1;
  }
  return common === 0 ? 0 : common === 1 ? placeBonus : placesBonus;
}

/** The two as one; their sums are taken over, so neither may be used again. */
export function joinClusters(a: ArticleCluster, b: ArticleCluster): ArticleCluster {
  const dated = a.dated + b.dated;
  const joined: ArticleCluster = {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    sums: joinSums(a.sums, b.sums),
    present: addInto(a.present, b.present),
    day: dated === 0 ? null : ((a.day ?? 0) * a.dated + (b.day ?? 0) * b.dated) / dated,
    dated,
    near: new Set(),
  };
  for (const other of [...a.near, ...b.near]) {
    other.near.delete(a);
    other.near.delete(b);
    if (other === a || other === b) continue;
    joined.near.add(other);
    other.near.add(joined);
  }
  return joined;
}

function joinSums(a: ArticleCluster['sums'], b: ArticleCluster['sums']): ArticleCluster['sums'] {
  for (const [language, sum] of b) {
    const known = a.get(language);
    a.set(language, known ? addInto(known, sum) : sum);
  }
  return a;
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
export function consensus(a: ArticleCluster, b: ArticleCluster, terms: TermTable): number {
  if (a.members.length < tellingSize || b.members.length < tellingSize) return 1;
  let agreed = 0;
  let all = 0;
  const compare = (one: ArticleCluster, other: ArticleCluster, once: boolean): void => {
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
