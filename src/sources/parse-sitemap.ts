import { Parser } from 'htmlparser2';
import type { DocumentHints } from '../model/document.ts';
import { type Address, fetchable, maximumAddresses } from './addresses.ts';

/** Where each element's text goes. Pictures and videos have a `loc` of their own, with a prefix: it does not count. */
const targets: ReadonlyMap<string, keyof DocumentHints> = new Map([
  ['loc', 'url'],
  ['news:publication_date', 'publishedAt'],
  ['news:title', 'title'],
  ['news:language', 'language'],
  ['news:name', 'outlet'],
]);

/**
 * The addresses of a sitemap or of a sitemap index (which names further sitemaps); null when it is neither. News
 * sitemaps also tell title, outlet, language and publication of each page. Never throws on text.
 */
export function parseSitemap(text: string): readonly Address[] | null {
  const addresses: Address[] = [];
  let isSitemap = false;
  let entry: Record<string, string> | null = null;
  let open: { name: string; text: string } | null = null;
  const parser = new Parser(
    {
      onopentag(rawName) {
        const name = rawName.toLowerCase();
        if (name === 'urlset' || name === 'sitemapindex') isSitemap = true;
        else if (name === 'url' || name === 'sitemap') entry = {};
        else open = targets.has(name) ? { name, text: '' } : null;
      },
      ontext(piece) {
        if (open !== null && open.text.length < 10_000) open.text += piece;
      },
      onclosetag(rawName) {
        const name = rawName.toLowerCase();
        if (open?.name === name) {
          const value = open.text.trim();
          if (entry !== null && value !== '') entry[targets.get(name)!] ??= value;
          open = null;
        } else if ((name === 'url' || name === 'sitemap') && entry !== null) {
          if (entry['url'] && addresses.length < maximumAddresses) addresses.push({ url: entry['url'], hints: entry });
          entry = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return isSitemap ? fetchable(addresses) : null;
}
