import { describe, expect, it } from 'vitest';
import { english } from '../../labels/english.ts';
import { formatQuantity } from './format-value.ts';

const said = { value: null, low: null, high: null, unit: null, quantifier: 'exact' };

describe('a number for people', () => {
  it.each([
    [{ ...said, value: 2400, low: 2400, quantifier: 'moreThan' }, 'more than 2400'],
    [{ ...said, low: 5, high: 7, quantifier: 'range', unit: 'day' }, '5–7 days'],
    [{ ...said, low: 200, high: 999, quantifier: 'vague' }, 'roughly 200–999'],
    [{ ...said, low: 2000, quantifier: 'vague', unit: 'EUR' }, 'roughly 2000 or more EUR'],
  ])('%j: %s', (value, expected) => {
    expect(formatQuantity(value, english)).toBe(expected);
  });
});
