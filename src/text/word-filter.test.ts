import { expect, test } from 'vitest';
import { wordFilter } from './word-filter.ts';

const words = ['montag', 'märz', 'übermorgen', 'ένα', 'i\u0307', 'ein_wort'];

test('a word of the list is let through in any case and anywhere in a text', () => {
  const filter = wordFilter(words);
  for (const word of words) {
    for (const form of [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]) {
      if (form.toLowerCase() !== word) continue;
      expect(filter(`x ${form} y`, 2, 2 + form.length), form).toBe(true);
    }
  }
  expect(filter('İ', 0, 1)).toBe(true);
});

test('most words that are not in the list are turned away', () => {
  const filter = wordFilter(Array.from({ length: 500 }, (_, index) => `wort${index}`));
  let through = 0;
  for (let index = 0; index < 1000; index++) {
    const word = `fremd${index}`;
    if (filter(word, 0, word.length)) through++;
  }
  expect(through).toBeLessThan(150);
});
