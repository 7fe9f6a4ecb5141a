import { annotate } from '../annotate.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import { openContext } from '../open-context.ts';
import { buildPicture } from '../story/build-picture.ts';
import { buildDossier } from './build-dossier.ts';

const context = openContext();

export interface TextGiven {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly outlet?: string;
}

/** The dossier of a few texts, read by the program itself and put into one story. */
export function dossierOf(...texts: readonly TextGiven[]): Dossier {
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
