import type { Article } from '../../model/article.ts';
import type { ClaimRef, DocumentRef, WordsRef } from '../../model/correction.ts';
import type { Span } from '../../model/span.ts';

/** The articles that were made from a document: one, or several where the same bytes came twice. */
export function articlesOf(articles: readonly Article[], { document }: DocumentRef): readonly Article[] {
  return articles.filter((article) => article.document === document);
}

/** Where the words of a correction stand now: at their span, or where the same words stand nearest to it. */
export function findWords({ text }: Article, { span, quote }: WordsRef): Span | null {
  if (text.slice(span[0], span[1]) === quote) return span;
  let nearest: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (nearest === null || Math.abs(at - span[0]) < Math.abs(nearest - span[0])) nearest = at;
  return nearest === null ? null : [nearest, nearest + quote.length];
}

/** Of the items whose place meets a span, the one that covers it best: by share of both, the first of equals. */
export function bestAt<Item>(items: readonly Item[], spanOf: (item: Item) => Span, span: Span): Item | null {
  let best: { readonly item: Item; readonly share: number } | null = null;
  for (const item of items) {
    const [start, end] = spanOf(item);
    const common = Math.min(end, span[1]) - Math.max(start, span[0]);
    const share = common / Math.max(1, Math.max(end, span[1]) - Math.min(start, span[0]));
    if (common > 0 && (best === null || share > best.share)) best = { item, share };
  }
  return best?.item ?? null;
}

/** The entity of the article that is named at the place; `null` when no name stands there. */
export function mentionAt(article: Article, ref: WordsRef) {
  const span = findWords(article, ref);
  return (
    span &&
    bestAt(
      article.layers.mentions.filter(({ entity }) => entity !== null),
      (mention) => mention.span,
      span,
    )
  );
}

/** Position of the quotation at the place among those of the article, or -1. */
export function quotationAt(article: Article, ref: WordsRef): number {
  const span = findWords(article, ref);
  const hulls = article.layers.quotations.map(({ content }, at) => ({
    at,
    span: [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0] as const,
  }));
  return (span && bestAt(hulls, (hull) => hull.span, span)?.at) ?? -1;
}

/** Of some findings that fill claims, the one a correction means. */
export function claimAt<Item>(
  items: readonly Item[],
  seen: (item: Item) => { readonly article: Article; readonly span: Span; readonly property: string },
  ref: ClaimRef,
): Item | null {
  const candidates = items.filter((item) => {
    const { article, property } = seen(item);
    // A dossier writes the standing of a demand or forecast behind the property.
    const fits = ref.property === null || property === ref.property || ref.property.startsWith(`${property}.`);
    return article.document === ref.document && fits;
  });
  const first = candidates[0];
  const span = first === undefined ? null : findWords(seen(first).article, ref);
  return span && bestAt(candidates, (item) => seen(item).span, span);
}
