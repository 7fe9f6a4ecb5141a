import { expect, test } from 'vitest';
import { boundedMemo } from './bounded-memo.ts';

test('computes a word once while it is known, and again after the memo was full', () => {
  const asked: string[] = [];
  const length = boundedMemo(2, (word) => asked.push(word) && word.length);
  expect([length('Anna'), length('Anna'), length('Bo'), length('Bo')]).toEqual([4, 4, 2, 2]);
  expect(asked).toEqual(['Anna', 'Bo']);
  expect(length('Cleo')).toBe(4);
  expect(length('Anna')).toBe(4);
  expect(asked).toEqual(['Anna', 'Bo', 'Cleo', 'Anna']);
});
