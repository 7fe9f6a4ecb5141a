import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import { openContext } from '../../open-context.ts';
import { correctArticles } from './correct-articles.ts';
import { findWords } from './find-words.ts';

const context = openContext();
const said = '“Divers will look at the wall,” said harbour master Rike Brandt.';
const article = (text: string): Article =>
  annotate({ id: 'a', text, language: 'en', publishedAt: '2026-03-02' }, context, { keepText: true });
const at = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { document: 'd', span: [start, start + quote.length] as const, quote };
};

describe('words of a correction after a new analysis', () => {
  const before = `The quay is closed. ${said}`;
  const ref = at(before, '“Divers will look at the wall,”');

  it('are found where they stand now: nearest to their old place', () => {
    const moved = `A line that cleaning once took out stands here again. ${before}`;
    expect(findWords(article(moved), ref)).toEqual(at(moved, ref.quote).span);
    expect(findWords(article(before), ref)).toEqual(ref.span);
    const twice = `${before} Later: ${said}`;
    expect(findWords(article(twice), ref)).toEqual(ref.span);
    expect(findWords(article('The quay is open again.'), ref)).toBeNull();
  });

  it('still carry the correction', () => {
    const moved = article(`A line that cleaning once took out stands here again. ${before}`);
    const correction: Correction = {
      id: '000000000001',
      kind: 'speaker',
      author: 'Ina Weiß',
      madeAt: '2026-03-03T10:00:00Z',
      reason: 'Said by the diver.',
      about: { quotation: { ...ref, document: moved.document }, name: null },
      undoes: null,
    };
    const speakers = ([first]: readonly Article[]) =>
      first!.layers.quotations.map(({ speakerEntity }) => speakerEntity);
    expect(speakers([moved]).some((speaker) => speaker !== null)).toBe(true);
    expect(speakers(correctArticles([moved], [correction]))).toEqual([null]);
  });
});
