import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { ChainLink } from '../../model/quotation.ts';
import type { Assertion, OriginCount, SlotValue } from '../../model/story.ts';
import { contextWords } from './context-words.ts';
import { proposeCredibility } from './credibility.ts';

const articles = new Map<string, Article>();
const context = {
  property: 'resign',
  articles,
  lineage: new Map(),
  words: contextWords(articles, () => null),
  storyOf: new Map<string, string>(),
  language: () => null,
};
const institution: ChainLink = { kind: 'institution', name: 'Kreisamt', entity: null, span: null };
const unnamed: ChainLink = { kind: 'anonymous', name: 'Kreise', entity: null, span: null };
const origins = (count: number): OriginCount => ({ count, origins: [], reasons: [] });

function says(article: string, holds: boolean, more: Partial<Assertion> = {}): Assertion {
  const value: SlotValue = { kind: 'polarity', holds };
  return {
    article,
    claim: 'c1',
    span: [0, 1],
    value,
    chain: [institution],
    polarity: holds ? 'affirmed' : 'negated',
    modality: 'factual',
    unproven: null,
    asserter: null,
    ...more,
  };
}

const yes = says('a', true);
const no = says('b', false);

describe('proposeCredibility', () => {
  it.each([
    ['three independent origins', 1, [yes], 3],
    ['two', 2, [yes], 2],
    ['one', 3, [yes], 1],
    ['one who denies it', 4, [yes, no], 2],
    ['more who deny than assert it', 5, [yes, no, says('c', false)], 3],
    ['only denials', 5, [no], 1],
    ['unnamed sources alone', 6, [{ ...yes, chain: [unnamed] }], 1],
    ['a text that calls it unproven', 6, [{ ...yes, unproven: [3, 9] as const }], 2],
    ['no origin at all', 6, [yes], 0],
    [
      'unnamed sources that are denied',
      4,
      [
        { ...yes, chain: [unnamed] },
        { ...no, chain: [unnamed] },
      ],
      1,
    ],
  ])('%s: %i', (_name, digit, assertions, count) => {
    const proposed = proposeCredibility(assertions, origins(count), context);
    expect(proposed.digit).toBe(digit);
    expect(proposed.reasons[0]).toBe(`${count} independent ${count === 1 ? 'origin' : 'origins'}.`);
    // Every digit but those of origins alone says why.
    expect(proposed.reasons.length > 1).toBe(digit > 3 && count > 0);
  });
});
