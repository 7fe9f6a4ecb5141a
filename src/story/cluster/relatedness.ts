import type { IndexedArticle } from './story-index.ts';
import type { TermTable } from './term-table.ts';
import { timeFactor } from './time-factor.ts';

/** Compares one article with others: cosine of their rarity-weighted terms, less when they lie apart in time. */
export function relatedness(article: IndexedArticle, terms: TermTable): { to(other: IndexedArticle): number } {
  const weights = new Map<number, number>();
  let norm = 0;
  for (let i = 0; i < article.terms.length; i++) {
    const weight = termWeight(article, i, terms);
    weights.set(article.terms[i]!, weight);
    norm += weight * weight;
  }
  return {
    to(other) {
      let dot = 0;
      let otherNorm = 0;
      for (let i = 0; i < other.terms.length; i++) {
        const weight = termWeight(other, i, terms);
        otherNorm += weight * weight;
        const own = weights.get(other.terms[i]!);
        if (own !== undefined) dot += own * weight;
      }
      if (dot === 0) return 0;
      return (dot / Math.sqrt(norm * otherNorm)) * timeFactor(article.day, other.day);
    },
  };
}

export function termWeight(article: IndexedArticle, i: number, terms: TermTable): number {
  return (1 + Math.log(article.counts[i]!)) * terms.rarity(article.terms[i]!) ** 1.5;
}
