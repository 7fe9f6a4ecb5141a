import { describe, expect, it } from 'vitest';
import { cutWords } from './cut-words.ts';
import { createPool } from './pool-vectors.ts';
import { type ModelLabel, readMentions } from './read-mentions.ts';

const labels: readonly ModelLabel[] = [
  { part: 'outside' },
  { part: 'start', type: 'person' },
  { part: 'inside', type: 'person' },
  { part: 'inside', type: 'place' },
];

/** Scores for a row of one piece per word between [CLS] and [SEP]; one row of other numbers stands before it. */
function read(text: string, votes: readonly number[], certainty = 9) {
  const words = cutWords(text);
  const rowStart = 5 * labels.length;
  const scores = new Float32Array(rowStart + (words.length + 2) * labels.length).fill(0);
  votes.forEach((label, index) => {
    scores[rowStart + (index + 1) * labels.length + label] = certainty;
  });
  const firstPieces = words.map((_, index) => index + 1);
  const found = readMentions({ sentence: 0, words, pieces: [], firstPieces }, labels, scores, rowStart);
  return found.map(({ span, type, confidence }) => ({ name: text.slice(...span), type, confidence }));
}

describe('reading names off labels', () => {
  it('joins what is inside to its start and tells two names side by side apart', () => {
    expect(read('Mara Lind und Ode', [1, 2, 0, 3]).map(({ name, type }) => [name, type])).toEqual([
      ['Mara Lind', 'person'],
      ['Ode', 'place'],
    ]);
    expect(read('Mara Lind', [1, 1]).map(({ name }) => name)).toEqual(['Mara', 'Lind']);
    expect(read('Mara Lind', [1, 3]).map(({ name }) => name)).toEqual(['Mara', 'Lind']);
  });

  it('a name that starts with inside is a name; the last word counts too', () => {
    expect(read('in Mara Lind', [0, 2, 2]).map(({ name }) => name)).toEqual(['Mara Lind']);
  });

  it('is as sure as the least sure word', () => {
    expect(read('Mara', [1])[0]!.confidence).toBeGreaterThan(0.99);
    expect(read('Mara', [1], 1)[0]!.confidence).toBeCloseTo(Math.E / (Math.E + 3), 2);
  });
});

describe('pooling', () => {
  it('gives the mean direction with length one, null for nothing', () => {
    const pool = createPool(2);
    expect(pool.mean()).toBeNull();
    pool.add(Float32Array.of(9, 9, 3, 0, 0, 4), 2, 2);
    expect([...pool.mean()!].map((value) => value.toFixed(3))).toEqual(['0.600', '0.800']);
  });
});
