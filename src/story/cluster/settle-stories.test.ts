import { describe, expect, it } from 'vitest';
import type { ArticleProfile } from './article-profile.ts';
import { settleStories } from './settle-stories.ts';
import { storyIndex, storyThreshold } from './story-index.ts';

const words = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}-${at}`);

const article = (
  id: string,
  outlet: string,
  day: number,
  terms: readonly string[],
  nameTerms: readonly string[] = [],
): ArticleProfile => ({
  id,
  language: 'de',
  outlet,
  day,
  terms: new Map([...terms, ...nameTerms].map((term) => [term, { count: 2, expected: 0.003 }])),
  localTerms: [],
  nameTerms,
});

/** Stories and topics of more than one part, by the ids of their articles. */
function settle(profiles: readonly ArticleProfile[]) {
  const index = storyIndex();
  for (const profile of profiles) index.add(profile);
  const { stories, topics } = settleStories(index, { story: storyThreshold, topic: 0.075 });
  const named = (groups: readonly (readonly number[])[]) =>
    groups.filter((group) => group.length > 1).map((group) => group.map((member) => profiles[member]!.id));
  return { stories: named(stories), topics: named(topics) };
}

/** Twelve subjects of one month, each written about by another outlet every five days, and once on two days running. */
const month = Array.from({ length: 12 }, (_, subject) =>
  [0, 1, 5, 10, 15, 20, 25].map((day) => {
    const id = `s${subject}d${day}`;
    return article(id, `${id}.example`, day + (subject % 5), [...words(`s${subject}`, 5), ...words(id, 12)]);
  }),
).flat();

describe('settleStories', () => {
  it('joins nothing that is no more alike than articles of other weeks are, and still what is', () => {
    const happening = ['x', 'y'].map((id) =>
      article(id, `${id}.example`, 12, [...words('s3', 5), ...words('fire', 8), ...words(id, 4)]),
    );
    expect(settle([...month, ...happening]).stories).toEqual([['x', 'y']]);
  });

  it('joins the same two reports where no other week tells that they are alike by their subject', () => {
    const two = month.filter(({ id }) => id === 's3d0' || id === 's3d1');
    expect(settle(two).stories).toEqual([['s3d0', 's3d1']]);
  });

  it('takes two articles of one outlet, two days apart, for two happenings rather than those of two outlets', () => {
    const told = (outlet: string) =>
      settle([
        article('a', 'bote.example', 4, [...words('dyke', 5), ...words('a', 15)]),
        article('b', outlet, 6, [...words('dyke', 5), ...words('b', 15)]),
      ]).stories;
    expect(told('kurier.example')).toEqual([['a', 'b']]);
    expect(told('bote.example')).toEqual([]);
  });

  const others = (count: number, nameTerms: readonly string[] = []) =>
    Array.from({ length: count }, (_, at) => article(`o${at}`, 'kurier.example', 5, words(`o${at}`, 20), nameTerms));
  const followUp = (shared: number, nameTerms: readonly string[]) =>
    ['a', 'b'].map((id, at) =>
      article(id, 'bote.example', 4 + 3 * at, [...words('dyke', shared), ...words(id, 15)], nameTerms),
    );

  it('makes a topic of two stories that keep naming two of the same, in a large pile not of a protagonist alone', () => {
    expect(settle([...followUp(0, ['@Ahrens', '@Torvik']), ...others(120)]).topics).toEqual([['a', 'b']]);
    expect(settle([...followUp(1, ['@Ahrens']), ...others(120)]).topics).toEqual([]);
    expect(settle(followUp(1, ['@Ahrens'])).topics).toEqual([['a', 'b']]);
  });

  it('makes no topic of names that a large part of the pile uses', () => {
    const names = ['@Ahrens', '@Torvik'];
    expect(settle([...followUp(5, names), ...others(60)]).topics).toEqual([['a', 'b']]);
    expect(settle([...followUp(5, names), ...others(60, names)]).topics).toEqual([]);
  });
});
