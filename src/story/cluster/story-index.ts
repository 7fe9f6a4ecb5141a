import type { ArticleProfile } from './article-profile.ts';
import { background, ofOtherTimes, unknownSurroundings } from './background.ts';
import { greatest } from './greatest.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { relatednessFrom } from './relatedness.ts';
import { type TermTable, termTable } from './term-table.ts';
import { type TermWeights, termWeights } from './term-weights.ts';
import { ofDevelopment, timeFactor } from './time-factor.ts';
import { voiceFactor } from './voice-factor.ts';

/** What was decided about an article when it came. */
export interface StoryDecision {
  readonly article: string;
  /** First article of the story it was put to; its own id when it opens a story. */
  readonly story: string;
  /** Relatedness to that story, or to the nearest one that was refused; 0 when none was near. */
  readonly score: number;
}

/** Clustering state: grows by one article at a time, in the order in which they become known. */
export interface StoryIndex {
  /** With `among`, only articles numbered below it are looked at. */
  add(profile: ArticleProfile, among?: number): StoryDecision;
  readonly articles: readonly IndexedArticle[];
  readonly terms: TermTable;
  readonly weights: TermWeights;
  /** Story of each article as decided when it came, by the number of the story's first article. */
  readonly decided: readonly number[];
}

/** Articles this related on average tell one happening. One value for all piles. */
export const storyThreshold = 0.115;
const termsKept = 256;
/** Names among so many of its strongest terms are what an article is about. */
const termsNamed = 128;
const termsSearched = 48;
const candidatesKept = 24;
const membersCompared = 24;

export function storyIndex(): StoryIndex {
  const terms = termTable();
  const weights = termWeights(terms);
  const load = relatednessFrom(weights);
  const candidates = candidateSearch(terms);
  const articles: IndexedArticle[] = [];
  const decided: number[] = [];
  const backgrounds: number[] = [];
  const members = new Map<number, number[]>();
  return {
    articles,
    terms,
    weights,
    decided,
    add(profile, among = articles.length) {
      const number = articles.length;
      const indexed = indexArticle(profile, number, terms);
      const query = load(indexed, number);
      const likenesses = new Map<number, number>();
      const likenessOf = (other: number): number => {
        const known = likenesses.get(other);
        if (known !== undefined) return known;
        const likeness = query.likeness(articles[other]!, other);
        likenesses.set(other, likeness);
        return likeness;
      };
      const timeFactorOf = (other: number): number => timeFactor(indexed.day, articles[other]!.day);
      const neighbours = greatest(
        candidates(indexed, among),
        candidatesKept,
        (other) => likenessOf(other) * timeFactor(indexed.day, articles[other]!.day, ofDevelopment),
      );
      const ofOtherDays = neighbours.filter((other) => ofOtherTimes(indexed.day, articles[other]!.day));
      const ownLikenessOf = (other: number): number => likenessOf(other) * voiceFactor(indexed, articles[other]!);
      const ground = background([], ofOtherDays.map(ownLikenessOf), unknownSurroundings);
      const scoreOf = (other: number): number =>
        (ownLikenessOf(other) - Math.min(ground, backgrounds[other]!)) * timeFactorOf(other);
      articles.push({ ...indexed, neighbours: Int32Array.from(neighbours) });
      backgrounds.push(ground);
      let best = { story: number, score: 0 };
      for (const story of new Set(neighbours.map((candidate) => decided[candidate]!))) {
        const compared = sample(members.get(story)!);
        const score = compared.reduce((sum, member) => sum + scoreOf(member), 0) / compared.length;
        if (score > best.score) best = { story, score };
      }
      const story = best.score >= storyThreshold ? best.story : number;
      decided.push(story);
      const list = members.get(story);
      if (list) list.push(number);
      else members.set(story, [number]);
      return { article: profile.id, story: articles[story]!.id, score: best.score };
    },
  };
}

function indexArticle(profile: ArticleProfile, number: number, terms: TermTable): IndexedArticle {
  const numbers = terms.count(profile.terms, number);
  const counts = Float32Array.from([...profile.terms.values()], (term) => 1 + Math.log(term.count));
  const weights = Float64Array.from(numbers, (term, i) => counts[i]! * terms.rarity(term));
  const kept = strongest(weights);
  return {
    id: profile.id,
    language: profile.language,
    day: profile.day,
    outlet: profile.outlet,
    terms: Int32Array.from(kept, (i) => numbers[i]!),
    counts: Float32Array.from(kept, (i) => counts[i]!),
    local: localNumbers(profile, numbers),
    names: namesAmong(kept.slice(0, termsNamed), profile, numbers),
    neighbours: new Int32Array(0),
  };
}

/** Places of the greatest weights, greatest first; only those that may be kept are put in order. */
function strongest(weights: Float64Array): number[] {
  const least = weights.length > termsKept ? weights.slice().sort()[weights.length - termsKept]! : 0;
  const order: number[] = [];
  for (let i = 0; i < weights.length; i++) if (weights[i]! >= least) order.push(i);
  return order.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, termsKept);
}

function localNumbers(profile: ArticleProfile, numbers: Int32Array): number[] {
  const local = new Set(profile.localTerms);
  return [...profile.terms.keys()].flatMap((term, i) => (local.has(term) ? [numbers[i]!] : []));
}

function namesAmong(places: readonly number[], profile: ArticleProfile, numbers: Int32Array): number[] {
  const names = new Set(profile.nameTerms);
  const terms = [...profile.terms.keys()];
  return places.flatMap((place) => (names.has(terms[place]!) ? [numbers[place]!] : []));
}

/** Finds articles that share the strongest terms, by the sum of shared weight; terms come strongest first. */
function candidateSearch(terms: TermTable): (article: IndexedArticle, among: number) => number[] {
  let shared = new Float64Array(1 << 8);
  return (article, among) => {
    if (among >= shared.length) shared = new Float64Array(shared.length * 2);
    const found: number[] = [];
    let searched = 0;
    for (let i = 0; i < article.terms.length && searched < termsSearched; i++) {
      const term = article.terms[i]!;
      if (terms.uses(term) < 2) continue;
      searched += 1;
      const weight = article.counts[i]! * terms.rarity(term) ** 2;
      if (weight === 0) continue;
      terms.visitLatest(term, (other) => {
        if (other >= among) return;
        if (shared[other] === 0) found.push(other);
        shared[other]! += weight;
      });
    }
    const kept = greatest(found, candidatesKept, (other) => shared[other]!);
    for (const other of found) shared[other] = 0;
    return kept;
  };
}

/** First members and latest members of a long story stand for all of it. */
function sample(members: readonly number[]): readonly number[] {
  if (members.length <= membersCompared) return members;
  return [...members.slice(0, membersCompared / 2), ...members.slice(-membersCompared / 2)];
}
