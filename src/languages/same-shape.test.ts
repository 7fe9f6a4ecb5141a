import { expect, it } from 'vitest';
import { sameShape } from './same-shape.ts';

it('gives all the same keys in the same order and keeps the values', () => {
  const shaped = sameShape<{ a: number; b?: string; c?: boolean }>([
    { c: true, a: 1 },
    { a: 2, b: 'two' },
  ]);
  expect(shaped.map((part) => Object.keys(part))).toEqual([
    ['c', 'a', 'b'],
    ['c', 'a', 'b'],
  ]);
  expect(shaped).toEqual([
    { a: 1, b: undefined, c: true },
    { a: 2, b: 'two', c: undefined },
  ]);
});
