import { priorityQueue } from '../../text/priority-queue.ts';
import {
  type ArticleCluster,
  cohesion,
  commonPlaces,
  consensus,
  forgetPresence,
  joinClusters,
  meanLikeness,
  singleCluster,
} from './article-cluster.ts';
import { background, ofOtherTimes, otherTimesDays, type Surroundings } from './background.ts';
import { relatednessFrom } from './relatedness.ts';
import { sharedNames } from './shared-names.ts';
import type { StoryIndex } from './story-index.ts';
import { ofDevelopment, timeFactor } from './time-factor.ts';
import { voicesFactor } from './voice-factor.ts';

/** Naming the same small place counts as agreeing this far. */
const placeAgreement = 0.9;
/** Without this much in common, naming the same place joins nothing. */
const leastRelated = 0.02;
/** Follow-ups of one development may be half as much a lasting subject as reports of one happening may not be at all. */
const ofAnySubject = 0.5;
/** Mean relatedness that is nothing special, and the most that is ever taken off. */
const usualGround = 0.06;
const greatestGround = 0.15;

interface Pair {
  readonly a: ArticleCluster;
  readonly b: ArticleCluster;
  readonly score: number;
}

/** Lists of article numbers, each ascending, ordered by their first member. */
export type Grouping = readonly (readonly number[])[];

/** Halves of one story agree at least this far on what they keep naming; below, relatedness is cut in proportion. */
const fullConsensus = 0.4;

/**
 * Looks at all articles again with what the pile has taught since they came: average linkage over the pairs that the
 * index found related, down to one threshold for stories and then on, with no regard to what the stories name, to a
 * lower one for topics. A pure view of the index.
 */
export function settleStories(
  index: StoryIndex,
  thresholds: { readonly story: number; readonly topic: number },
): { readonly stories: Grouping; readonly topics: Grouping } {
  const places = smallPlaces(index);
  const singles = index.articles.map((article, number) => singleCluster(article, number, index.weights, places));
  const live = new Set(singles);
  findNear(index, singles);
  const common = commonGround(index);
  agglomerate(live, thresholds.story, (a, b) => {
    const ground = Math.max(common, Math.min(a.background, b.background));
    const related = (meanLikeness(a, b) * voicesFactor(a, b) - ground) * timeFactor(a.day, b.day);
    const bonus = related >= leastRelated ? commonPlaces(a, b) : 0;
    if (related + bonus < thresholds.story) return 0;
    const agreement = Math.min(1, consensus(a, b, index.terms) / fullConsensus) * cohesion(a, b);
    return (related + bonus) * (bonus > 0 ? Math.max(agreement, placeAgreement) : agreement);
  });
  const stories = groups(live);
  for (const cluster of live) forgetPresence(cluster);
  agglomerate(live, thresholds.topic, (a, b) => {
    const ground = ofAnySubject * Math.min(a.background, b.background);
    const related = (meanLikeness(a, b) - ground) * timeFactor(a.day, b.day, ofDevelopment);
    return related >= thresholds.topic ? related * sharedNames(a, b, index) : 0;
  });
  return { stories, topics: groups(live) };
}

/** Makes articles near that the index found related when one of them came, and tells each one's background. */
function findNear(index: StoryIndex, singles: readonly ArticleCluster[]): void {
  const load = relatednessFrom(index.weights);
  index.articles.forEach((article, number) => {
    const query = load(article, number);
    for (const neighbour of article.neighbours) {
      const other = index.articles[neighbour]!;
      const likeness = query.likeness(other, neighbour);
      if (likeness * timeFactor(article.day, other.day, ofDevelopment) < leastRelated) continue;
      singles[number]!.near.set(singles[neighbour]!, likeness);
      singles[neighbour]!.near.set(singles[number]!, likeness);
    }
  });
  const surroundings = surroundingsOf(singles);
  for (const single of singles) {
    const around = surroundings(single.day);
    if (around.other === 0) continue;
    const own: number[] = [];
    const others: number[] = [];
    for (const [other, likeness] of single.near) {
      if (other.day === null) continue;
      const time = ofOtherTimes(single.day, other.day) ? others : own;
      time.push(likeness * voicesFactor(single, other));
    }
    single.background = background(own, others, around);
  }
}

/** Counts how many dated articles of the pile are of the time of a day, itself left out, and of other times. */
function surroundingsOf(singles: readonly ArticleCluster[]): (day: number | null) => Surroundings {
  const onDay = new Map<number, number>();
  let dated = 0;
  for (const { day } of singles) {
    if (day === null) continue;
    dated += 1;
    onDay.set(day, (onDay.get(day) ?? 0) + 1);
  }
  return (day) => {
    if (day === null) return { own: 0, other: 0 };
    let own = -1;
    for (let at = day - otherTimesDays; at <= day + otherTimesDays; at++) own += onDay.get(at) ?? 0;
    return { own, other: dated - 1 - own };
  };
}

/** Joins the most related pair of clusters again and again until none reaches the threshold. Changes `live`. */
function agglomerate(
  live: Set<ArticleCluster>,
  threshold: number,
  scoreOf: (a: ArticleCluster, b: ArticleCluster) => number,
): void {
  const queue = priorityQueue<Pair>(
    (p, q) => q.score - p.score || p.a.members[0]! - q.a.members[0]! || p.b.members[0]! - q.b.members[0]!,
  );
  const offer = (a: ArticleCluster, b: ArticleCluster): void => {
    const score = scoreOf(a, b);
    if (score < threshold) return;
    queue.push(a.members[0]! < b.members[0]! ? { a, b, score } : { a: b, b: a, score });
  };
  for (const cluster of live) {
    for (const other of cluster.near.keys()) if (cluster.members[0]! < other.members[0]!) offer(cluster, other);
  }
  for (let pair = queue.take(); pair; pair = queue.take()) {
    if (!live.has(pair.a) || !live.has(pair.b)) continue;
    const joined = joinClusters(pair.a, pair.b);
    live.delete(pair.a);
    live.delete(pair.b);
    live.add(joined);
    for (const other of joined.near.keys()) offer(joined, other);
  }
}

/** Places no map knows that at least two articles take for a place. */
function smallPlaces(index: StoryIndex): ReadonlySet<number> {
  const namedOnce = new Set<number>();
  const places = new Set<number>();
  for (const article of index.articles) {
    for (const term of article.local) {
      if (namedOnce.has(term)) places.add(term);
      else namedOnce.add(term);
    }
  }
  return places;
}

/**
 * What two articles of the pile have in common on average, over a level that any pile has. In a pile on one topic all
 * articles name the same countries and people; that they do says nothing about which happening each of them tells.
 */
function commonGround({ articles, terms, weights }: StoryIndex): number {
  const count = articles.length;
  if (count < 3) return 0;
  const all = new Float64Array(terms.terms());
  let own = 0;
  articles.forEach((article, number) => {
    const length = weights.length(article, number);
    for (let i = 0; i < article.terms.length; i++) {
      const term = article.terms[i]!;
      const weight = (article.counts[i]! * weights.ofTerm(term)) / length;
      all[term]! += weight;
      own += weight * weight;
    }
  });
  let square = 0;
  for (const weight of all) square += weight * weight;
  return Math.max(0, Math.min(greatestGround, (square - own) / (count * (count - 1)) - usualGround));
}

const groups = (live: ReadonlySet<ArticleCluster>): Grouping =>
  [...live].map((cluster) => cluster.members).sort((a, b) => a[0]! - b[0]!);
