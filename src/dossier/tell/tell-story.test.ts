import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Article } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import { openContext } from '../../open-context.ts';
import { buildPicture } from '../../story/build-picture.ts';
import { buildDossier } from '../build-dossier.ts';

const context = openContext();

interface TextGiven {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly outlet?: string;
}

/** The dossier of a few texts, read by the program itself and put into one story. */
function dossierOf(...texts: readonly TextGiven[]): Dossier {
  const articles: readonly Article[] = texts.map((text) => annotate(text, context, { keepText: true }));
  const picture = buildPicture(articles, context);
  const ids = articles.map(({ id }) => id);
  const stories = [{ ...picture.stories[0]!, articles: ids }];
  return buildDossier({
    articles,
    leftOut: 0,
    picture: { ...picture, stories },
    quarantined: [],
    options: {},
    context,
  });
}

const text = (id: string, words: string, more: Partial<TextGiven> = {}): TextGiven => ({
  id,
  language: 'en',
  text: words,
  publishedAt: '2026-03-04T08:00',
  ...more,
});

const storyOf = (...texts: readonly TextGiven[]) => dossierOf(...texts).stories[0]!;

describe('the headline of texts without titles', () => {
  it('is a sentence that stands alone and says most of what they share', () => {
    const story = storyOf(
      text('a', 'I was told yesterday that the old ferry had sunk near Greenfield. It rained.'),
      text('b', 'It happened at night. The old ferry had no permit.'),
      text('c', 'Nine sheep drowned when the old ferry of Greenfield sank on Monday. Nobody else was on board.'),
      text('d', 'The weather office had warned of the storm in three bulletins. The old ferry sank near Greenfield.'),
    );
    expect(story.headline.text).toBe('Nine sheep drowned when the old ferry of Greenfield sank on Monday.');
  });
});

describe('where', () => {
  it('is no place that has the name of somebody who is named more often', () => {
    const driver = 'The driver Erna Paris won the race in London. Paris thanked the crew. “I am happy,” Paris said.';
    const city = 'The driver Erna Holt won the race in Paris. London was second.';
    const names = (words: string) => storyOf(text('a', words)).where.map(({ name }) => name);
    expect(names(driver)).toEqual(['London']);
    expect(names(city)).toEqual(expect.arrayContaining(['London', 'Paris']));
  });
});

describe('when', () => {
  it('is no day that one text of many mentions in passing', () => {
    const told = (id: string, more = '') =>
      text(id, `The old ferry of Greenfield sank on 2 March 2026. It rained.${more}`);
    const days = (...texts: readonly TextGiven[]) => storyOf(...texts).when.map(({ value }) => value);
    const passing = told('a', ' The ferry was built on 3 May 1987.');
    expect(days(passing, told('b'), told('c'), told('d'), told('e'))).toEqual(['2026-03-02']);
    expect(days(passing, told('b'))).toEqual(['1987-05-03', '2026-03-02']);
  });
});
