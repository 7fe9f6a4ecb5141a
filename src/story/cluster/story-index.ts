import type { ArticleProfile } from './article-profile.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { relatednessFrom } from './relatedness.ts';
import { type TermTable, termTable } from './term-table.ts';
import { type TermWeights, termWeights } from './term-weights.ts';

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
  add(profile: ArticleProfile): StoryDecision;
  readonly articles: readonly IndexedArticle[];
  readonly terms: TermTable;
  readonly weights: TermWeights;
  /** Story of each article as decided when it came, by the number of the story's first article. */
  readonly decided: readonly number[];
}

/** Articles this related on average tell one happening. One value for all piles. */
export const storyThreshold = 0.115;
const termsKept = 256;
const termsSearched = 48;
const postingsRead = 64;
const candidatesKept = 24;
const membersCompared = 24;

export function storyIndex(): StoryIndex {
  const terms = termTable();
  const weights = termWeights(terms);
  const load = relatednessFrom(weights);
  const articles: IndexedArticle[] = [];
  const decided: number[] = [];
  const members = new Map<number, number[]>();
  return {
    articles,
    terms,
    weights,
    decided,
    add(profile) {
      const number = articles.length;
      const indexed = indexArticle(profile, number, terms);
      const query = load(indexed, number);
      const scored = candidates(indexed, number, terms)
        .map((candidate) => ({ candidate, score: query.to(articles[candidate]!, candidate) }))
        .sort((a, b) => b.score - a.score || a.candidate - b.candidate);
      articles.push({ ...indexed, neighbours: scored.map(({ candidate }) => candidate) });
      let best = { story: number, score: 0 };
      for (const story of new Set(scored.map(({ candidate }) => decided[candidate]!))) {
        const compared = sample(members.get(story)!);
        const score = compared.reduce((sum, member) => sum + query.to(articles[member]!, member), 0) / compared.length;
        if (score > best.score) best = { story, score };
      }
      const story = best.score >= storyThreshold ? best.story : number;
      decided.push(story);
      members.set(story, [...(members.get(story) ?? []), number]);
      return { article: profile.id, story: articles[story]!.id, score: best.score };
    },
  };
}

function indexArticle(profile: ArticleProfile, number: number, terms: TermTable): IndexedArticle {
  const numbers = terms.count(profile.terms, number);
  const counts = Float32Array.from([...profile.terms.values()], (term) => 1 + Math.log(term.count));
  const weights = Float64Array.from(numbers, (term, i) => counts[i]! * terms.rarity(term));
  const order = Array.from(numbers.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b);
  const kept = order.slice(0, termsKept);
  return {
    id: profile.id,
    language: profile.language,
    day: profile.day,
    terms: Int32Array.from(kept, (i) => numbers[i]!),
    counts: Float32Array.from(kept, (i) => counts[i]!),
    local: localNumbers(profile, numbers),
    neighbours: [],
  };
}

function localNumbers(profile: ArticleProfile, numbers: Int32Array): number[] {
  const local = new Set(profile.localTerms);
  return [...profile.terms.keys()].flatMap((term, i) => (local.has(term) ? [numbers[i]!] : []));
}

/** Articles that share the strongest terms, by the sum of shared weight; terms come strongest first. */
function candidates(article: IndexedArticle, number: number, terms: TermTable): number[] {
  const shared = new Map<number, number>();
  let searched = 0;
  for (let i = 0; i < article.terms.length && searched < termsSearched; i++) {
    const term = article.terms[i]!;
    if (terms.uses(term) < 2) continue;
    searched += 1;
    const weight = article.counts[i]! * terms.rarity(term) ** 2;
    terms.visitLatest(term, postingsRead, (other) => {
      if (other !== number) shared.set(other, (shared.get(other) ?? 0) + weight);
    });
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, candidatesKept)
    .map(([other]) => other);
}

/** First members and latest members of a long story stand for all of it. */
function sample(members: readonly number[]): readonly number[] {
  if (members.length <= membersCompared) return members;
  return [...members.slice(0, membersCompared / 2), ...members.slice(-membersCompared / 2)];
}
