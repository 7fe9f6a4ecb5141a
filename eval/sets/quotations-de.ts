import { annotate } from '../../src/annotate.ts';
import type { Context } from '../../src/article/stage.ts';
import type { Spans } from '../../src/model/span.ts';
import { readRows } from '../data.ts';
import type { Evaluation } from '../evaluation.ts';
import { type GoldQuotation, type ScoredArticle, scoreQuotations } from '../quotations/score-quotations.ts';

interface Row {
  readonly id: string;
  readonly language: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly tokens: Spans;
  readonly quotations: readonly GoldQuotation[];
}

/** German Wikinews with all five types of quotation: content, roles, both together, type. */
export const quotationsDe: Evaluation = {
  name: 'quotations-de',
  needs: ['quotations-de/dev'],
  score: (context) => scoreRows(readRows<Row>('quotations-de/dev'), context, 'quotations-de/dev'),
};

/** Runs the program over rows of the set and scores what it finds. */
export function scoreRows(rows: readonly Row[], context: Context, prefix: string): Record<string, number> {
  const articles: ScoredArticle[] = rows.map(({ id, text, language, publishedAt, tokens, quotations }) => {
    const article = annotate({ id, text, language, publishedAt }, context, { keepText: true, until: 'speech' });
    return { tokens, gold: quotations, predicted: article.layers.quotations };
  });
  return scoreQuotations(articles, prefix);
}
