import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Gap, Story } from '../../model/story.ts';
import { openContext } from '../../open-context.ts';
import { resolveNames } from '../names/resolve-names.ts';
import { fillSlots } from '../slots/fill-slots.ts';
import { findGaps } from './find-gaps.ts';

const context = openContext();

/** The gaps of a story of these texts, with the words of their first place. */
function gapsOf(
  language: string,
  ...given: readonly (string | { readonly outlet: string })[]
): (Gap & { words: string })[] {
  const one = given.find((item) => typeof item !== 'string');
  const texts = given.filter((item) => typeof item === 'string');
  const articles = texts.map((text, at) => {
    const outlet = one?.outlet ?? `Echo ${at}`;
    return annotate({ id: `a${at}`, text, language, publishedAt: '2026-03-04', outlet }, context, { keepText: true });
  });
  const ids = articles.map(({ id }) => id);
  const story: Story = { id: 's', topic: 't', articles: ids, headline: { article: 'a0', span: [0, 1] }, reasons: [] };
  const entities = resolveNames(articles, context);
  const slots = fillSlots(articles, entities, [story], [], [], context);
  return findGaps(articles, entities, [story], slots, context).map((gap) => {
    const { article, span } = gap.places[0]!;
    return { ...gap, words: articles.find(({ id }) => id === article)!.text.slice(...span) };
  });
}

const reasons = (gaps: readonly Gap[], kind: Gap['kind']) =>
  gaps.flatMap((gap) => (gap.kind === kind ? [gap.reason] : []));

const weather = 'Am Montag regnete es in Grünau den ganzen Tag.';

describe('one origin', () => {
  it.each([
    [
      'de',
      'Bei den Fähren gehen die Angaben weit auseinander. Das Unternehmen meldete am Mittwochabend 412 ausgefallene Züge. Die Gewerkschaft kam für denselben Tag auf mehr als 700.',
      '“mehr als 700” rests on one origin: Gewerkschaft.',
    ],
    [
      'en',
      'The company reported 412 cancelled trains on Wednesday. For the same day the union counted more than 700 cancelled trains.',
      '“more than 700 cancelled trains” rests on one origin: union.',
    ],
  ])('an origin carries its own number, not that of another voice: %s', (language, text, reason) => {
    expect(reasons(gapsOf(language, text, weather), 'singleOrigin')).toContain(reason);
  });

  it('of a story with one article the whole story is the gap, not each of its figures', () => {
    const text = 'Bei dem Erdrutsch in Grünau kamen 14 Menschen ums Leben. Der Schaden liegt bei 3 Millionen Euro.';
    expect(reasons(gapsOf('de', text), 'singleOrigin')).toEqual(['The whole story stands on one article.']);
    expect(reasons(gapsOf('de', text, weather), 'singleOrigin').join(' ')).toMatch(/14 Menschen.*3 Millionen Euro/);
  });

  it('what several outlets share is one, a small count, a span of time or two versions of one outlet are not', () => {
    const story = (number: string) =>
      `In Grünau regnete es. Die Feuerwehr zählte nach eigenen Angaben ${number} im Ort.`;
    const single = (...texts: readonly string[]) => reasons(gapsOf('de', ...texts), 'singleOrigin');
    expect(single(story('318 Zelte'), story('318 Zelte'))).toEqual([
      '“318 Zelte” stands in 2 articles and rests on one origin: Feuerwehr.',
    ]);
    expect(single(story('3 Zelte'), story('3 Zelte'))).toEqual([]);
    expect(single(story('318 Tage'), story('318 Tage'))).toEqual([]);
    expect(reasons(gapsOf('de', { outlet: 'Echo' }, story('318 Zelte'), story('318 Zelte')), 'singleOrigin')).toEqual(
      [],
    );
  });

  it('a share, a count of something or other and hundreds of people are no gaps', () => {
    const text =
      'In Grünau stieg der Umsatz um 4 Prozent. Die Firma hat 260 Lastwagen. Hunderte Menschen kamen zur Feier. Ab 35 Neuinfektionen je 100 000 Einwohner schließt das Bad.';
    expect(reasons(gapsOf('de', text, weather), 'singleOrigin')).toEqual([]);
  });
});

describe('what a text says is not proven', () => {
  it.each([
    ['de', 'Grünau liegt am Fluss. Der Händler sprach von Sabotage, ohne Belege zu nennen.', 'Der Händler sprach'],
    ['en', 'Greenfield lies at a river. The trader spoke of sabotage but offered no evidence.', 'The trader spoke'],
  ])('is told in the whole sentence: %s', (language, text, beginning) => {
    const [gap] = gapsOf(language, text).filter(({ kind }) => kind === 'markedUnproven');
    expect(gap?.words).toMatch(new RegExp(`^${beginning}.*\\.$`));
  });

  it.each([
    ['de', 'Der Händler ist nicht in der Stadt und belegt den Kauf.'],
    ['en', 'The trader is not leaving -- evidence is there.'],
    ['en', 'The trader did not leave the town but confirmed the deal.'],
  ])('ends at a dash and at "and": %s, %s', (language, text) => {
    expect(reasons(gapsOf(language, text), 'markedUnproven')).toEqual([]);
  });

  it('goes on behind "and" for things', () => {
    const text = 'Für den Kauf gibt es keine Zeugen und Belege.';
    expect(reasons(gapsOf('de', text), 'markedUnproven')).toHaveLength(1);
  });
});

describe('sources and answers', () => {
  const hidden = 'Two officials who asked not to be named said the ferry had no permit to leave Greenfield harbour.';

  it('tells a statement of an unnamed source once, in its whole sentence, however many copies have it', () => {
    const gaps = gapsOf('en', `The ferry sank. ${hidden}`, `A ferry sank. ${hidden}`, weather).filter(
      ({ kind }) => kind === 'anonymousSource',
    );
    expect(gaps.map(({ words, places }) => [words, places.length])).toEqual([[hidden, 2]]);
  });

  it('takes a refusal told with a word more for the same', () => {
    const gaps = gapsOf(
      'en',
      'The ferry sank. The owner of the ferry, Greenfield Lines, declined to comment on Tuesday.',
      'A ferry sank. The owner of the ferry, Greenfield Lines, however, declined to comment on Tuesday.',
    );
    expect(reasons(gaps, 'noAnswerFromAccused')).toHaveLength(1);
  });

  it('does not accuse the party in brackets behind a person', () => {
    const gaps = gapsOf('de', 'Die Ärztin Erna Holt warf dem Minister Karl Bause (SPD) Untätigkeit vor. Es regnete.');
    expect(reasons(gaps, 'noAnswerFromAccused')).toEqual([
      'Karl Bause is accused and says nothing in any of the articles.',
    ]);
  });

  it('counts articles without a date in one gap', () => {
    const article = (id: string) => annotate({ id, text: weather, language: 'de' }, context, { keepText: true });
    const articles = [article('a'), article('b'), article('c')];
    const story: Story = {
      id: 's',
      topic: 't',
      articles: ['a', 'b', 'c'],
      headline: { article: 'a', span: [0, 1] },
      reasons: [],
    };
    const gaps = findGaps(articles, [], [story], [], context);
    expect(gaps.map(({ reason, places }) => [reason, places.length])).toEqual([
      ['Nothing in 3 of 3 articles tells when they were published.', 3],
    ]);
  });
});
