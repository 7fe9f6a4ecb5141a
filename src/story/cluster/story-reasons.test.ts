import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { ArticleProfile } from './article-profile.ts';
import { storyReasons } from './story-reasons.ts';

const article = (id: string, text: string): Article => ({ id, text }) as unknown as Article;
const profileOf = ({ id, text }: Article): ArticleProfile => ({
  id,
  language: 'de',
  day: null,
  outlet: null,
  terms: new Map(
    text
      .toLowerCase()
      .split(' ')
      .map((word) => [word, { count: 1, expected: word === 'regen' ? 0.2 : 0.001 }]),
  ),
  localTerms: [],
  nameTerms: [],
});
const members = [article('a', 'Damm Regen Halmersand'), article('b', 'Damm Regen Quast'), article('c', 'Damm Hafen')];
const reasonsWhen = (decided: Record<string, string>) =>
  storyReasons(members, profileOf, ({ id }) => decided[id] ?? 'a');

describe('storyReasons', () => {
  it('tells what most articles of a story name, the least expected first', () => {
    expect(reasonsWhen({})).toEqual(['Most of its articles name Damm, Regen.']);
  });

  it('gives no reason for a story of one article that stayed where it was put', () => {
    expect(storyReasons([members[0]!], profileOf, () => 'a')).toEqual([]);
  });

  it('records that a story which an article had opened was joined with this one, once for all its articles', () => {
    expect(reasonsWhen({ b: 'b', c: 'b' }).slice(1)).toEqual([
      'The story opened by b was joined with this one when more was known.',
    ]);
  });

  it('records that an article was first put elsewhere and taken out', () => {
    expect(reasonsWhen({ c: 'x' }).slice(1)).toEqual([
      'c was first put to the story of x and taken out when more was known.',
    ]);
  });

  it('records it for the first article, too: a story that fell away from a larger one', () => {
    expect(reasonsWhen({ a: 'x', b: 'x', c: 'x' }).slice(1)).toEqual(
      ['a', 'b', 'c'].map((id) => `${id} was first put to the story of x and taken out when more was known.`),
    );
  });
});
