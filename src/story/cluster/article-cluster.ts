import type { IndexedArticle } from './indexed-article.ts';
import { languageFactor } from './language-factor.ts';
import type { TermTable } from './term-table.ts';
import { addVectors, product, type TermVector, termVector } from './term-vector.ts';
import type { TermWeights } from './term-weights.ts';

/** Articles taken together while stories are settled. Joining two uses them up. */
export interface ArticleCluster {
  /** Numbers of its articles, ascending: the first one names it. */
  readonly members: readonly number[];
  /** Sums of the unit vectors of its members, by language; made when first asked for. */
  sums: () => ReadonlyMap<string, TermVector>;
  /** In how many members each of their strongest terms stands; made when first asked for. */
  present: () => Map<number, number>;
  /** The same for small places alone. */
  readonly local: ReadonlyMap<number, number>;
  /** Sum of the likeness of all pairs of its members. */
  readonly inner: number;
  /** How many of its articles each outlet has published. */
  readonly outlets: ReadonlyMap<string, number>;
  /** Mean of what its members share with many articles of other times. */
  background: number;
  /** Mean day of the members that have one. */
  readonly day: number | null;
  readonly dated: number;
  /** Clusters it may be joined with, and the sum of the likeness of all pairs between the two. */
  readonly near: Map<ArticleCluster, number>;
}

/** From this many articles on, a cluster shows what all its articles name. */
const tellingSize = 3;
/** From this many articles on, the likeness of its articles tells how alike reports of its happening are. */
const closeKnitSize = 5;
/** Reports of one happening are at least this much alike, compared with those within each half of them. */
const closeness = 0.7;
/** Share of a cluster's articles that makes a term one of its steady ones. */
const steadyShare = 0.5;
/** Terms of an article that count as what it names. */
const strongestTerms = 128;

/** News of one small place within so many days is news of one happening. */
const placeDays = 4;
const placeBonus = 0.1;
const placesBonus = 0.14;

const noOutlets: ReadonlyMap<string, number> = new Map();

/** A cluster of one article; `places` are the terms of the pile that name small places. */
export function singleCluster(
  article: IndexedArticle,
  number: number,
  weights: TermWeights,
  places: ReadonlySet<number>,
): ArticleCluster {
  const strong = article.terms.subarray(0, strongestTerms);
  const local = new Map<number, number>();
  for (const term of strong) if (places.has(term)) local.set(term, 1);
  return {
    members: [number],
    sums: once(() => new Map([[article.language, unitVector(article, number, weights)]])),
    present: () => new Map(Array.from(strong, (term) => [term, 1])),
    local,
    inner: 0,
    outlets: article.outlet === null ? noOutlets : new Map([[article.outlet, 1]]),
    background: 0,
    day: article.day,
    dated: article.day === null ? 0 : 1,
    near: new Map(),
  };
}

function unitVector(article: IndexedArticle, number: number, weights: TermWeights): TermVector {
  const length = weights.length(article, number);
  return termVector(
    article.terms,
    (place) => (article.counts[place]! * weights.ofTerm(article.terms[place]!)) / length,
  );
}

/** Makes a value when first asked for and then lets go of what it was made from. */
function once<Value>(make: () => Value): () => Value {
  let pending: (() => Value) | null = make;
  let made: Value | undefined;
  return () => {
    if (pending) {
      made = pending();
      pending = null;
    }
    return made!;
  };
}

/** Mean likeness of all pairs between two near clusters. */
export function meanLikeness(a: ArticleCluster, b: ArticleCluster): number {
  return a.near.get(b)! / (a.members.length * b.members.length);
}

/** Sum of the likeness of all pairs between two clusters. */
function likeness(a: ArticleCluster, b: ArticleCluster): number {
  let dot = 0;
  for (const [language, sum] of a.sums()) {
    for (const [other, otherSum] of b.sums()) dot += languageFactor(language, other) * product(sum, otherSum);
  }
  return dot;
}

/**
 * What is added to the relatedness of two clusters that appeared within a few days and keep naming the same small
 * places: news from one valley in one week is news of one happening, whatever side of it each article tells.
 */
