import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/article/stage.ts';
import { blocksGrowingTooFast, type StepCounter, type Steps, startStepCounter } from './count-steps.ts';
import { hostilePages } from './hostile-pages.ts';

const size = 4000;

let counter: StepCounter;
let readDocument: typeof import('../../src/article/read-document.ts').readDocument;
let makeDocument: typeof import('../../src/sources/make-document.ts').makeDocument;
let context: Context;

beforeAll(async () => {
  counter = await startStepCounter();
  ({ readDocument } = await import('../../src/article/read-document.ts'));
  ({ makeDocument } = await import('../../src/sources/make-document.ts'));
  context = (await import('../../src/open.ts')).openContext();
}, 0);
afterAll(() => counter.stop());

/** Steps of reading a page or text, from its bytes to the clean text with its metadata. */
function steps(content: string, form: 'html' | 'text'): Promise<Steps> {
  const document = makeDocument('hostile', new TextEncoder().encode(content), form, { charset: 'utf-8' });
  return counter.count(() => readDocument(document, context));
}

test('blocks of the reading are counted', async () => {
  const counted = await steps(hostilePages['closed blocks']!(size), 'html');
  expect(new Set([...counted.keys()].map((place) => place.split(' ')[0])).size).toBeGreaterThan(30);
});

describe('reading takes steps in proportion to hostile pages', () => {
  test.each(Object.entries(hostilePages))(
    '%s',
    async (_, make) => {
      expect(await blocksGrowingTooFast((length) => steps(make(length), 'html'), size)).toEqual([]);
    },
    0,
  );
});

describe('reading takes steps in proportion to hostile text', () => {
  test.each(
    Object.entries({
      'one line': 'Der Rat stimmte am Dienstag zu. ',
      'names of authors': 'von a ',
      'spaces before a bar': ' ',
      'short lines': 'PREV\n',
      'leftover tags': '<p type="x">>',
    }),
  )(
    '%s',
    async (_, part) => {
      const make = (length: number) => `Titel\n\n${part.repeat(Math.ceil(length / part.length))}| Ende`;
      expect(await blocksGrowingTooFast((length) => steps(make(length), 'text'), size)).toEqual([]);
    },
    0,
  );
});
