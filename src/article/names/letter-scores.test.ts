import { describe, expect, it } from 'vitest';
import { openContext } from '../../open-context.ts';
import { letterEvidence, MOST_STRETCHES, stretchRows } from './letter-scores.ts';

describe('stretchRows', () => {
  it('writes every stretch of two to five letters with the borders, and of a long word only the end', () => {
    const rows = new Int32Array(MOST_STRETCHES);
    expect(stretchRows('ab', 1 << 15, rows)).toBe(6);
    expect(new Set(rows.subarray(0, 6)).size).toBe(6);
    expect(stretchRows('x'.repeat(100_000), 1 << 15, rows)).toBeLessThanOrEqual(MOST_STRETCHES);
  });
});

const letters = openContext().tables.nameLetters('de');

describe.skipIf(letters === null)('letterEvidence', () => {
  const likeliest = (word: string) => letters!.classes[(letterEvidence(letters!, word) - 1) >> 5];

  it.each([
    ['bergmannsdorf', 'place'],
    ['wischnewski', 'surname'],
    ['gartenschlauchs', 'word'],
    ['forgiveness', 'foreign'],
  ])('tells what %s looks like', (word, kind) => {
    expect(likeliest(word)).toBe(kind);
  });

  it('is never 0, which stands for a word that was not looked at', () => {
    for (const word of ['ab', 'q', 'ßßß', '漢字']) expect(letterEvidence(letters!, word)).toBeGreaterThan(0);
  });
});
