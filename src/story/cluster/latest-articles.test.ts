import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestArticles } from './latest-articles.ts';

describe('latestArticles', () => {
  it('gives the latest articles of each term, newest first, as lists kept in full would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 120 }), (uses) => {
        const latest = latestArticles(8);
        const all = new Map<number, number[]>();
        uses.forEach((term, article) => {
          latest.add(term, article);
          all.set(term, [article, ...(all.get(term) ?? [])]);
        });
        for (let term = 0; term <= 6; term++) {
          const seen: number[] = [];
          latest.visit(term, (article) => seen.push(article));
          expect(seen).toEqual((all.get(term) ?? []).slice(0, 8));
        }
      }),
    );
  });
});
