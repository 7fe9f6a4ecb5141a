import { annotate } from '../../src/annotate.ts';
import type { Context } from '../../src/article/stage.ts';
import type { Article } from '../../src/model/article.ts';
import { buildPicture } from '../../src/story/build-picture.ts';
import { inKnownOrder } from '../../src/story/known-order.ts';
import { readRows } from '../data.ts';
import type { Evaluation } from '../evaluation.ts';
import { joinTokens } from '../join-tokens.ts';
import { readLabels } from '../shared-figures/labels.ts';
import { countPile, emptyTally, metricsOf, type Tally } from '../shared-figures/score-figures.ts';

interface Row {
  readonly id: string;
  readonly language: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly text: string;
}

const piles: Readonly<Record<string, string>> = {
  'load-de': 'load-de/articles',
  giveme5w1h: 'stories-en/giveme5w1h-dev',
  ecbplus: 'stories-en/ecbplus-dev',
};
const shown = process.env['LAGEBILD_SHOW_MISSED'];

/**
 * Figures that several articles of one happening give: read and grouped by question by people who had not seen what the
 * program makes of them (`eval/shared-figures.tsv`, no text). Part `a` was mended against, part `b` was not.
 */
export const sharedFigures: Evaluation = {
  name: 'shared-figures',
  needs: Object.values(piles),
  score(context) {
    const labels = readLabels();
    const tallies = new Map<string, Tally>();
    for (const [pile, set] of Object.entries(piles)) {
      const own = labels.filter((label) => label.pile === pile);
      const parts = new Map(own.map(({ article, part }) => [article, part]));
      const figures = own.flatMap(({ figure }) => figure ?? []);
      const articles = readPile(set, new Set(parts.keys()), context);
      const picture = buildPicture(articles, context);
      const tallyOf = (part: string): Tally => {
        const name = `shared-figures/${pile === 'load-de' ? 'de' : 'en'}-${part}`;
        const tally = tallies.get(name) ?? emptyTally();
        tallies.set(name, tally);
        return tally;
      };
      countPile({ articles, picture, figures, parts }, tallyOf, context, shown);
    }
    return Object.assign({}, ...[...tallies].map(([name, tally]) => metricsOf(name, tally)));
  },
};

function readPile(set: string, ids: ReadonlySet<string>, context: Context): readonly Article[] {
  const rows = readRows<Row & { story?: unknown }>(set).filter(({ id }) => ids.has(id));
  const tokenised = set.includes('ecbplus');
  return inKnownOrder(
    rows.map(({ story: _, ...row }) =>
      annotate(tokenised ? { ...row, text: joinTokens(row.text) } : row, context, { keepText: true }),
    ),
  );
}
