import type { Article } from '../../model/article.ts';

/** Names, in lower case, of what an article rests on as a whole: agencies and outlets it credits, and its own outlet. */
export function sourcesOf(article: Article): string[] {
  const credited = article.layers.credits
    .filter((credit) => credit.scope === 'article' && (credit.kind === 'agency' || credit.kind === 'outlet'))
    .map((credit) => credit.name);
  return [...new Set([...credited, article.outlet ?? ''].map((name) => name.trim().toLowerCase()))].filter(Boolean);
}
