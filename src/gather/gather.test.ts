import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LagebildError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import type { FetchConditions, Fetched, Fetcher } from '../ports/fetcher.ts';
import type { Visit, VisitLog } from '../ports/visit-log.ts';
import { makeZip } from '../sources/zip.testing.ts';
import type { Clock } from './clock.ts';
import { createGatherer } from './create-gatherer.ts';
import { createPoliteFetcher } from './create-polite-fetcher.ts';
import { type VisitReport, watchFeeds } from './watch-feeds.ts';

type Site = Record<string, Partial<Fetched> & { body?: string; fails?: boolean; redirects?: string }>;

/** A network in memory that counts what it was asked. */
function network(site: Site) {
  const asked: { url: string; conditions: FetchConditions }[] = [];
  const fetcher: Fetcher = {
    async fetch(url, conditions = {}) {
      asked.push({ url, conditions });
      const { body = '', fails, redirects, ...given } = site[url] ?? { status: 404 };
      if (fails) throw new LagebildError('fetch.failed', { detail: 'ECONNRESET' });
      if (redirects) await conditions.beforeRedirect?.(redirects);
      const bytes = new TextEncoder().encode(body);
      return { url, status: 200, bytes, contentType: null, etag: null, lastModified: null, retryAfter: null, ...given };
    },
  };
  return { fetcher, asked, urls: () => asked.map(({ url }) => url) };
}

/** Time that passes only by sleeping. */
function handClock(): Clock & { slept: number[] } {
  let time = Date.parse('2024-11-01T12:00:00Z');
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    async sleep(milliseconds) {
      if (milliseconds > 0) slept.push(milliseconds);
      time += Math.max(0, milliseconds);
    },
    random: () => 0.5,
  };
}

