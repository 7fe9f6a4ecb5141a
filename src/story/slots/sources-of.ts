import type { Article } from '../../model/article.ts';

/** Names, in lower case, of what an article credits for its whole matter: agencies, other outlets. */
export function sourcesOf(article: Article): string[] {
  const names = article.layers.credits
    .filter((credit) => credit.scope === 'article' && (credit.kind === 'agency' || credit.kind === 'outlet'))
    .map((credit) => credit.name.trim().toLowerCase());
  return [...new Set(names)];
}
