import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from './create-fetcher.ts';
import { isPublicAddress } from './is-public-address.ts';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/page')
      return void response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"' })
        .end('<p>Seite</p>');
    if (path === '/cached')
      return void (request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200).end('neu'));
    if (path === '/gzip')
      return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>Seite</p>'));
    if (path === '/bomb')
      return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8 * 1024 * 1024)));
    if (path === '/cut')
      return void response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync('Text '.repeat(5000)).subarray(0, 50));
    if (path === '/large') return void response.writeHead(200).end(Buffer.alloc(200_000, 97));
    if (path === '/declared') return void response.writeHead(200, { 'content-length': '999999999' }).write('a');
    if (path === '/archive') return void response.writeHead(200).end(`WARC/1.1\r\n${'a'.repeat(300_000)}`);
    if (path === '/slow-archive') return void response.writeHead(200).write(`WARC/1.1\r\n${'a'.repeat(300_000)}`);
    if (path === '/packed-bomb')
      return void response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.concat([Buffer.from('WARC/1.1\r\n'), Buffer.alloc(8 * 1024 * 1024)])));
    if (path.startsWith('/to?'))
      return void response.writeHead(302, { location: decodeURIComponent(path.slice(4)) }).end();
    if (path === '/slow') return void response.writeHead(200).write('a');
    if (path === '/to-page') return void response.writeHead(302, { location: '/page' }).end();
    if (path === '/to-loopback')
      return void response.writeHead(302, { location: `${base}/page`.replace('localhost', '127.0.0.1') }).end();
    if (path === '/to-file') return void response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    if (path === '/loop') return void response.writeHead(302, { location: '/loop' }).end();
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const anywhere = { permits: () => true };

describe('createFetcher', () => {
  it('gets a page with what its headers say', async () => {
    const page = await createFetcher(anywhere).fetch(`${base}/to-page`);
    expect(page).toMatchObject({
      url: `${base}/page`,
      status: 200,
      contentType: 'text/html; charset=utf-8',
      etag: '"1"',
    });
    expect(Buffer.from(page.bytes).toString()).toBe('<p>Seite</p>');
  });

  it('unpacks an answer and asks with conditions', async () => {
    const fetcher = createFetcher(anywhere);
    expect(Buffer.from((await fetcher.fetch(`${base}/gzip`)).bytes).toString()).toBe('<p>Seite</p>');
    expect(await fetcher.fetch(`${base}/cached`, { etag: '"1"' })).toMatchObject({
      status: 304,
      bytes: new Uint8Array(0),
    });
  });

  it('refuses a name that resolves to this machine', async () => {
    await expect(createFetcher().fetch(`${base}/page`)).rejects.toMatchObject({ code: 'fetch.refused' });
  });

  it('refuses a redirect to an address that a name was not', async () => {
    let checked = 0;
    const fetcher = createFetcher({
      permits: (address) => checked++ >= 0 && address !== '127.0.0.1' && address !== '',
    });
    const open = createFetcher({
      permits: (address) => address === '::1' || (address === '127.0.0.1' && checked++ < 0),
    });
    await expect(fetcher.fetch(`${base.replace('localhost', '127.0.0.1')}/page`)).rejects.toMatchObject({
      code: 'fetch.refused',
    });
    await expect(open.fetch(`${base}/to-loopback`)).rejects.toMatchObject({ code: 'fetch.refused' });
  });

  it('refuses other schemes, also after a redirect, and names in the address', async () => {
    const fetcher = createFetcher(anywhere);
    for (const url of [
      'file:///etc/hostname',
      'ftp://m.example/',
      'no address',
      'http://user:word@m.example/',
      `${base}/to-file`,
    ])
      await expect(fetcher.fetch(url)).rejects.toMatchObject({ code: 'fetch.refused' });
  });

  const closedHosts = [
    'localhost',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '0.0.0.0',
    '0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '224.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd12::1]',
    '[ff02::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[0:0:0:0:0:ffff:10.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::10.0.0.1]',
    '[2002:7f00:1::]',
    '[2001:0:1::1]',
  ];

  it.each(closedHosts)('speaks to %s neither when it is asked to nor when it is sent there', async (host) => {
    const port = new URL(base).port;
    const target = `http://${host}:${port}/page`;
    await expect(createFetcher().fetch(target)).rejects.toMatchObject({ code: 'fetch.refused' });
    // Only the server that redirects may be spoken to, by its first address; what follows is judged as always.
    let first = true;
    const sent = createFetcher({
      permits: (address) => {
        const isFirst = first;
        first = false;
        return isFirst || isPublicAddress(address);
      },
    });
    const start = `http://127.0.0.1:${port}/to?${encodeURIComponent(target)}`;
    await expect(sent.fetch(start)).rejects.toMatchObject({ code: 'fetch.refused' });
    expect(first).toBe(false);
  });

  it('puts a large web archive into a file when that was asked for, and leaves none behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lagebild-spool-'));
    const usual = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder;
    try {
      const limits = { ...anywhere, maximumBytes: 100_000 };
      const got = await createFetcher(limits).fetch(`${base}/archive`, { takesFiles: true });
      expect(got.bytes).toHaveLength(0);
      expect((await readFile(got.file!.path)).length).toBe(300_010);
      await got.file!.remove();
      expect(await readdir(folder)).toEqual([]);
      const refused: readonly [path: string, options: object, takesFiles: boolean, code: string][] = [
        ['/archive', {}, false, 'fetch.tooLarge'],
        ['/large', {}, true, 'fetch.tooLarge'],
        ['/archive', { maximumArchiveBytes: 200_000 }, true, 'fetch.tooLarge'],
        ['/declared', { maximumArchiveBytes: 200_000 }, true, 'fetch.tooLarge'],
        ['/slow-archive', { maximumArchiveMilliseconds: 150 }, true, 'fetch.tooSlow'],
        ['/packed-bomb', {}, true, 'fetch.unpacksTooFar'],
      ];
      for (const [path, options, takesFiles, code] of refused) {
        const answer = createFetcher({ ...limits, ...options }).fetch(`${base}${path}`, { takesFiles });
        await expect(answer, path).rejects.toMatchObject({ code });
        expect([path, await readdir(folder)]).toEqual([path, []]);
      }
    } finally {
      if (usual === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = usual;
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('stops at its limits', async () => {
    const cases: readonly [path: string, options: object, code: string][] = [
      ['/large', { maximumBytes: 100_000 }, 'fetch.tooLarge'],
      ['/declared', {}, 'fetch.tooLarge'],
      ['/slow', { maximumMilliseconds: 150 }, 'fetch.tooSlow'],
      ['/loop', {}, 'fetch.tooManyRedirects'],
      ['/bomb', {}, 'fetch.unpacksTooFar'],
      ['/cut', {}, 'fetch.failed'],
    ];
    for (const [path, options, code] of cases)
      await expect(createFetcher({ ...anywhere, ...options }).fetch(`${base}${path}`)).rejects.toMatchObject({ code });
  });
});

describe('isPublicAddress', () => {
  it('knows the closed networks in every spelling', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '::1',
      '::',
      'fe80::1%eth0',
      'fd00::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::a00:1',
      'localhost',
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
    for (const address of ['8.8.8.8', '172.32.0.1', '2a00:1450:4001::1', '::ffff:8.8.8.8'])
      expect([address, isPublicAddress(address)]).toEqual([address, true]);
  });
});
