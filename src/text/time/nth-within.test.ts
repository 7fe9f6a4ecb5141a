import { expect, test } from 'vitest';
import { nthWithin } from './nth-within.ts';
import type { Placed } from './placed.ts';

const whole = (value: string, type: Placed['type'] = 'DATE'): Placed => ({
  type,
  value,
  mod: null,
  anchor: 'none',
  day: null,
});
const valueIn = (value: string, unit: 'D' | 'W' | 'WE' | 'M', count: number) =>
  nthWithin(whole(value), { unit, count }).value;

test('days, weekends, weeks and months are counted from either end', () => {
  expect(valueIn('2024-02', 'D', 1)).toBe('2024-02-01');
  expect(valueIn('2024-02', 'D', -1)).toBe('2024-02-29');
  expect(valueIn('2024', 'D', -1)).toBe('2024-12-31');
  expect(valueIn('2024', 'M', -1)).toBe('2024-12');
  expect(valueIn('2024-Q2', 'M', 2)).toBe('2024-05');
  expect(nthWithin(whole('2024'), { unit: 'Q', count: -1 }).value).toBe('2024-Q4');
  expect(valueIn('2024-06', 'WE', 1)).toBe('2024-W22-WE');
  expect(valueIn('2024-06', 'WE', -1)).toBe('2024-W26-WE');
  expect(valueIn('2024-SU', 'W', 1)).toBe('2024-W23');
});

test('a week is that which lies mostly inside', () => {
  // March 2024 began on a Friday, June 2024 on a Saturday.
  expect(valueIn('2024-03', 'W', 1)).toBe('2024-W10');
  expect(valueIn('2024-05', 'W', -1)).toBe('2024-W22');
});

test('what lies outside, or inside what is not known, leaves the whole', () => {
  expect(valueIn('2024-02', 'D', 30)).toBe('2024-02');
  expect(valueIn('XXXX-12', 'W', 1)).toBe('XXXX-12');
  expect(valueIn('199', 'D', 1)).toBe('199');
  expect(nthWithin(whole('P1Y', 'DURATION'), { unit: 'D', count: 1 }).value).toBe('P1Y');
});
