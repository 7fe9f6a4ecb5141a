import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { openByteStream } from './byte-stream.ts';
import { readWarc } from './read-warc.ts';

const record = (type: string, body: Buffer, url = 'https://m.example/1') =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-07-14T18:30:00Z\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
const response = (body: Buffer | string, headers = 'Content-Type: text/html; charset=iso-8859-1', status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);

async function* slices(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 100): Promise<(Document | Quarantined)[]> {
  const items: (Document | Quarantined)[] = [];
  const { chunks } = await openByteStream(slices(bytes, size));
  for await (const item of readWarc('a.warc', chunks)) items.push(item);
  return items;
}

describe('readWarc', () => {
  const archive = Buffer.concat([
    record('warcinfo', Buffer.from('software: x')),
    record('response', response('<p>Eins</p>')),
    record('request', Buffer.from('GET / HTTP/1.1')),
    record('response', response('gone', undefined, '404 Not Found')),
    record('response', response('body {}', 'Content-Type: text/css')),
    record(
      'response',
      response(gzipSync('<p>Zwei</p>'), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
      'https://m.example/2',
    ),
    record(
      'response',
      response('4\r\n<p>D\r\n7\r\nrei</p>\r\n0\r\n\r\n', 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
    ),
  ]);
  const texts = (items: readonly (Document | Quarantined)[]) =>
    items.map((item) => ('bytes' in item ? Buffer.from(item.bytes).toString() : item.code));

  it('gives the pages with their address, date and charset, however the bytes arrive', async () => {
    for (const size of [1, 7, 100, 100_000])
      expect(texts(await read(archive, size))).toEqual(['<p>Eins</p>', '<p>Zwei</p>', '<p>Drei</p>']);
    const [first] = (await read(archive)) as Document[];
    expect(first).toMatchObject({
      name: 'a.warc#2',
      knownAt: '2024-07-14T18:30:00Z',
      hints: { url: 'https://m.example/1', charset: 'iso-8859-1' },
    });
  });

  it('reads members that are compressed one by one', async () => {
    expect(texts(await read(Buffer.concat([gzipSync(archive), gzipSync(archive)])))).toHaveLength(6);
  });

  it('keeps what came before the damage', async () => {
    expect(texts(await read(archive.subarray(0, archive.length - 30)))).toEqual([
      '<p>Eins</p>',
      '<p>Zwei</p>',
      'archive.damaged',
    ]);
    expect(
      texts(await read(Buffer.concat([record('response', response('<p>Eins</p>')), Buffer.from('rubbish')]))),
    ).toEqual(['<p>Eins</p>', 'archive.damaged']);
  });

  it('streams an archive far larger than what it holds at once', async () => {
    const filler = record('resource', Buffer.alloc(4 * 1024 * 1024, 97));
    async function* many(): AsyncGenerator<Uint8Array> {
      for (let turn = 0; turn < 60; turn++) yield* slices(filler, 262_144);
      yield record('response', response('<p>Eins</p>'));
    }
    const before = process.memoryUsage().rss;
    const items: (Document | Quarantined)[] = [];
    for await (const item of readWarc('a.warc', many())) items.push(item);
    expect(texts(items)).toEqual(['<p>Eins</p>']);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});
