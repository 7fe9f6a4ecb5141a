import type { Page } from '../parse/page.ts';
import { jsonLdArticle, textOf, typesOf } from './json-ld-article.ts';
import type { PageMetadata } from './page-metadata.ts';
import { readAuthors } from './read-authors.ts';
import { readOutlet } from './read-outlet.ts';
import { readTitle } from './read-title.ts';

/** Reads title, standfirst, authors, outlet, section, address and language from a page's markup. */
export function readPageMetadata(page: Page): PageMetadata {
  const article = jsonLdArticle(page);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = page.metas.find((candidate) => candidate.name === name && candidate.content !== '');
      if (found) return found.content.replace(/\s{1,50}/g, ' ');
    }
    return null;
  };
  const html = page.elements.find((element) => element.name === 'html');
  const outlet = readOutlet(page, article);
  return {
    title: readTitle(page, article, outlet),
    standfirst:
      meta('og:description', 'description', 'dc.description', 'twitter:description') ??
      textOf(article?.['description']),
    authors: readAuthors(page, article, outlet),
    outlet,
    section: meta('article:section', 'section') ?? textOf([article?.['articleSection']].flat()[0]),
    url: page.url,
    language: readLanguage(
      html?.attributes['lang'] ??
        html?.attributes['xml:lang'] ??
        meta('content-language', 'og:locale', 'language', 'dc.language') ??
        textOf(article?.['inLanguage']),
    ),
    types: [
      ...page.metas.filter((candidate) => candidate.name === 'og:type').map((candidate) => candidate.content),
      ...page.jsonLd.flatMap(typesOf),
    ].map((type) => type.toLowerCase()),
  };
}

/** `de-AT`, `de_DE.UTF-8` → `de`; null for anything that is no language tag. */
function readLanguage(tag: string | null): string | null {
  const code = /^\s{0,5}([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return code ?? null;
}
