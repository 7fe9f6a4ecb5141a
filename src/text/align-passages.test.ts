import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPassages } from './align-passages.ts';
import { fingerprints } from './fingerprints.ts';

const texts = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 60 }).map((words) => Int32Array.from(words));

describe('alignPassages', () => {
  it('finds a borrowed passage and its place on both sides', () => {
    const borrowed = [101, 102, 103, 104, 105, 106];
    const a = Int32Array.from([1, 2, ...borrowed, 3]);
    const b = Int32Array.from([4, ...borrowed, 5, 6]);
    expect(alignPassages(a, b)).toEqual([{ aStart: 2, aEnd: 8, bStart: 1, bEnd: 7, same: 6 }]);
  });

  it('joins neighbouring runs over a small edit', () => {
    const a = Int32Array.from([1, 2, 3, 4, 5, 90, 6, 7, 8, 9, 10]);
    const b = Int32Array.from([1, 2, 3, 4, 5, 91, 92, 6, 7, 8, 9, 10]);
    expect(alignPassages(a, b)).toEqual([{ aStart: 0, aEnd: 11, bStart: 0, bEnd: 12, same: 10 }]);
  });

  it('stays inside both texts, uses no word twice and counts no more than there is', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        let endA = 0;
        const usedB = new Set<number>();
        for (const passage of alignPassages(a, b)) {
          expect(passage.aStart).toBeGreaterThanOrEqual(endA);
          endA = passage.aEnd;
          expect(endA).toBeLessThanOrEqual(a.length);
          expect(passage.bEnd).toBeLessThanOrEqual(b.length);
          expect(passage.same).toBeLessThanOrEqual(
            Math.min(passage.aEnd - passage.aStart, passage.bEnd - passage.bStart),
          );
          for (let at = passage.bStart; at < passage.bEnd; at++) usedB.add(at);
        }
        const shared = alignPassages(a, b).reduce((sum, passage) => sum + passage.same, 0);
        expect(shared).toBeLessThanOrEqual(Math.min(a.length, b.length));
      }),
    );
  });
});

describe('fingerprints', () => {
  it('are shared by texts that share enough words in a row, whatever stands around them', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (before, after, other, end) => {
        const passage = Int32Array.from([21, 22, 23, 24, 25, 26, 27, 28]);
        const one = new Set(fingerprints(Int32Array.from([...before, ...passage, ...after]), 5, 4));
        const two = fingerprints(Int32Array.from([...other, ...passage, ...end]), 5, 4);
        expect(two.some((print) => one.has(print))).toBe(true);
      }),
    );
  });
});
