import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnalysisCounter, openAnalysisCounter } from './count-analysis.ts';
import { blocksGrowingTooFast } from './count-steps.ts';
import { textsOfLists } from './word-lists.ts';

const size = 2000;

let counter: AnalysisCounter;

beforeAll(async () => {
  counter = await openAnalysisCounter();
}, 0);
afterAll(() => counter.stop());

test.each(['de', 'en', 'fr'])(
  'each word list alone, over and over, takes steps in proportion: %s',
  async (code) => {
    const { languages } = await import('../../src/languages/index.ts');
    const lists = textsOfLists(languages.find((language) => language.code === code)!);
    expect(lists.length).toBeGreaterThan(100);
    const offenders: string[] = [];
    for (const [name, make] of lists) {
      const places = await blocksGrowingTooFast((length) => counter.steps(make(length), code), size);
      for (const place of places) offenders.push(`${name}: ${place}`);
    }
    expect(offenders).toEqual([]);
  },
  0,
);
