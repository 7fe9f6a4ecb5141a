import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overBuffer } from './random-bytes.ts';
import { readSources } from './read-sources.ts';
import { readWacz } from './read-wacz.ts';
import { makeZip } from './zip.testing.ts';

function record(path: string, html: string): Buffer {
  const message = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`;
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://bote.example/${path}\r\nWARC-Date: 2024-11-01T11:00:00Z\r\nContent-Length: ${Buffer.byteLength(message)}\r\n\r\n`;
  return Buffer.from(`${head}${message}\r\n\r\n`);
}

const parts = [
  { name: 'datapackage.json', bytes: Buffer.from('{}'), deflate: true },
  {
    name: 'archive/a.warc.gz',
    bytes: Buffer.concat([gzipSync(record('1', '<p>Eins')), gzipSync(record('2', '<p>Zwei'))]),
  },
  { name: 'archive/b.warc', bytes: record('3', '<p>Drei'), deflate: true },
];
const names = ['x.wacz#archive/a.warc.gz#1', 'x.wacz#archive/a.warc.gz#2', 'x.wacz#archive/b.warc#1'];

async function read(bytes: Uint8Array) {
  return all(readWacz('x.wacz', overBuffer(bytes)));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagebild-wacz-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readWacz', () => {
  it('reads every archive inside, stored or packed, plain or with 64-bit sizes', async () => {
    for (const large of [false, true]) {
      const items = await read(makeZip(parts, large));
      expect(items.map(({ name }) => name)).toEqual(names);
      expect(items[1]).toMatchObject({ hints: { url: 'https://bote.example/2' }, knownAt: '2024-11-01T11:00:00Z' });
    }
  });

  it('is read in place from a file and whole from a stream', async () => {
    const path = join(folder, 'x.wacz');
    await writeFile(path, makeZip(parts));
    expect((await all(readSources([path]))).map(({ name }) => name)).toEqual(names);
    const stdin = Readable.from([makeZip(parts)]);
    expect(await all(readSources(['-'], { stdin }))).toHaveLength(3);
  });

  it('names what is damaged and reads the rest', async () => {
    const cut = { ...parts[1]!, bytes: parts[1]!.bytes.subarray(0, 100) };
    const lying = { ...parts[2]!, claimed: 10 };
    const items = await read(makeZip([cut, lying, { ...parts[2]!, name: 'archive/c.warc' }]));
    expect(items.map((item) => ('code' in item ? `${item.name} ${item.code}` : item.name))).toEqual([
      'x.wacz#archive/a.warc.gz archive.damaged',
      'x.wacz#archive/b.warc archive.damaged',
      'x.wacz#archive/c.warc#1',
    ]);
    expect(await read(makeZip([parts[0]!]))).toMatchObject([{ code: 'document.binary' }]);
    expect(await read(Buffer.from('PK\x03\x04 und nichts weiter'))).toMatchObject([{ code: 'archive.damaged' }]);
  });

  it('never throws on damage', async () => {
    const zip = makeZip(parts);
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), async (at, value, length) => {
        const damaged = Buffer.from(zip);
        damaged[at] = value;
        await read(damaged);
        await read(damaged.subarray(0, length));
      }),
      { numRuns: 150 },
    );
  });
});
