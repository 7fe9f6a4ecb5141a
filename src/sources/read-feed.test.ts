import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { readFeed } from './read-feed.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => [...readFeed('feed.xml', typeof text === 'string' ? bytes(text) : text)];
const content = (item: unknown) => Buffer.from((item as Document).bytes).toString('utf8');

describe('readFeed', () => {
  it('reads RSS with full content', () => {
    const [first, second] =
      read(`<?xml version="1.0"?><rss version="2.0"><channel><title>Musterblatt</title><language>de-AT</language>
      <item><title>Brücke &amp; Rat</title><link>https://m.example/1</link><pubDate>Mon, 14 Jul 2024 18:30:00 +0200</pubDate>
      <description>Kurz</description><content:encoded><![CDATA[<p>Der <b>ganze</b> Text.</p>]]></content:encoded></item>
      <item><title>Zwei</title><guid>https://m.example/2</guid><description>&lt;p&gt;Nur kurz&lt;/p&gt;</description></item></channel></rss>`);
    expect(content(first)).toBe('<p>Der <b>ganze</b> Text.</p>');
    expect((first as Document).hints).toMatchObject({
      url: 'https://m.example/1',
      title: 'Brücke & Rat',
      outlet: 'Musterblatt',
      language: 'de-AT',
      publishedAt: 'Mon, 14 Jul 2024 18:30:00 +0200',
    });
    expect(content(second)).toBe('<p>Nur kurz</p>');
    expect((second as Document).hints.url).toBe('https://m.example/2');
  });

  it('reads Atom with elements as content', () => {
    const [entry] = read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title><entry><title>One</title><link rel="edit" href="https://h.example/e"/><link href="https://h.example/1"/><published>2024-07-14T18:30:00Z</published><content type="xhtml"><div><p>All of <a href="/x">it</a> &amp; more.</p></div></content></entry></feed>`,
    );
    expect(content(entry)).toBe('<div><p>All of <a href="/x">it</a> &amp; more.</p></div>');
    expect((entry as Document).hints).toMatchObject({ url: 'https://h.example/1', outlet: 'Harbour Post' });
  });

  it('reads JSON Feed', () => {
    const [entry] = read(
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://t.example/1","content_text":"A < B\\n\\nC","date_published":"2024-07-14T00:00:00Z"}]}',
    );
    expect(content(entry)).toBe('<p>A &lt; B</p>\n<p>C</p>');
  });

  it('reads a feed in an old encoding', () => {
    const feed =
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><description>Größe</description></item></channel></rss>';
    expect(content(read(new Uint8Array(Buffer.from(feed, 'latin1')))[0])).toBe('Größe');
  });

  it('says so when it is no feed, and takes a cut one as far as it goes', () => {
    expect(read('<opml></opml>')).toMatchObject([{ code: 'feed.unreadable' }]);
    expect(read('<rss><channel><item><description>a</description></item><item><descr')).toHaveLength(1);
  });
});
