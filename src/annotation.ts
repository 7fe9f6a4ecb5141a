import type { Article } from './model/article.ts';

/** Makes the public form of an analysed article: what `lagebild annotate` writes, keys in their documented order. */
export function toAnnotation(article: Article): Annotation {
  const { id, text, language, kind, title, titleSpan, standfirst, outlet, url, section, authors, published, modified } =
    article;
  const { layers, offsets, removals, quarantine } = article;
  return {
    id,
    text,
    language,
    kind,
    title,
    titleSpan,
    standfirst,
    outlet,
    url,
    section,
    authors,
    published,
    modified,
    document: article.document,
    layers,
    offsets,
    removals,
    quarantine,
  };
}

export type Annotation = Pick<
  Article,
  | 'id'
  | 'text'
  | 'language'
  | 'kind'
  | 'title'
  | 'titleSpan'
  | 'standfirst'
  | 'outlet'
  | 'url'
  | 'section'
  | 'authors'
  | 'published'
  | 'modified'
  | 'document'
  | 'layers'
  | 'offsets'
  | 'removals'
  | 'quarantine'
>;
