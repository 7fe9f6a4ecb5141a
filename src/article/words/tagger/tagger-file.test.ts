import { describe, expect, it } from 'vitest';
import type { PerceptronWeights } from '../../../languages/tables.ts';
import { decodeTagger, encodeTagger } from './tagger-file.ts';

const model = (buckets: number): PerceptronWeights => ({
  labels: ['ADJ', 'NOUN', 'VERB.Ind'],
  buckets,
  width: 4,
  scores: Int8Array.from({ length: buckets * 4 }, (_, at) => (at % 7 === 3 ? ((at * 37) % 255) - 127 : 0)),
  fixed: [[-5, 1]],
});

describe('tagger file', () => {
  it('gives back the weights that were written', () => {
    const weights = { words: model(512), nominals: model(64) };
    expect(decodeTagger(encodeTagger(weights))).toEqual(weights);
  });

  it('does without a second model', () => {
    expect(decodeTagger(encodeTagger({ words: model(8), nominals: null })).nominals).toBeNull();
  });
});
