import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openEngine } from '../../src/open.ts';
import { openFetcher } from '../../src/open-gathering.ts';
import { runCli } from './run-cli.testing.ts';

let folder: string;
let server: Server;
let base: string;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagebild-add-'));
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${path} ${request.headers['if-none-match'] ?? ''}`.trim());
    if (path === '/feed')
      return void (request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response
            .writeHead(200, { etag: '"1"', 'content-type': 'application/rss+xml' })
            .end(
              '<rss><channel><title>Lahrebote</title><item><link>https://bote.example/1</link><title>Deich</title><description>Der Deich der Lahre hält seit Montag wieder, teilte der Kreis mit.</description></item></channel></rss>',
            ));
    if (path === '/robots.txt') return void response.writeHead(200).end('User-agent: *\nDisallow: /innen');
    if (path === '/seite')
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<article><h1>Pegel sinkt</h1><p>Der Pegel der Lahre sinkt seit Dienstag wieder.</p></article>');
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** The command line in this process, allowed to speak to the test's own server. */
async function run(...args: string[]) {
  const written: string[] = [];
  const keep = (text: string | Uint8Array) => {
    written.push(String(text));
    return true;
  };
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const spy of spies) spy.mockImplementation(keep);
  try {
    const permits = (address: string) => address === '127.0.0.1';
    return { code: await main(args, () => openFetcher({ permits })), said: written.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('lagebild add', () => {
  it('keeps files and fetched pages in the store, says what it may not read, and knows what it has', async () => {
    const store = join(folder, 'a');
    const file = join(folder, 'text.txt');
    const list = join(folder, 'list.txt');
    await writeFile(file, 'Der Deich hält.');
    await writeFile(list, `${base}/seite\n${base}/innen/1\n`);
    const before = Date.now();
    const first = await run('add', file, list, '--store', store);
    expect(first.said).toContain(`Added 2 to ${store}; 0 were there already.`);
    expect(first.said).toContain('[fetch.disallowed]');
    expect(first.code).toBe(3);
    const again = await run('add', file, '--store', store);
    expect(again).toMatchObject({ code: 0 });
    expect(again.said).toContain('Added 0');
    const engine = await openEngine({ store, threads: 1 });
    const articles = await engine.analyse();
    await engine.close();
    const page = articles.find(({ title }) => title === 'Pegel sinkt');
    expect(Date.parse(page?.knownAt ?? '')).toBeGreaterThanOrEqual(before);
    expect(articles.find(({ text }) => text === 'Der Deich hält.')?.knownAt).toBeNull();
  });

  it('refuses this machine when nothing else is handed in, and no option changes that', async () => {
    const { code, err } = await runCli(['add', `${base}/seite`, '--store', join(folder, 'b')]);
    expect(code).toBe(3);
    expect(err).toContain('[fetch.refused]');
    const { out } = await runCli(['add', '--help']);
    expect(out).toContain('--store <dir>');
    expect(out).toContain('--limit <n>');
    expect(out).not.toMatch(/loopback|permit|private|insecure/i);
  });

  it('wants a store, and sources that exist', async () => {
    expect(await runCli(['add', 'x.html'])).toMatchObject({ code: 2 });
    const missing = await runCli(['add', join(folder, 'nichts'), '--store', join(folder, 'c')]);
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.err).toContain('[input.notFound]');
  });
});

describe('lagebild watch', () => {
  it('takes in new entries and asks with the conditions it kept in the store', async () => {
    const store = join(folder, 'w');
    const first = await run('watch', `${base}/feed`, '--store', store, '--once');
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toContain('1 new');
    const second = await run('watch', `${base}/feed`, '--store', store, '--once');
    expect(second.said).toContain('0 new');
    expect(asked).toContain('/feed "1"');
    const engine = await openEngine({ store, threads: 1 });
    const [article] = await engine.analyse();
    await engine.close();
    expect(article).toMatchObject({ url: 'https://bote.example/1', title: 'Deich' });
  });

  it('has a page of help', async () => {
    const { code, out } = await runCli(['watch', '--help']);
    expect(code).toBe(0);
    for (const option of ['--store', '--once', '--every', '--pages']) expect(out).toContain(option);
  });

  it('stops when it is told to, and leaves nothing locked', async () => {
    const store = join(folder, 's');
    const root = fileURLToPath(new URL('../../', import.meta.url));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = spawn(process.execPath, ['bin/lagebild.mjs', 'watch', `${base}/feed`, '--store', store], {
        cwd: root,
      });
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      // The store of the first run is free again: the second says that it watches too.
      await Promise.race([ended, new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))]);
      child.kill(signal);
      expect(await ended).toBe(0);
    }
  });
});
