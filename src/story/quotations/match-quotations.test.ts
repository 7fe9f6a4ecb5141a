import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Article } from '../../model/article.ts';
import { openContext } from '../../open-context.ts';
import { matchQuotations } from './match-quotations.ts';

const context = openContext();
const read = (id: string, text: string, language = 'de'): Article =>
  annotate({ id, text, language }, context, { keepText: true, until: 'speech' });
const relations = (articles: readonly Article[]) =>
  matchQuotations(articles, [], context).map(({ wordings }) =>
    wordings.map(({ article, relation }) => [article, relation]),
  );

const first = read('a', '„Wir messen jeden Tag, wir trauen keinem Pegel“, sagte Bürgermeisterin Hanna Loos.');

describe('matchQuotations', () => {
  it('joins the same words and says which came first', () => {
    const other = read('b', 'Am Abend sagte Hanna Loos: „Wir messen jeden Tag, wir trauen keinem Pegel.“');
    expect(relations([first, other])).toEqual([
      [
        ['a', 'first'],
        ['b', 'exact'],
      ],
    ]);
    expect(relations([other, first])).toEqual([
      [
        ['b', 'first'],
        ['a', 'exact'],
      ],
    ]);
  });

  it('tells cut from altered and names the words that differ', () => {
    const cut = read('b', '„Wir trauen keinem Pegel“, sagte Bürgermeisterin Hanna Loos am Abend.');
    const altered = read('c', '„Wir messen jeden Tag, wir glauben keinem Pegel“, sagte Bürgermeisterin Hanna Loos.');
    const [shared] = matchQuotations([first, cut, altered], [], context);
    expect(shared?.wordings.map(({ relation }) => relation)).toEqual(['first', 'cut', 'altered']);
    expect(shared?.wordings[2]?.differences).toEqual(['„trauen“ → „glauben“', 'possible machine translation']);
  });

  it('finds a translation by its speaker and its words', () => {
    const english = read('b', '“We measure every day, we trust no gauge,” said Mayor Hanna Loos.', 'en');
    expect(relations([first, english])).toEqual([
      [
        ['a', 'first'],
        ['b', 'translated'],
      ],
    ]);
  });

  it('keeps other words of the same speaker apart, and the same short words of others', () => {
    const other = read('b', '„Der Strom ist seit gestern weg“, sagte Bürgermeisterin Hanna Loos.');
    const english = read('c', '“The power has been out since yesterday,” said farmer Jonas Reber.', 'en');
    expect(relations([first, other, english])).toEqual([]);
  });
});
