import { describe, expect, it } from 'vitest';
import type { Sentence, Token } from '../model/layers.ts';
import { sentenceAt, sentenceOfToken, tokenAt, tokensIn } from './token-index.ts';

const token = (start: number, end: number): Token => ({ span: [start, end], lemma: '', pos: 'X', morph: '' });
const tokens = [token(0, 3), token(4, 7), token(7, 8), token(10, 14)];
const provenance = { stage: 'words', version: 1, rule: 'words.sentences', stated: true, confidence: 1 };
const sentences: Sentence[] = [
  { span: [0, 8], tokens: [0, 3], provenance },
  { span: [10, 14], tokens: [3, 4], provenance },
];

describe('token index', () => {
  it('finds the token that covers an offset', () => {
    expect([0, 2, 3, 7, 8, 13, 14].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, -1, 2, -1, 3, -1]);
  });

  it('finds the tokens that overlap a span', () => {
    expect(tokensIn(tokens, [2, 5])).toEqual([0, 2]);
    expect(tokensIn(tokens, [3, 4])).toEqual([1, 1]);
    expect(tokensIn(tokens, [0, 20])).toEqual([0, 4]);
    expect(tokensIn(tokens, [14, 20])).toEqual([4, 4]);
  });

  it('finds the sentence of an offset and of a token', () => {
    expect([0, 7, 9, 10, 20].map((offset) => sentenceAt(sentences, offset))).toEqual([0, 0, 0, 1, 1]);
    expect([0, 2, 3, 4].map((index) => sentenceOfToken(sentences, index))).toEqual([0, 0, 1, -1]);
  });
});