const page = (text: string) => ({ body: `<!doctype html><p>${text}</p>`, contentType: 'text/html; charset=utf-8' });
const feed = (...entries: string[]) => ({
  body: `<rss><channel><title>Lahrebote</title>${entries
    .map(
      (name) =>
        `<item><link>https://bote.example/${name}</link><title>${name}</title><description>Kurz: ${name}</description></item>`,
    )
    .join('')}</channel></rss>`,
});
const bounds = { pages: false, limit: 100, milliseconds: 1e9 };

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const shown = (item: Document | Quarantined) => ('bytes' in item ? item.name : `${item.name} ${item.code}`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagebild-gather-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('createGatherer', () => {
  it('goes from an index of sitemaps to pages, each once, and knows them since they were fetched', async () => {
    const { fetcher, urls } = network({
      'https://bote.example/index.xml': {
        body: '<sitemapindex><sitemap><loc>https://bote.example/news.xml</loc></sitemap><sitemap><loc>https://bote.example/index.xml</loc></sitemap></sitemapindex>',
      },
      'https://bote.example/news.xml': {
        body: '<urlset><url><loc>https://bote.example/1</loc><news:news><news:title>Deich</news:title></news:news></url><url><loc>https://bote.example/weg</loc></url></urlset>',
      },
      'https://bote.example/1': { ...page('Der Deich.'), url: 'https://bote.example/eins' },
    });
    const gatherer = createGatherer({ ...bounds, fetcher, clock: handClock() });
    const items = await all(gatherer.gather(['https://bote.example/index.xml', 'https://bote.example/1']));
    expect(items.map(shown)).toEqual(['https://bote.example/1', 'https://bote.example/weg fetch.status']);
    expect(items[0]).toMatchObject({
      form: 'html',
      knownAt: '2024-11-01T12:00:00.000Z',
      hints: { url: 'https://bote.example/eins', title: 'Deich', charset: 'utf-8' },
    });
    expect(new Set(urls()).size).toBe(urls().length);
  });

  it('fetches what OPML files and lists on disk name, and takes feeds as they are unless told otherwise', async () => {
    const path = join(folder, 'feeds.opml');
    await writeFile(path, '<opml><outline xmlUrl="https://bote.example/feed"/></opml>');
    const site = { 'https://bote.example/feed': feed('a', 'b'), 'https://bote.example/a': page('Ganz: a') };
    const short = network(site);
    const items = await all(createGatherer({ ...bounds, fetcher: short.fetcher, clock: handClock() }).gather([path]));
    expect(items.map(shown)).toEqual([
      'https://bote.example/feed#https://bote.example/a',
      'https://bote.example/feed#https://bote.example/b',
    ]);
    expect(short.urls()).toEqual(['https://bote.example/feed']);
    const whole = network(site);
    const pages = createGatherer({ ...bounds, pages: true, fetcher: whole.fetcher, clock: handClock() });
    const fetched = await all(pages.gather([path]));
    // A page that is gone leaves what the feed said of it.
    expect(fetched.map(shown)).toEqual([
      'https://bote.example/a',
      'https://bote.example/b fetch.status',
      'https://bote.example/feed#https://bote.example/b',
    ]);
    expect(fetched[0]).toMatchObject({ hints: { title: 'a', outlet: 'Lahrebote' } });
  });

  it('stops at its limits of count and time and says how much was left out', async () => {
    const site: Site = { 'https://bote.example/list': { body: '' } };
    const names = Array.from({ length: 9 }, (_, n) => `https://bote.example/${n}`);
    site['https://bote.example/list'] = { body: names.join('\n') };
    for (const name of names) site[name] = page(name);
    const few = network(site);
    const counted = createGatherer({ ...bounds, limit: 4, fetcher: few.fetcher, clock: handClock() });
    const items = await all(counted.gather(['https://bote.example/list']));
    expect(items.map(shown).slice(-2)).toEqual(['https://bote.example/2', 'network fetch.overLimit']);
    expect(few.asked).toHaveLength(4);
    expect((items.at(-1) as Quarantined).message).toContain('6 addresses');
    const clock = handClock();
    const slow = createPoliteFetcher(network(site).fetcher, { clock });
    const timed = await all(
      createGatherer({ ...bounds, milliseconds: 3500, fetcher: slow, clock }).gather(['https://bote.example/list']),
    );
    expect(timed.filter((item) => 'bytes' in item).length).toBeLessThan(4);
    expect(timed.map(shown).at(-1)).toBe('network fetch.overLimit');
  });

  it.each([
    ['web.wacz', 'stored in a zip archive'],
    ['web.warc.gz', 'packed'],
    ['web.warc', 'plain'],
  ])('reads an archive from a file when it is too large for memory: %s, %s', async (name) => {
    const records = ['eins', 'zwei'].map((path) => {
      const message = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Seite ${path}`;
      return Buffer.from(
        `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://bote.example/${path}\r\nContent-Length: ${message.length}\r\n\r\n${message}\r\n\r\n`,
      );
    });
    const plain = Buffer.concat(records);
    const packed = Buffer.concat(records.map((record) => gzipSync(record)));
    const bytes = name.endsWith('wacz')
      ? makeZip([{ name: 'archive/a.warc.gz', bytes: packed }])
      : name.endsWith('gz')
        ? packed
        : plain;
    let open = 0;
    const fetcher: Fetcher = {
      async fetch(url, conditions) {
        expect(conditions?.takesFiles).toBe(true);
        const path = join(folder, `spooled-${open++}`);
        await writeFile(path, bytes);
        return {
          url,
          status: 200,
          bytes: new Uint8Array(0),
          file: {
            path,
            async remove() {
              open--;
              await rm(path);
            },
          },
          contentType: null,
          etag: null,
          lastModified: null,
          retryAfter: null,
        };
      },
    };
    const gather = () =>
      createGatherer({ ...bounds, fetcher, clock: handClock() }).gather([`https://bote.example/${name}`]);
    const items = (await all(gather())) as Document[];
    expect(items.map(({ hints, knownAt }) => [hints.url, knownAt])).toEqual([
      ['https://bote.example/eins', '2024-11-01T12:00:00.000Z'],
      ['https://bote.example/zwei', '2024-11-01T12:00:00.000Z'],
    ]);
    expect(open).toBe(0);
    // Whoever stops early leaves no file behind either.
    for await (const item of gather()) {
      expect(item.name).toContain(`https://bote.example/${name}`);
      break;
    }
    expect(open).toBe(0);
  });

  it('keeps pictures and other files out, by name', async () => {
    const { fetcher } = network({ 'https://bote.example/x': { body: '%PDF', contentType: 'application/pdf' } });
    const gatherer = createGatherer({ ...bounds, fetcher, clock: handClock() });
    expect((await all(gatherer.gather(['https://bote.example/x']))).map(shown)).toEqual([
      'https://bote.example/x document.binary',
    ]);
  });
});

describe('createPoliteFetcher', () => {
  it('asks for the rules once, keeps to them, also for redirects, and leaves time between requests', async () => {
    const { fetcher, urls } = network({
      'https://bote.example/robots.txt': { body: 'User-agent: *\nDisallow: /innen/\nCrawl-delay: 7\n' },
      'https://bote.example/1': page('Eins'),
      'https://bote.example/2': page('Zwei'),
      'https://bote.example/3': { redirects: 'https://bote.example/innen/3' },
    });
    const clock = handClock();
    const polite = createPoliteFetcher(fetcher, { clock });
    await polite.fetch('https://bote.example/1');
    await polite.fetch('https://bote.example/2');
    await expect(polite.fetch('https://bote.example/innen/x')).rejects.toMatchObject({ code: 'fetch.disallowed' });
    await expect(polite.fetch('https://bote.example/3')).rejects.toMatchObject({ code: 'fetch.disallowed' });
    expect(urls()).toEqual(['robots.txt', '1', '2', '3'].map((name) => `https://bote.example/${name}`));
    expect(clock.slept).toEqual([1000, 7000, 7000]);
  });

  it('reads nothing from a site that cannot say what it allows', async () => {
    const { fetcher, urls } = network({ 'https://bote.example/robots.txt': { status: 503 } });
    const polite = createPoliteFetcher(fetcher, { clock: handClock() });
    await expect(polite.fetch('https://bote.example/1')).rejects.toMatchObject({ code: 'fetch.status' });
    expect(urls()).toEqual(['https://bote.example/robots.txt']);
  });
});

