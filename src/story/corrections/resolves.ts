import type { Article } from '../../model/article.ts';
import type { ClaimRef, Correction, WordsRef } from '../../model/correction.ts';
import { articlesOf, bestAt, findWords, mentionAt, quotationAt } from './find-words.ts';

/** True when everything a correction names is found in the articles: otherwise it waits and changes nothing. */
export function resolves(correction: Correction, articles: readonly Article[]): boolean {
  const { kind, about } = correction;
  switch (kind) {
    case 'sameEntity':
    case 'notSameEntity':
      return [about.a, about.b].every((ref) => names(ref, articles));
    case 'sameStory':
    case 'notSameStory':
      return [about.a, about.b].every((ref) => articlesOf(articles, ref).length > 0);
    case 'sameClaim':
    case 'notSameClaim':
      return [about.a, about.b].every((ref) => claims(ref, articles));
    case 'speaker':
      return articlesOf(articles, about.quotation).some((article) => quotationAt(article, about.quotation) >= 0);
    case 'published':
    case 'notAnArticle':
      return articlesOf(articles, about.article).length > 0;
    case 'lineage':
      return [about.from, about.to].every((ref) => articlesOf(articles, ref).length > 0);
    case 'undo':
      return true;
  }
}

const names = (ref: WordsRef, articles: readonly Article[]): boolean =>
  articlesOf(articles, ref).some((article) => mentionAt(article, ref) !== null);

const claims = (ref: ClaimRef, articles: readonly Article[]): boolean =>
  articlesOf(articles, ref).some((article) => {
    const span = findWords(article, ref);
    return span !== null && bestAt(article.layers.claims, (claim) => claim.span, span) !== null;
  });
