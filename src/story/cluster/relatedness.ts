import type { IndexedArticle } from './indexed-article.ts';
import { languageFactor } from './language-factor.ts';
import type { TermWeights } from './term-weights.ts';

/** Compares one article with others. */
export interface Relatedness {
  /** Cosine of the weighted terms of both, by the factor of their languages; `number` is that of the other. */
  likeness(other: IndexedArticle, number: number): number;
}

/**
 * Makes a comparer that is loaded with one article after the other. Its weights lie in one array by term, multiplied
 * already by what the term weighs in any article, so that a comparison is one pass over the other's counts.
 */
export function relatednessFrom(weights: TermWeights): (article: IndexedArticle, number: number) => Relatedness {
  let loaded = new Float64Array(1 << 12);
  let last: IndexedArticle | null = null;
  return (article, number) => {
    if (last) for (const term of last.terms) loaded[term] = 0;
    last = article;
    let greatest = 0;
    for (const term of article.terms) if (term > greatest) greatest = term;
    if (greatest >= loaded.length) loaded = new Float64Array(greatest * 2);
    for (let i = 0; i < article.terms.length; i++) {
      const term = article.terms[i]!;
      loaded[term] = article.counts[i]! * weights.ofTerm(term) ** 2;
    }
    const own = loaded;
    const length = weights.length(article, number);
    return {
      likeness(other, otherNumber) {
        const { terms, counts } = other;
        let dot = 0;
        for (let i = 0; i < terms.length; i++) {
          const weight = own[terms[i]!];
          if (weight) dot += weight * counts[i]!;
        }
        if (dot === 0) return 0;
        const cosine = dot / (length * weights.length(other, otherNumber));
        return cosine * languageFactor(article.language, other.language);
      },
    };
  };
}
