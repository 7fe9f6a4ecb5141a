import { annotate } from '../../src/annotate.ts';
import type { Context } from '../../src/article/stage.ts';
import { clusterStories } from '../../src/story/cluster/cluster-stories.ts';
import { resolveNames } from '../../src/story/names/resolve-names.ts';
import { bCubed, pairwise } from '../b-cubed.ts';
import { readRows } from '../data.ts';
import type { Evaluation } from '../evaluation.ts';

interface Row {
  readonly id: string;
  readonly language: string;
  readonly url?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly text: string;
  readonly story: string | number;
}

const sets = ['stories-en/giveme5w1h-dev', 'stories-en/ecbplus-dev'];

/** Stories of English news at the program's one default threshold, rows in the order of the file. */
export const storiesEn: Evaluation = {
  name: 'stories-en',
  needs: sets,
  score: (context) => Object.assign({}, ...sets.map((set) => scoreSet(set, context))),
};

function scoreSet(set: string, context: Context): Record<string, number> {
  const rows = readRows<Row>(set);
  const articles = rows.map(({ story: _, ...row }) => annotate(row, context, { keepText: true, until: 'names' }));
  const { stories } = clusterStories(articles, resolveNames(articles, context), context);
  const found = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)));
  const gold = rows.map((row) => String(row.story));
  const predicted = articles.map((article) => found.get(article.id) ?? `alone ${article.id}`);
  const b3 = bCubed(gold, predicted);
  const pairs = pairwise(gold, predicted);
  return {
    [`${set}/b3.precision`]: b3.precision,
    [`${set}/b3.recall`]: b3.recall,
    [`${set}/b3.f1`]: b3.f1,
    [`${set}/pairwise.precision`]: pairs.precision,
    [`${set}/pairwise.recall`]: pairs.recall,
    [`${set}/pairwise.f1`]: pairs.f1,
  };
}
