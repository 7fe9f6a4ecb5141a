import { describe, expect, it } from 'vitest';
import { parseAddressList } from './parse-address-list.ts';
import { parseOpml } from './parse-opml.ts';
import { parseSitemap } from './parse-sitemap.ts';
import { sniffForm } from './sniff-form.ts';

const form = (text: string) => sniffForm('name', new TextEncoder().encode(text));

const newsSitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i">
  <url><loc> https://bote.example/deich?a=1&amp;b=2 </loc>
    <image:image><image:loc>https://bote.example/bild.jpg</image:loc></image:image>
    <news:news><news:publication><news:name>Lahrebote</news:name><news:language>de</news:language></news:publication>
      <news:publication_date>2024-11-01T12:04:00+01:00</news:publication_date><news:title>Deich h\u00e4lt</news:title></news:news></url>
  <url><loc>javascript:alert(1)</loc></url>
  <url><lastmod>2024-11-01</lastmod></url>
  <url><loc>https://bote.example/deich?a=1&amp;b=2</loc></url>
</urlset>`;

describe('parseSitemap', () => {
  it('reads what a news sitemap says of each page, once, and passes over what cannot be fetched', () => {
    expect(form(newsSitemap)).toBe('sitemap');
    expect(parseSitemap(newsSitemap)).toEqual([
      {
        url: 'https://bote.example/deich?a=1&b=2',
        hints: {
          url: 'https://bote.example/deich?a=1&b=2',
          outlet: 'Lahrebote',
          language: 'de',
          publishedAt: '2024-11-01T12:04:00+01:00',
          title: 'Deich h\u00e4lt',
        },
      },
    ]);
  });

  it('reads an index of sitemaps, and says when something is none', () => {
    const index = '<sitemapindex><sitemap><loc>https://bote.example/s1.xml</loc></sitemap></sitemapindex>';
    expect(form(index)).toBe('sitemap');
    expect(parseSitemap(index)?.map(({ url }) => url)).toEqual(['https://bote.example/s1.xml']);
    expect(parseSitemap('<rss><channel/></rss>')).toBeNull();
  });
});

describe('parseOpml', () => {
  it('finds feeds in folders', () => {
    const text = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Norden">
      <outline type="rss" text="Lahrebote" xmlUrl="https://bote.example/feed"/><outline text="leer"/></outline></body></opml>`;
    expect(form(text)).toBe('opml');
    expect(parseOpml(text)).toEqual([{ url: 'https://bote.example/feed', hints: { outlet: 'Lahrebote' } }]);
    expect(parseOpml('<p>')).toBeNull();
  });
});

describe('parseAddressList', () => {
  it('is told from text that only begins with an address', () => {
    const list = '# Norden\nhttps://bote.example/1\r\n\r\nhttps://bote.example/2\nhttps://bote.example/1\n';
    expect(form(list)).toBe('addresses');
    expect(parseAddressList(list).map(({ url }) => url)).toEqual(['https://bote.example/1', 'https://bote.example/2']);
    expect(form('https://bote.example/1\nDer Deich h\u00e4lt.')).toBe('text');
    expect(form('# nur ein Titel\n')).toBe('text');
    expect(form('')).toBe('text');
  });

  it('is told by its beginning when it is long', () => {
    const long = Array.from({ length: 500 }, (_, n) => `https://bote.example/${n}`).join('\n');
    expect(form(long)).toBe('addresses');
    expect(parseAddressList(long)).toHaveLength(500);
  });
});
