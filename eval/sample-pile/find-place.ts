import type { Article } from '../../src/model/article.ts';
import type { Assertion } from '../../src/model/story.ts';

/** Words that a document of the sample pile must hold. */
export interface Told {
  readonly document: string;
  readonly quote: string;
}

/** Where the words stand. */
export interface ToldAt {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

/** `25-sammelabruf.jsonl#12` and `02-nwd.html` without their ending. */
export function shortName(id: string): string {
  return id.replace(/\.(?:html|txt|md|jsonl)(?=#|$)/, '');
}

/** Finds the words in the article, or in the last entry of a live blog that holds them: its entries fill slots. */
export function findPlace(told: Told, articles: ReadonlyMap<string, Article>): ToldAt | null {
  const page = articleOf(told, articles);
  const article = page && [page, ...entriesOf(page, articles)].findLast(({ text }) => flat(text).includes(told.quote));
  if (!article) return null;
  const start = flat(article.text).indexOf(told.quote);
  return { article, start, end: start + told.quote.length };
}

/** The same number may be kept at its first place in the article only: a headline stands for the sentence below it. */
export function repeats(assertion: Assertion, { article, start, end }: ToldAt): boolean {
  if (assertion.article !== article.id) return false;
  if (assertion.span[0] < end && assertion.span[1] > start) return true;
  const { value } = assertion;
  if (value.kind !== 'quantity') return false;
  const { claims, quantities } = article.layers;
  const kept = claims.find(({ id }) => id === assertion.claim);
  return claims.some((candidate) => {
    if (candidate.quantity === null || kept?.property !== candidate.property) return false;
    const quantity = quantities[candidate.quantity]!;
    if (quantity.span[0] >= end || quantity.span[1] <= start) return false;
    return quantity.value === value.value && quantity.low === value.low;
  });
}

/** Documents of a collection are named by their key; they are found by the words they must hold. */
function articleOf({ document, quote }: Told, articles: ReadonlyMap<string, Article>): Article | null {
  const known = articles.get(document) ?? articles.get(document.split('#')[1] ?? '');
  if (known) return known;
  const folder = document.split('#')[0]!;
  const inside = [...articles].filter(([name]) => name.startsWith(folder)).map(([, article]) => article);
  return inside.find((article) => article.text.includes(quote)) ?? null;
}

function entriesOf(page: Article, articles: ReadonlyMap<string, Article>): readonly Article[] {
  return [...articles.values()].filter(({ entry }) => entry?.of === page.id);
}

function flat(text: string): string {
  return text.replace(/\s/g, ' ');
}
