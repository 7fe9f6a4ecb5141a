import type { Dossier, DossierArticle, DossierStory } from '../../model/dossier.ts';
import { outletOf } from '../../text/outlet-of.ts';
import { english } from '../labels/english.ts';
import type { Labels } from '../labels/labels.ts';
import { formatDay, formatTime } from './format/format-time.ts';
import { ownTitle } from './format/title-of.ts';

/** What the renderers look things up in. */
export interface Rendering {
  readonly dossier: Dossier;
  readonly labels: Labels;
  readonly articles: ReadonlyMap<string, DossierArticle>;
  /** Position of an article in the dossier, from 1. */
  number(article: string): number;
  /** Outlet of an article, or the host of its address; null when neither is known. */
  outletOf(article: string): string | null;
  /** Short name of a source: outlet and day. */
  sourceName(article: string): string;
  entityName(entity: string): string;
  /** A reason for people: articles called by their short names, dates written out. */
  readable(reason: string): string;
}

export function createRendering(dossier: Dossier, labels: Labels = english): Rendering {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const numbers = new Map(dossier.articles.map(({ id }, index) => [id, index + 1]));
  const names = new Map(dossier.actors.map(({ entity, name }) => [entity, name]));
  const outletById = (id: string): string | null => {
    const article = articles.get(id);
    return article ? outletOf(article) : null;
  };
  const sourceName = (id: string): string => {
    const article = articles.get(id);
    if (!article) return id;
    const name = outletById(id) ?? shortId(id);
    if (!article.published || article.published.precision === 'interval') return name;
    const { value } = article.published;
    return `${name}, ${formatDay(value, labels)}${article.entry ? ` ${value.slice(11, 16)}` : ''}`;
  };
  return {
    dossier,
    labels,
    articles,
    number: (article) => numbers.get(article) ?? 0,
    outletOf: outletById,
    sourceName,
    entityName: (entity) => names.get(entity) ?? entity,
    readable: (reason) =>
      reason.replace(/[^\s,;()]{1,300}/g, (word) => {
        if (/^\d{4}-\d{2}-\d{2}/.test(word))
          return word.replace(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/, (time) => formatTime(time, labels));
        const bare = word.replace(/[.:]{1,3}$/, '');
        const known = articles.has(word) ? word : articles.has(bare) ? bare : null;
        return known === null
          ? word
          : `“${shortTitle(articles.get(known)!)}” (${sourceName(known)})${word.slice(known.length)}`;
      }),
  };
}

/** "3 articles · 2 separate texts"; of one article there is nothing to tell apart. */
export function countedTexts({ articles, sources }: DossierStory, labels: Labels): readonly string[] {
  const roots = sources.origins.length;
  return [
    counted(articles.length, 'article', labels),
    ...(articles.length > 1 && roots > 0 ? [counted(roots, 'root', labels)] : []),
  ];
}

/** `1 origin`, `3 origins`. */
export function counted(count: number, word: keyof Labels['counted'], labels: Labels): string {
  return `${count} ${labels.counted[word][count === 1 ? 0 : 1]}`;
}

/** The file's name without folders and ending, cut where it is long. */
function shortId(id: string): string {
  const name = (id.split('/').at(-1) ?? id).replace(/\.[a-z]{2,5}$/, '');
  return name.length > 26 ? `${name.slice(0, 25)}…` : name;
}

function shortTitle(article: DossierArticle): string {
  const name = ownTitle(article);
  return name.length > 48 ? `${name.slice(0, 47)}…` : name;
}
