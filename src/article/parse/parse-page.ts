import { buildTree } from './build-tree.ts';
import type { Page, PageElement, PageMeta } from './page.ts';
import { readJsonLd } from './read-json-ld.ts';

const metaKeys = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** Parses decoded HTML. `depth` says how deep the source nests elements. */
export function parsePage(source: string, url: string | null): { readonly page: Page; readonly depth: number } {
  const { root, elements, depth } = buildTree(source);
  const metas: PageMeta[] = [];
  const scripts: PageElement[] = [];
  const times: PageElement[] = [];
  const links: PageElement[] = [];
  let body: PageElement | null = null;
  for (const element of elements) {
    switch (element.name) {
      case 'meta':
        addMeta(element, metas);
        break;
      case 'script':
        if (/ld\+json/i.test(element.attributes['type'] ?? '')) scripts.push(element);
        break;
      case 'time':
        times.push(element);
        break;
      case 'link':
        links.push(element);
        break;
      case 'body':
        body ??= element;
        break;
    }
  }
  const jsonLd = readJsonLd(scripts);
  return {
    page: {
      source,
      url: url ?? ownAddress(links, metas),
      root,
      body: body ?? root,
      elements,
      metas,
      jsonLd,
      times,
      links,
    },
    depth,
  };
}

function addMeta(element: PageElement, metas: PageMeta[]): void {
  const content = element.attributes['content'];
  if (content === undefined) return;
  for (const by of metaKeys) {
    const name = element.attributes[by];
    if (name) metas.push({ name: name.trim().toLowerCase(), by, content: content.trim(), element });
  }
}

/** Address by which the page calls itself: `link rel=canonical`, then `og:url`. Only http and https. */
function ownAddress(links: readonly PageElement[], metas: readonly PageMeta[]): string | null {
  const canonical = links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.attributes['rel'] ?? ''));
  const candidates = [canonical?.attributes['href'], metas.find((meta) => meta.name === 'og:url')?.content];
  return candidates.find((candidate) => candidate && /^https?:\/\/[^/\s]+\.[^/\s]/i.test(candidate)) ?? null;
}
