import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate.ts';
import type { Context } from '../../src/article/stage.ts';
import type { Article } from '../../src/model/article.ts';
import type { LineageEdge, Story } from '../../src/model/story.ts';
import { articleProfile } from '../../src/story/cluster/article-profile.ts';
import { clusterStories } from '../../src/story/cluster/cluster-stories.ts';
import { commonWords } from '../../src/story/cluster/common-words.ts';
import { storyIndex } from '../../src/story/cluster/story-index.ts';
import { traceLineage } from '../../src/story/lineage/trace-lineage.ts';
import { resolveNames } from '../../src/story/names/resolve-names.ts';
import { matchQuotations } from '../../src/story/quotations/match-quotations.ts';
import { unionFind } from '../../src/text/union-find.ts';
import { bCubed, pairwise } from '../b-cubed.ts';
import { readRows } from '../data.ts';
import type { Evaluation } from '../evaluation.ts';

interface Row {
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
}

interface SilverPair {
  readonly a: string;
  readonly b: string;
  readonly jaccard: number;
}

const articlesFile = 'load-de/articles';
const pairsFile = 'load-de/near-duplicates-silver';

/** Stories of hand-labelled articles within the whole pile, lineage against near-duplicate pairs, and the cost of clustering while a pile grows, on German news of one year. */
export const loadDe: Evaluation = {
  name: 'load-de',
  long: true,
  needs: [articlesFile, pairsFile],
  score(context) {
    const rows = readRows<Row>(articlesFile);
    const articles = rows.map((row) => annotate(row, context, { keepText: true, until: 'speech' }));
    // First of all: behind the rest of this, the engine's collector would be measured as well.
    const cost = growth(articles, context);
    const entities = resolveNames(articles, context);
    const { stories } = clusterStories(articles, entities, context);
    const shared = matchQuotations(articles, entities, context);
    const started = performance.now();
    const lineage = traceLineage(articles, stories, shared, context);
    const perArticle = (performance.now() - started) / articles.length;
    return {
      ...storyScores(stories),
      ...shortPileScores(articles, context),
      ...recall(lineage),
      'load-de/lineage.edges': lineage.length,
      'load-de/lineage.ms-per-article': perArticle,
      'load-de/stories.largest': Math.max(...stories.map((story) => story.articles.length)),
      'load-de/stories.count': stories.length,
      ...cost,
    };
  },
};

const shortPileDays = 10;
const dayLength = 86_400_000;

/**
 * The same labels when each ten days are a pile of their own, as somebody would collect them: such a pile has little to
 * say about which words are common in its time. Articles without a date are left out.
 */
function shortPileScores(articles: readonly Article[], context: Context): Record<string, number> {
  const labels = readLabels();
  const piles = new Map<number, Article[]>();
  for (const article of articles) {
    const pile = Math.floor(Date.parse(article.published?.value.slice(0, 10) ?? '') / dayLength / shortPileDays);
    if (!Number.isNaN(pile)) piles.set(pile, [...(piles.get(pile) ?? []), article]);
  }
  const gold: string[] = [];
  const predicted: string[] = [];
  let joined = 0;
  for (const [pile, members] of piles) {
    const { stories } = clusterStories(members, resolveNames(members, context), context);
    for (const story of stories) {
      if (story.articles.length > 1) joined += story.articles.length;
      for (const id of story.articles) {
        const happening = labels.get(id);
        if (happening === undefined) continue;
        gold.push(`${pile} ${happening}`);
        predicted.push(story.id);
      }
    }
  }
  const pairs = pairwise(gold, predicted);
  return {
    'load-de/stories.short-piles.b3.f1': bCubed(gold, predicted).f1,
    'load-de/stories.short-piles.pairwise.precision': pairs.precision,
    'load-de/stories.short-piles.pairwise.recall': pairs.recall,
    'load-de/stories.short-piles.pairwise.f1': pairs.f1,
    'load-de/stories.short-piles.joined': joined / articles.length,
  };
}

/** Happening of each article that was labelled by hand. */
function readLabels(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('../load-de-stories.tsv', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const groups = /^(?<id>\d+)\t(?<happening>\d+)$/.exec(line)?.groups;
      return groups ? [[groups['id']!, groups['happening']!] as const] : [];
    }),
  );
}

/** Scores the articles that were labelled by hand; the pile that is clustered is all of it. */
function storyScores(stories: readonly Story[]): Record<string, number> {
  const labels = [...readLabels()];
  const found = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)));
  const gold = labels.map(([, happening]) => happening);
  const predicted = labels.map(([id]) => found.get(id) ?? `alone ${id}`);
  const b3 = bCubed(gold, predicted);
  return {
    'load-de/stories.b3.precision': b3.precision,
    'load-de/stories.b3.recall': b3.recall,
    'load-de/stories.b3.f1': b3.f1,
    'load-de/stories.pairwise.f1': pairwise(gold, predicted).f1,
  };
}

/** A pair is found when its two articles belong to one lineage; `direct` counts pairs with an edge of their own. */
function recall(lineage: readonly LineageEdge[]): Record<string, number> {
  const trees = unionFind();
  const direct = new Set<string>();
  for (const { from, to } of lineage) {
    trees.join(from, to);
    direct.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  const pairs = readRows<SilverPair>(pairsFile);
  const share = (least: number, found: (pair: SilverPair) => boolean): number => {
    const wanted = pairs.filter((pair) => pair.jaccard >= least);
    return wanted.filter(found).length / wanted.length;
  };
  const inTree = (pair: SilverPair): boolean => trees.find(pair.a) === trees.find(pair.b);
  const byEdge = (pair: SilverPair): boolean => direct.has(`${pair.a} ${pair.b}`);
  return {
    'load-de/lineage.recall-at-0.8': share(0.8, inTree),
    'load-de/lineage.recall-at-0.3': share(0.3, inTree),
    'load-de/lineage.direct-recall-at-0.8': share(0.8, byEdge),
    'load-de/lineage.direct-recall-at-0.3': share(0.3, byEdge),
  };
}

/** Milliseconds of processor time so far: other work on the machine does not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of processor time per article for profile, candidates and decision over the last quarter of 1,000 and of 5,000 articles. */
function growth(articles: readonly Article[], context: Context): Record<string, number> {
  const common = commonWords(context.language);
  const cost = (count: number): number => {
    const index = storyIndex();
    let spent = 0;
    const measuredFrom = Math.floor(count * 0.75);
    articles.slice(0, count).forEach((article, at) => {
      const started = processorTime();
      index.add(articleProfile(article, () => null, common));
      if (at >= measuredFrom) spent += processorTime() - started;
    });
    return spent / (count - measuredFrom);
  };
  cost(500);
  const small = cost(1000);
  const large = cost(5000);
  return {
    'load-de/cluster.ms-per-article-1000': small,
    'load-de/cluster.ms-per-article-5000': large,
    'load-de/cluster.growth': large / small,
  };
}
