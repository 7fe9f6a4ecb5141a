import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnalysisCounter, openAnalysisCounter } from './count-analysis.ts';
import { blocksGrowingTooFast } from './count-steps.ts';
import { hostileTexts } from './hostile-texts.ts';

const size = 2000;

let counter: AnalysisCounter;

beforeAll(async () => {
  counter = await openAnalysisCounter();
}, 0);
afterAll(() => counter.stop());

test('blocks of the sources are counted, each time anew', async () => {
  const once = await counter.steps('Anna sagte am 3. Mai 2021, zwei Brücken seien zu.', 'de');
  const again = await counter.steps('Anna sagte am 3. Mai 2021, zwei Brücken seien zu.', 'de');
  const files = new Set([...again.keys()].map((place) => place.split(' ')[0]));
  expect(files.size).toBeGreaterThan(50);
  const [, matcher] = [...again].find(([place]) => place.startsWith('src/text/time/find-times.ts bestAt')) ?? [];
  expect(matcher).toBeGreaterThan(5);
  expect(once.size).toBeGreaterThan(100);
});

test('a loop in a loop is told from two in a row', async () => {
  const steps = (grow: (size: number) => number) => async (size: number) => new Map([['src/x.ts f@1', grow(size)]]);
  expect(
    await blocksGrowingTooFast(
      steps((size) => (size * size) / 4),
      1000,
    ),
  ).toHaveLength(1);
  expect(
    await blocksGrowingTooFast(
      steps((size) => 50 * size),
      1000,
    ),
  ).toHaveLength(0);
  expect(
    await blocksGrowingTooFast(
      steps((size) => (size * size) / 400),
      1000,
    ),
  ).toHaveLength(0);
});

describe.each(['de', 'en', 'fr'])('the analysis takes steps in proportion to hostile text, %s', (language) => {
  test.each(Object.entries(hostileTexts))(
    '%s',
    async (_, make) => {
      expect(await blocksGrowingTooFast((length) => counter.steps(make(length), language), size)).toEqual([]);
    },
    0,
  );
});
