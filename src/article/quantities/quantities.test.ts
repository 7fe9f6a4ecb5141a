import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { findLanguage } from '../../languages/index.ts';
import { openContext } from '../../open-context.ts';
import { boundsOf } from './read-bounds.ts';
import { readDigits } from './read-digits.ts';
import { readNumberWord } from './read-number-words.ts';

const german = findLanguage('de')!.quantities;
const english = findLanguage('en')!.quantities;

describe('readDigits', () => {
  it.each([
    ['10.000', ',', '.', 10000],
    ['10,000', '.', ',', 10000],
    ['8,000', ',', '.', 8000],
    ['1,5', ',', '.', 1.5],
    ['1.234.567,89', ',', '.', 1234567.89],
    ['4.61', ',', '.', 4.61],
    ['0,500', ',', '.', 0.5],
    ['€12', '.', ',', 12],
  ] as const)('%s with decimal %s', (token, decimal, group, value) => {
    expect(readDigits(token, decimal, group)?.value).toBe(value);
  });
  it.each(['3:2', '1.2.3', '01234', '12-34', '1,2,3', 'abc', ''])('%s is no number', (token) => {
    expect(readDigits(token, ',', '.')).toBeNull();
  });
  it('reads back what it is given, in both conventions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(readDigits(value.toLocaleString('de-DE'), ',', '.')?.value).toBe(value);
        expect(readDigits(value.toLocaleString('en-US'), '.', ',')?.value).toBe(value);
      }),
    );
  });
});

describe('readNumberWord', () => {
  it.each([
    ['zwölf', 12],
    ['einundzwanzig', 21],
    ['zweihundert', 200],
    ['dreitausendfünfhundert', 3500],
    ['zehntausend', 10000],
    ['neunhundertneunundneunzig', 999],
  ] as const)('%s', (word, value) => expect(readNumberWord(word, german)).toBe(value));
  it.each(['einander', 'achtung', 'zweifel', 'undund', 'hundertprozentig'])('%s is no number', (word) =>
    expect(readNumberWord(word, german)).toBeNull(),
  );
  it.each([
    ['twenty-five', 25],
    ['ninety-nine', 99],
  ] as const)('%s', (word, value) => expect(readNumberWord(word, english)).toBe(value));
});

describe('boundsOf', () => {
  it('always holds the number itself', () => {
    const kinds = ['exact', 'about', 'justUnder', 'atLeast', 'atMost', 'moreThan', 'lessThan'] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(...kinds), (value, kind) => {
        const { low, high } = boundsOf(value, kind);
        expect(low ?? value).toBeLessThanOrEqual(value);
        expect(high ?? value).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe('quantities stage', () => {
  const context = openContext();
  const words =
    'drei 1.180 bis zu rund Menschen in Kassel Euro Millionen , . und der die starben 5 % von auf zehn'.split(' ');

  it('gives spans inside the text, in order, the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const input = { id: 'x', text, language: 'de', publishedAt: '2025-06-01' };
        const article = annotate(input, context, { keepText: true, until: 'quantities' });
        const found = article.layers.quantities;
        let last = -1;
        for (const quantity of found) {
          expect(quantity.span[0]).toBeGreaterThanOrEqual(last);
          last = quantity.span[0];
          for (const [start, end] of [quantity.span, ...quantity.scope]) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(annotate(input, context, { keepText: true, until: 'quantities' }).layers.quantities).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
