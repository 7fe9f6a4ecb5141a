import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../src/article/stage.ts';
import { blocksGrowingTooFast, type StepCounter, type Steps, startStepCounter } from './count-steps.ts';
import { textsOfLists } from './word-lists.ts';

const size = 2000;

let counter: StepCounter;
let annotate: typeof import('../../src/annotate.ts').annotate;
let context: Context;

beforeAll(async () => {
  counter = await startStepCounter();
  ({ annotate } = await import('../../src/annotate.ts'));
  context = (await import('../../src/open.ts')).openContext();
}, 0);
afterAll(() => counter.stop());

function steps(text: string, language: string): Promise<Steps> {
  const input = { id: 'list', text, language, publishedAt: '2024-05-15' };
  return counter.count(() => annotate(input, context, { keepText: true }));
}

test.each(['de', 'en', 'fr'])(
  'each word list alone, over and over, takes steps in proportion: %s',
  async (code) => {
    const { languages } = await import('../../src/languages/index.ts');
    const lists = textsOfLists(languages.find((language) => language.code === code)!);
    expect(lists.length).toBeGreaterThan(100);
    const offenders: string[] = [];
    for (const [name, make] of lists) {
      const places = await blocksGrowingTooFast((length) => steps(make(length), code), size);
      for (const place of places) offenders.push(`${name}: ${place}`);
    }
    expect(offenders).toEqual([]);
  },
  0,
);
