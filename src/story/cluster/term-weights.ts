import type { IndexedArticle } from './indexed-article.ts';
import type { TermTable } from './term-table.ts';

/** Weights and lengths of articles as the pile sees them today, kept until the pile has grown enough to matter. */
export interface TermWeights {
  /** What a term weighs wherever it stands; times its count, its weight in an article. */
  ofTerm(term: number): number;
  /** Length of the article's vector of weights. */
  length(article: IndexedArticle, number: number): number;
}

/** Rare terms tell more than in proportion to their rarity. */
const sharpness = 1.5;
/** Rarities are taken anew when the pile has grown by this share. */
const growth = 0.03;

export function termWeights(terms: TermTable): TermWeights {
  let epoch = 0;
  let epochSize = -1;
  let rarities = new Float64Array(1 << 12);
  let rarityEpochs = new Int32Array(1 << 12);
  let lengths = new Float64Array(1 << 8);
  let lengthEpochs = new Int32Array(1 << 8);
  const refresh = (): void => {
    if (epochSize >= 0 && terms.size() <= epochSize * (1 + growth)) return;
    epoch += 1;
    epochSize = terms.size();
  };
  const rarity = (term: number): number => {
    if (term >= rarities.length) {
      rarities = widened(rarities, new Float64Array(term * 2));
      rarityEpochs = widened(rarityEpochs, new Int32Array(term * 2));
    }
    if (rarityEpochs[term] !== epoch) {
      rarityEpochs[term] = epoch;
      rarities[term] = terms.rarity(term) ** sharpness;
    }
    return rarities[term]!;
  };
  return {
    ofTerm(term) {
      refresh();
      return rarity(term);
    },
    length(article, number) {
      refresh();
      if (number >= lengths.length) {
        lengths = widened(lengths, new Float64Array(number * 2));
        lengthEpochs = widened(lengthEpochs, new Int32Array(number * 2));
      }
      if (lengthEpochs[number] !== epoch) {
        let squares = 0;
        for (let i = 0; i < article.terms.length; i++) squares += (article.counts[i]! * rarity(article.terms[i]!)) ** 2;
        lengthEpochs[number] = epoch;
        lengths[number] = Math.sqrt(squares) || 1;
      }
      return lengths[number]!;
    },
  };
}

function widened<List extends Float64Array | Int32Array>(list: List, wider: List): List {
  wider.set(list);
  return wider;
}
