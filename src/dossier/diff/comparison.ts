import { createHash } from 'node:crypto';
import type { Change } from '../../model/difference.ts';
import type { Dossier, DossierArticle, DossierStory, Receipt } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { type ArticlePairs, pairArticles } from './pair-articles.ts';

/** Two dossiers side by side, with what every kind of comparison needs. */
export interface Comparison {
  readonly from: Dossier;
  readonly to: Dossier;
  readonly pairs: ArticlePairs;
  /** One name for an article on both sides: its id in the earlier dossier where it has one. */
  readonly keyBefore: (article: string) => string;
  readonly keyAfter: (article: string) => string;
  /** Stories of both sides that share an article, each pair once. */
  readonly stories: readonly { readonly before: DossierStory; readonly after: DossierStory }[];
}

export function compareSides(from: Dossier, to: Dossier): Comparison {
  const pairs = pairArticles(from, to);
  const known = new Map([...pairs.same, ...pairs.replaced].map(([after, before]) => [after, `before ${before.id}`]));
  const keyBefore = (article: string) => `before ${article}`;
  const keyAfter = (article: string) => known.get(article) ?? `after ${article}`;
  const owners = new Map(from.stories.flatMap((story) => story.articles.map((id) => [keyBefore(id), story] as const)));
  const stories = to.stories.flatMap((after) =>
    [...new Set(after.articles.flatMap((id) => owners.get(keyAfter(id)) ?? []))].map((before) => ({ before, after })),
  );
  return { from, to, pairs, keyBefore, keyAfter, stories };
}

/** Completes a change with an identifier made from its type and the places of both sides. */
export function changeOf(change: Omit<Change, 'id'>): Change {
  const places = (receipts: readonly Receipt[]) =>
    receipts.map(({ document, span }) => `${document} ${span[0]}-${span[1]}`).join('\n');
  const parts = [change.type, ...change.from, '→', ...change.to, places(change.before), '→', places(change.after)];
  return { ...change, id: createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12) };
}

/** The receipt of a span in an article of a dossier; its bytes cannot be told from the dossier alone. */
export function citeIn(article: DossierArticle, [start, end]: Span): Receipt {
  return {
    article: article.id,
    document: article.document,
    span: [start, end],
    quote: article.text.slice(start, end),
    prefix: article.text.slice(Math.max(0, start - 32), start),
    suffix: article.text.slice(end, end + 32),
    bytes: null,
    exact: [],
    textDigest: article.textDigest,
  };
}

/** The receipt that stands for an article as a whole: its title, else its first block. */
export function citeTitle(article: DossierArticle): readonly Receipt[] {
  const block = article.blocks.find(({ kind }) => kind === 'title') ?? article.blocks[0];
  return block ? [citeIn(article, block.span)] : [];
}

/** A name for people: outlet and title, or the id. */
export function nameArticle({ id, outlet, title, entry }: DossierArticle): string {
  const name = title ? `${outlet ?? id}: “${title}”` : id;
  return entry ? `${name}, entry of ${entry.name.replace('T', ' ')}` : name;
}

/** The story that goes on from an earlier one, by the later dossier's name. */
export function laterStory({ stories }: Comparison, before: string): string {
  return stories.find((pair) => pair.before.id === before)?.after.id ?? before;
}
