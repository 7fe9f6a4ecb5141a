import type { Article } from '../../model/article.ts';
import type { Receipt } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import type { Place } from '../../model/story.ts';
import { digestText } from './digest-text.ts';
import { locateBytes } from './locate-bytes.ts';

/** Makes the receipt for a place, or null when nothing stands there: no receipt, no statement. */
export type Cite = (article: string, span: Span) => Receipt | null;

/** Characters of context kept on each side. */
const context = 32;

/** A citer over the articles of a dossier. */
export function createCite(articles: readonly Article[]): Cite {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const digests = new Map<string, string>();
  return (id, span) => {
    const article = byId.get(id);
    if (!article) return null;
    const trimmed = trimSpan(article.text, span);
    if (!trimmed) return null;
    const [start, end] = trimmed;
    let textDigest = digests.get(id);
    if (textDigest === undefined) {
      textDigest = digestText(article.text);
      digests.set(id, textDigest);
    }
    return {
      article: id,
      document: article.document,
      span: trimmed,
      quote: article.text.slice(start, end),
      prefix: article.text.slice(Math.max(0, start - context), start),
      suffix: article.text.slice(end, end + context),
      ...locateBytes(article.text, trimmed, article.offsets),
      textDigest,
    };
  };
}

/** Receipts of all places that hold. */
export function citeAll(cite: Cite, places: readonly Place[]): readonly Receipt[] {
  return places.flatMap((place) => cite(place.article, place.span) ?? []);
}

/** The span without white space at its ends, or null when it is empty or lies outside the text. */
function trimSpan(text: string, [from, to]: Span): Span | null {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > text.length) return null;
  let start = from;
  let end = to;
  while (start < end && text[start]!.trim() === '') start++;
  while (end > start && text[end - 1]!.trim() === '') end--;
  return start < end ? [start, end] : null;
}
