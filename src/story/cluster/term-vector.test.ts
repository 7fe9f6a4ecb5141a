import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addVectors, product, type TermVector, termVector } from './term-vector.ts';

const weighted = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 9 })), {
  selector: ([term]) => term,
  maxLength: 200,
});
const vectorOf = (rows: readonly (readonly [number, number])[]): TermVector =>
  termVector(
    Int32Array.from(rows, ([term]) => term),
    (place) => rows[place]![1],
  );

describe('term vectors', () => {
  it('multiply as maps do, whichever is longer', () => {
    fc.assert(
      fc.property(weighted, weighted, (a, b) => {
        const other = new Map(b);
        const expected = a.reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
        expect(product(vectorOf(a), vectorOf(b))).toBe(expected);
        expect(product(vectorOf(b), vectorOf(a))).toBe(expected);
      }),
    );
  });

  it('add as maps do, terms ascending', () => {
    fc.assert(
      fc.property(weighted, weighted, (a, b) => {
        const sums = new Map(a);
        for (const [term, weight] of b) sums.set(term, (sums.get(term) ?? 0) + weight);
        const { terms, weights } = addVectors(vectorOf(a), vectorOf(b));
        expect([...terms].map((term, i) => [term, weights[i]])).toEqual([...sums].sort(([x], [y]) => x - y));
      }),
    );
  });
});
