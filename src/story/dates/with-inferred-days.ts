import type { Article } from '../../model/article.ts';
import type { Picture } from '../../model/story.ts';

/**
 * The articles with the days that were inferred for them, where they have none of their own. Intervals are left out:
 * whoever compares states needs a day. Such verdicts keep `stated: false`.
 */
export function withInferredDays(articles: readonly Article[], inferred: Picture['inferredDates']): readonly Article[] {
  const days = new Map(
    inferred.flatMap(({ article, published }) =>
      published.precision === 'interval' ? [] : [[article, published] as const],
    ),
  );
  return articles.map((article) => {
    const published = article.published ?? days.get(article.id) ?? null;
    return published === article.published ? article : { ...article, published };
  });
}
