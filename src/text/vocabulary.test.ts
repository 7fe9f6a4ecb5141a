import { describe, expect, it } from 'vitest';
import { createVocabulary, renewedVocabulary, type Vocabulary, wordMemo, wordTable } from './vocabulary.ts';

const number = (vocabulary: Vocabulary, word: string) => vocabulary.numberOf(word, 0, word.length);

describe('createVocabulary', () => {
  it('gives equal words one number, wherever they stand', () => {
    const vocabulary = createVocabulary();
    const text = 'Der Damm hält, der Damm';
    expect(vocabulary.numberOf(text, 4, 8)).toBe(vocabulary.numberOf(text, 19, 23));
    expect(vocabulary.numberOf(text, 0, 3)).not.toBe(vocabulary.numberOf(text, 15, 18));
    expect(vocabulary.words).toEqual(['Damm', 'Der', 'der']);
    expect(vocabulary.lower).toEqual(['damm', 'der', 'der']);
  });

  it('keeps many words and very long ones apart', () => {
    const vocabulary = createVocabulary();
    const words = Array.from({ length: 5000 }, (_, index) => `Wort${index}${'x'.repeat(index % 90)}`);
    const numbers = words.map((word) => number(vocabulary, word));
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.map((word) => number(vocabulary, word))).toEqual(numbers);
    expect(vocabulary.words).toEqual(words);
  });

  it('stays quick where words were made to share a place: equal numbers still mean equal words', () => {
    const vocabulary = createVocabulary();
    const words = collidingWords();
    for (const word of [...words, ...words]) expect(vocabulary.words[number(vocabulary, word)]).toBe(word);
    expect(vocabulary.words.length).toBeLessThanOrEqual(words.length * 2);
  });
});

/** Words that all have the hash of the first: pairs of letters after which the hash is the same, joined eight times. */
function collidingWords(): string[] {
  const hash = (from: number, code: number) => Math.imul(from ^ code, 0x01000193);
  let words = [''];
  let state = 0x811c9dc5;
  for (let part = 0; part < 8; part++) {
    const [first, other] = collision(state, hash);
    words = words.flatMap((word) => [word + String.fromCharCode(...first), word + String.fromCharCode(...other)]);
    state = first.reduce(hash, state);
  }
  return words;
}

/** Two different triples of code units after which the hash is the same: its low sixteen bits are steered by the last. */
function collision(state: number, hash: (from: number, code: number) => number): [number[], number[]] {
  const seen = new Map<number, [number, number]>();
  for (let one = 1; one < 600; one++) {
    for (let two = 1; two < 600; two++) {
      const after = hash(hash(state, one), two);
      const known = seen.get(after >>> 16);
      if (known) {
        const before = hash(hash(state, known[0]), known[1]);
        // The last code unit makes the low halves equal where the high ones are.
        return [
          [...known, before & 0xffff],
          [one, two, after & 0xffff],
        ];
      }
      seen.set(after >>> 16, [one, two]);
    }
  }
  throw new Error('no collision found');
}

describe('renewedVocabulary', () => {
  it('begins anew when it holds enough words or letters', () => {
    const current = renewedVocabulary(2);
    const first = current();
    number(first, 'eins');
    expect(current()).toBe(first);
    number(first, 'zwei');
    expect(current()).not.toBe(first);
    const second = current();
    number(second, 'x'.repeat(40));
    expect(current()).not.toBe(second);
  });
});

describe('wordMemo and wordTable', () => {
  it('work out each word once for each vocabulary', () => {
    const asked: string[] = [];
    const memo = wordMemo((word) => ({ length: asked.push(word) }));
    const table = wordTable(2, (word, lower, cells, row) => {
      asked.push(word);
      cells[row] = word.length;
      cells[row + 1] = lower === word ? 1 : 0;
    });
    const cellsOf = (vocabulary: Vocabulary, number: number) => {
      const row = table.rowOf(vocabulary, number);
      return [...table.cells.subarray(row, row + 2)];
    };
    const first = createVocabulary();
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 3000; index++) number(first, `Wort${index}`);
      expect(memo(first, 2999)).toBe(memo(first, 2999));
      expect(cellsOf(first, 10)).toEqual([6, 0]);
      expect(cellsOf(first, 2999)).toEqual([8, 0]);
    }
    expect(asked).toEqual(['Wort2999', 'Wort10', 'Wort2999']);
    const second = createVocabulary();
    number(second, 'neu');
    expect(cellsOf(second, 0)).toEqual([3, 1]);
    expect(memo(second, 0).length).toBe(5);
  });
});
