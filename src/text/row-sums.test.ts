import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowSums } from './row-sums.ts';

const rows = 50;

test('sums are those of plain addition, for every width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 64 }),
      fc.array(fc.nat(rows - 1), { minLength: 1, maxLength: 128 }),
      fc.integer(),
      (width, chosen, seed) => {
        const scores = Int8Array.from({ length: rows * width }, (_, at) => Math.imul(at ^ seed, 0x9e3779b1) >>> 24);
        const adder = createRowSums(scores, rows, width);
        adder.features.set(chosen);
        const plain = Array.from({ length: width }, (_, column) =>
          chosen.reduce((sum, row) => sum + scores[row * width + column]!, 0),
        );
        expect([...adder.sum(chosen.length).subarray(0, width)]).toEqual(plain);
      },
    ),
  );
});

test('extreme scores do not leave sixteen bits', () => {
  const adder = createRowSums(new Int8Array(8).fill(-128), 1, 8);
  adder.features.fill(0);
  expect([...adder.sum(128)]).toEqual(new Array(8).fill(-128 * 128));
});

test('no feature gives zeros; a row too wide is refused', () => {
  expect([...createRowSums(new Int8Array(3).fill(5), 1, 3).sum(0)]).toEqual(new Array(8).fill(0));
  expect(() => createRowSums(new Int8Array(65), 1, 65)).toThrow(RangeError);
});
