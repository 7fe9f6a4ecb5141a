import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { emptyLayers } from '../../model/layers.ts';
import type { ArticleProfile } from './article-profile.ts';
import { clusterStories } from './cluster-stories.ts';
import { storyIndex } from './story-index.ts';

const context = { language: () => null } as unknown as Parameters<typeof clusterStories>[2];
const vocabulary = [
  'Deich',
  'Sturm',
  'Fähre',
  'Hafen',
  'Rathaus',
  'Brücke',
  'Wahl',
  'Tunnel',
  'Ernte',
  'Orgel',
  '1180',
];

function article(id: string, words: readonly string[], day: number | null): Article {
  const published =
    day === null ? null : { value: `2031-03-${String(day).padStart(2, '0')}`, precision: 'day', zone: null };
  return {
    id,
    kind: 'article',
    text: words.join(' '),
    language: 'de',
    title: null,
    titleSpan: null,
    published,
    layers: emptyLayers,
    quarantine: null,
  } as unknown as Article;
}

const piles = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 }),
      fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
    ),
    { maxLength: 14 },
  )
  .map((rows) => rows.map(([words, day], at) => article(`a${at}`, words, day)));

describe('clusterStories', () => {
  it('puts each article into one story and each story into one topic, the same way each time', () => {
    fc.assert(
      fc.property(piles, (articles) => {
        const { stories, topics } = clusterStories(articles, [], context);
        expect(stories.flatMap((story) => story.articles).sort()).toEqual(articles.map(({ id }) => id).sort());
        expect(topics.flatMap((topic) => topic.stories).sort()).toEqual(stories.map(({ id }) => id).sort());
        expect(clusterStories(articles, [], context)).toEqual({ stories, topics });
      }),
      { numRuns: 60 },
    );
  });

  it('names a story after its first article, so that its name stays when others join', () => {
    fc.assert(
      fc.property(piles, (articles) => {
        for (const story of clusterStories(articles, [], context).stories) {
          expect(story.id).toBe(`story-${story.articles[0]}`);
          const order = story.articles.map((id) => articles.findIndex((one) => one.id === id));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('decides about an article by what came before it alone', () => {
    fc.assert(
      fc.property(piles, piles, (before, after) => {
        const profile = ({ id, text }: Article): ArticleProfile => ({
          id,
          language: 'de',
          day: null,
          outlet: null,
          terms: new Map(text.split(' ').map((word) => [word, { count: 1, expected: 0.01 }])),
          localTerms: [],
          nameTerms: [],
        });
        const alone = storyIndex();
        const longer = storyIndex();
        const decisions = before.map((one) => alone.add(profile(one)));
        expect([...before, ...after].map((one) => longer.add(profile(one))).slice(0, before.length)).toEqual(decisions);
      }),
      { numRuns: 60 },
    );
  });

  it('looks at no more candidates when the pile grows, however many articles share their words', () => {
    const index = storyIndex();
    const terms = new Map(vocabulary.map((word) => [word, { count: 2, expected: 0.01 }]));
    for (let at = 0; at < 400; at++)
      index.add({ id: `a${at}`, language: 'de', day: at, outlet: null, terms, localTerms: [], nameTerms: [] });
    expect(Math.max(...index.articles.map(({ neighbours }) => neighbours.length))).toBe(24);
  });

  it('relates articles of one wording the less the farther they lie apart in time, beyond a few days', () => {
    const scoreAfter = (days: number): number => {
      const index = storyIndex();
      const terms = (words: readonly string[]) => new Map(words.map((word) => [word, { count: 2, expected: 0.01 }]));
      const of = (id: string, day: number, words: readonly string[]) => ({
        id,
        language: 'de',
        day,
        outlet: null,
        terms: terms(words),
        localTerms: [],
        nameTerms: [],
      });
      index.add(of('other', 0, vocabulary.slice(6)));
      index.add(of('first', 0, vocabulary.slice(0, 6)));
      return index.add(of('second', days, vocabulary.slice(0, 6))).score;
    };
    expect(scoreAfter(2)).toBe(scoreAfter(0));
    const scores = [3, 10, 40, 400].map(scoreAfter);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(scores[3]).toBeGreaterThan(0);
  });
});
