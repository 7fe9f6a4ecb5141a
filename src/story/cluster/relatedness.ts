import type { IndexedArticle } from './indexed-article.ts';
import { languageFactor } from './language-factor.ts';
import type { TermWeights } from './term-weights.ts';
import { timeFactor } from './time-factor.ts';

/** Compares one article with others. */
export interface Relatedness {
  /** Cosine of the weighted terms of both, less when they lie apart in time; `number` is that of `other`. */
  to(other: IndexedArticle, number: number): number;
}

/**
 * Makes a comparer that is loaded with one article after the other. Its weights lie in one array by term, so that a
 * comparison is one pass over the other article's terms.
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
    for (let i = 0; i < article.terms.length; i++) loaded[article.terms[i]!] = weights.of(article, i);
    const length = weights.length(article, number);
    return {
      to(other, otherNumber) {
        let dot = 0;
        for (let i = 0; i < other.terms.length; i++) {
          const own = loaded[other.terms[i]!];
          if (own) dot += own * weights.of(other, i);
        }
        if (dot === 0) return 0;
        const cosine = dot / (length * weights.length(other, otherNumber));
        return cosine * languageFactor(article.language, other.language) * timeFactor(article.day, other.day);
      },
    };
  };
}