describe('watchFeeds', () => {
  const address = 'https://bote.example/feed';

  function watch(site: Site) {
    const net = network(site);
    const clock = handClock();
    const visits = new Map<string, Visit>();
    const added: Document[] = [];
    const reports: VisitReport[] = [];
    const log: VisitLog = {
      last: (url) => visits.get(url) ?? null,
      async remember(url, visit) {
        visits.set(url, visit);
      },
      async close() {},
    };
    const run = (more: object = {}) =>
      watchFeeds({
        ...bounds,
        fetcher: net.fetcher,
        clock,
        feeds: [address],
        everyMilliseconds: 600_000,
        once: true,
        log,
        openIntake: async () => ({
          async addDocument(document) {
            added.push(document);
            return 'added';
          },
          async close() {},
        }),
        onVisit: (report) => reports.push(report),
        ...more,
      });
    return { ...net, clock, visits, added, reports, run };
  }

  it('asks with what the last answer carried and takes in only new entries', async () => {
    const site: Site = { [address]: { ...feed('a'), etag: '"1"', lastModified: 'Fri, 01 Nov 2024 11:00:00 GMT' } };
    const { run, asked, added, visits } = watch(site);
    await run();
    site[address] = { status: 304 };
    await run();
    expect(asked[1]!.conditions).toMatchObject({ etag: '"1"', lastModified: 'Fri, 01 Nov 2024 11:00:00 GMT' });
    expect(visits.get(address)).toMatchObject({ etag: '"1"', failures: 0 });
    site[address] = { ...feed('b', 'a'), etag: '"2"' };
    await run();
    expect(added.map(({ name }) => name)).toEqual([
      `${address}#https://bote.example/a`,
      `${address}#https://bote.example/b`,
    ]);
    expect(visits.get(address)).toMatchObject({ etag: '"2"', lastModified: null });
  });

  it('waits twice as long after each failure and as long as it is asked to', async () => {
    const site: Site = { [address]: { fails: true } };
    const { run, visits, clock } = watch(site);
    const pauses: number[] = [];
    for (let round = 0; round < 3; round++) {
      await run();
      pauses.push(visits.get(address)!.nextAt - clock.now());
    }
    expect(pauses).toEqual([1_200_000, 2_400_000, 4_800_000]);
    site[address] = { status: 429, retryAfter: '36000' };
    await run();
    expect(visits.get(address)!.nextAt - clock.now()).toBe(36_000_000);
    site[address] = feed('a');
    await run();
    expect(visits.get(address)).toMatchObject({ failures: 0, nextAt: clock.now() + 600_000 });
  });

  it('comes back for pages that did not answer and does not confirm the answer that named them', async () => {
    const site: Site = {
      [address]: { ...feed('a', 'b'), etag: '"1"' },
      'https://bote.example/a': page('Ganz: a'),
      'https://bote.example/b': { fails: true },
    };
    const { run, added, asked, visits, reports } = watch(site);
    await run({ pages: true });
    expect(visits.get(address)!.etag).toBeNull();
    expect(reports[0]!.quarantined.map(({ code }) => code)).toEqual(['fetch.failed']);
    site['https://bote.example/b'] = page('Ganz: b');
    await run({ pages: true });
    expect(added.map(({ name }) => name)).toEqual(['https://bote.example/a', 'https://bote.example/b']);
    expect(asked.filter(({ url }) => url.endsWith('/a'))).toHaveLength(1);
    expect(visits.get(address)!.etag).toBe('"1"');
  });

  it('takes nothing in while the store is in use, and everything later', async () => {
    const { run, added, reports, visits } = watch({ [address]: { ...feed('a'), etag: '"1"' } });
    await run({
      openIntake: async () => {
        throw new LagebildError('store.locked', { path: folder, pid: 1 });
      },
    });
    expect(reports[0]!.isStoreBusy).toBe(true);
    expect(visits.get(address)!.etag).toBeNull();
    await run();
    expect(added).toHaveLength(1);
  });

  it('goes on visit by visit until it is told to stop', async () => {
    const stop = new AbortController();
    const { run, urls, reports } = watch({ [address]: feed('a') });
    await run({
      once: false,
      signal: stop.signal,
      onVisit: (report: VisitReport) => {
        reports.push(report);
        if (reports.length === 3) stop.abort();
      },
    });
    expect(urls()).toEqual([address, address, address]);
    expect(reports.map(({ added }) => added)).toEqual([1, 0, 0]);
  });
});
