import { elementText } from '../parse/element-text.ts';
import type { Page } from '../parse/page.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Reads title, standfirst, authors, outlet, section, address and language from a page's markup. */
export function readPageMetadata(page: Page): PageMetadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = page.metas.find((candidate) => candidate.name === name && candidate.content !== '');
      if (found) return found.content.replace(/\s+/g, ' ');
    }
    return null;
  };
  const heading = page.elements.find((element) => element.name === 'h1');
  const title = page.elements.find((element) => element.name === 'title');
  const html = page.elements.find((element) => element.name === 'html');
  return {
    title: meta('og:title') ?? (heading ? elementText(heading) : null) ?? (title ? elementText(title) : null),
    standfirst: meta('og:description', 'description'),
    authors: [meta('author')].filter((name): name is string => name !== null),
    outlet: meta('og:site_name'),
    section: meta('article:section'),
    url: page.url,
    language: html?.attributes['lang'] ?? meta('og:locale'),
    types: [],
  };
}
