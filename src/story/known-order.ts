import type { Article } from '../model/article.ts';

/**
 * The order in which articles became known: by the time they were fetched or, where nothing tells that, published;
 * undated ones last; ties by id. The stories depend on this order only, never on the order of files or threads.
 */
export function inKnownOrder(articles: readonly Article[]): readonly Article[] {
  return [...articles].sort((a, b) => compare(since(a), since(b)) || compare(a.id, b.id));
}

function since(article: Article): string {
  return article.knownAt ?? article.published?.value ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
