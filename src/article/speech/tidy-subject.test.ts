import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();

/** Speakers of a text, in order. */
function speakers(text: string): string[] {
  const article = annotate({ id: 'a', language: 'en', text }, context, { keepText: true, until: 'speech' });
  return article.layers.quotations.map(({ speaker }) =>
    speaker.map(([from, to]) => article.text.slice(from, to)).join(' '),
  );
}

describe('the subject of an English verb of saying', () => {
  it.each([
    ['The mill initially said that the dam would hold.', 'The mill'],
    ['The comedian humorously clarified that nobody had been hurt.', 'The comedian'],
    ['The law firm has publicly denied any work for the mill.', 'The law firm'],
    ['The county police on Sunday said that the dam would hold.', 'The county police'],
    ['A spokeswoman last month denied that the dam was weak.', 'A spokeswoman'],
    ['Minister Will May said that the dam would hold.', 'Minister Will May'],
    ['Last month she said that the dam would hold.', 'she'],
    ['Sign up now You agree that letters may be sent to you.', 'You'],
    [
      'His words followed sharp criticism from the investor Arvid Quast who said that he had sold his boats.',
      'the investor Arvid Quast',
    ],
    [
      'The head of the union, Arvid Quast, criticised the plan in an interview, saying that nobody would cross.',
      'The head of the union, Arvid Quast',
    ],
    ['Survivors rescued from the ferry said that the engine had stopped.', 'Survivors rescued from the ferry'],
    ['The casting director Jina Marl said that the film was finished.', 'The casting director Jina Marl'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toContain(speaker);
  });

  it.each([
    'The group is creating a union of concerned fishermen called the Elm Alliance.',
    'There will also be a push around the river calling for new rules.',
    'Readers were encouraged to share a post calling for a minute of silence.',
    'When it leaves in January, the ferry will become the largest boat in the valley thanks to its two engines.',
    "The mill's proposed sale of the island was stopped by the county.",
  ])('%s has none', (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