export function commonPlaces(a: ArticleCluster, b: ArticleCluster): number {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) > placeDays) return 0;
  let common = 0;
  for (const term of a.local.keys()) if (isSteady(a, term) && isSteady(b, term)) common += 1;
  return common === 0 ? 0 : common === 1 ? placeBonus : placesBonus;
}

const isSteady = (cluster: ArticleCluster, place: number): boolean =>
  (cluster.local.get(place) ?? 0) >= steadyShare * cluster.members.length;

/** The two as one; what they hold is taken over, so neither may be used again. */
export function joinClusters(a: ArticleCluster, b: ArticleCluster): ArticleCluster {
  const dated = a.dated + b.dated;
  const size = a.members.length + b.members.length;
  const joined: ArticleCluster = {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    sums: joinWhenAsked(a.sums, b.sums, joinSums),
    present: joinWhenAsked(a.present, b.present, joinCounts),
    local: addInto(new Map(a.local), b.local),
    inner: a.inner + b.inner + (a.near.get(b) ?? 0),
    outlets: addInto(new Map(a.outlets), b.outlets),
    background: (a.background * a.members.length + b.background * b.members.length) / size,
    day: dated === 0 ? null : ((a.day ?? 0) * a.dated + (b.day ?? 0) * b.dated) / dated,
    dated,
    near: new Map(),
  };
  const likenessTo = (one: ArticleCluster, other: ArticleCluster): number =>
    one.near.get(other) ?? likeness(one, other);
  for (const other of new Set([...a.near.keys(), ...b.near.keys()])) {
    if (other === a || other === b) continue;
    const sum = likenessTo(a, other) + likenessTo(b, other);
    joined.near.set(other, sum);
    other.near.set(joined, sum);
    other.near.delete(a);
    other.near.delete(b);
  }
  useUp(a);
  useUp(b);
  return joined;
}

/** Joins what two clusters hold when it is asked for; keeps the two parts till then, and never the clusters. */
const joinWhenAsked = <Value>(a: () => Value, b: () => Value, join: (a: Value, b: Value) => Value): (() => Value) =>
  once(() => join(a(), b()));

/** Pairs that still wait for a joined cluster must keep neither its neighbours nor its terms. */
function useUp(cluster: ArticleCluster): void {
  cluster.near.clear();
  cluster.sums = gone;
  cluster.present = gone;
}

/** Lets go of what only `consensus` asks for. */
export function forgetPresence(cluster: ArticleCluster): void {
  cluster.present = gone;
}

function gone(): never {
  throw new Error('This cluster has been used up.');
}

function joinSums(
  a: ReadonlyMap<string, TermVector>,
  b: ReadonlyMap<string, TermVector>,
): ReadonlyMap<string, TermVector> {
  const joined = new Map(a);
  for (const [language, sum] of b) {
    const known = joined.get(language);
    joined.set(language, known ? addVectors(known, sum) : sum);
  }
  return joined;
}

/** Adds the smaller map into the larger one, which is taken over. */
const joinCounts = (a: Map<number, number>, b: Map<number, number>): Map<number, number> =>
  a.size < b.size ? addInto(b, a) : addInto(a, b);

/** Adds the second map into the first one, which it changes and returns. */
function addInto<Key>(a: Map<Key, number>, b: ReadonlyMap<Key, number>): Map<Key, number> {
  for (const [key, value] of b) a.set(key, (a.get(key) ?? 0) + value);
  return a;
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
    const otherPresent = other.present();
    for (const [term, count] of one.present()) {
      const share = count / one.members.length;
      if (share < steadyShare) continue;
      const otherShare = (otherPresent.get(term) ?? 0) / other.members.length;
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

/**
 * How far two clusters are as much alike as the articles within each of them: where both hang together much closer than
 * they do with one another, they are two happenings of one protagonist. 1 for clusters too small to tell.
 */
export function cohesion(a: ArticleCluster, b: ArticleCluster): number {
  if (a.members.length < closeKnitSize || b.members.length < closeKnitSize) return 1;
  return Math.min(1, meanLikeness(a, b) / (Math.sqrt(innerMean(a) * innerMean(b)) * closeness));
}

const innerMean = ({ inner, members }: ArticleCluster): number => (2 * inner) / (members.length * (members.length - 1));
