import { describe, expect, it } from 'vitest';
import { openContext } from '../../open-context.ts';
import { letterEvidence, visitStretches } from './letter-scores.ts';

describe('visitStretches', () => {
  it('visits every stretch of two to five letters with the borders, and of a long word only the end', () => {
    const rows: number[] = [];
    visitStretches('ab', 1 << 15, (row) => rows.push(row));
    expect(rows).toHaveLength(6);
    const long: number[] = [];
    visitStretches('x'.repeat(100_000), 1 << 15, (row) => long.push(row));
    expect(long.length).toBeLessThan(110);
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
