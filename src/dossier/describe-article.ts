import type { Article } from '../model/article.ts';
import type { DateVerdict } from '../model/date-verdict.ts';
import type { DossierArticle, OtherPage } from '../model/dossier.ts';
import type { ReliabilityLetter } from '../model/outlet-rating.ts';
import { digestText } from './cite/digest-text.ts';

/** An article as the dossier carries it: its text for the reader, and what is known of it. */
export function describeArticle(
  article: Article,
  story: string | null,
  inferred: DateVerdict | null,
  reliability: ReliabilityLetter,
): DossierArticle {
  const { id, document, url, outlet, title, kind, entry, language, authors, modified, text, layers } = article;
  return {
    id,
    document,
    url,
    outlet,
    reliability,
    title,
    kind,
    ...(entry ? { entry } : {}),
    language,
    story,
    authors,
    published: article.published ?? inferred,
    modified,
    credits: layers.credits.map(({ kind, name, scope, span }) => ({ kind, name, scope, span })),
    text,
    textDigest: digestText(text),
    removals: countRemovals(article),
    blocks: [
      ...layers.blocks.map(({ span, kind }) => ({ span, kind })),
      ...layers.captions.map(({ span }) => ({ span, kind: 'caption' as const })),
    ].sort((a, b) => a.span[0] - b.span[0]),
  };
}

export function describePage({ id, document, url, outlet, title, kind, published }: Article): OtherPage {
  return { id, document, url, outlet, title, kind, published: published?.value ?? null };
}

function countRemovals(article: Article): DossierArticle['removals'] {
  const counts = new Map<string, { step: string; reason: string; count: number }>();
  for (const { step, reason } of article.removals) {
    const key = `${step} ${reason}`;
    counts.set(key, { step, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
