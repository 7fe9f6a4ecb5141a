import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { readSources } from './read-sources.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagebild-sources-'));
  await mkdir(join(folder, 'sub', '.hidden'), { recursive: true });
  await writeFile(join(folder, 'b.html'), '<p>Seite</p>');
  await writeFile(join(folder, 'a.txt'), 'Text');
  await writeFile(join(folder, 'page-without-ending'), '<!DOCTYPE html><html><p>Seite</p></html>');
  await writeFile(join(folder, '.hidden.txt'), 'verborgen');
  await writeFile(join(folder, 'sub', '.hidden', 'c.txt'), 'verborgen');
  await writeFile(join(folder, 'sub', 'c.md.gz'), gzipSync('# Titel'));
  await writeFile(join(folder, 'cut.txt.gz'), gzipSync('Text '.repeat(9000)).subarray(0, 60));
  await writeFile(join(folder, 'large.txt'), Buffer.alloc(33 * 1024 * 1024, 97));
  await writeFile(join(folder, 'bomb.txt.gz'), gzipSync(Buffer.alloc(40 * 1024 * 1024)));
  await writeFile(
    join(folder, 'lines.jsonl'),
    '{"id":"x","text":"Eins","url":"https://a.example/1"}\n\nkein JSON\n{"id":"y"}\n{"html":"<p>Zwei"}\n{"id":7,"text":"Drei","title":5}',
  );
  await symlink(folder, join(folder, 'sub', 'loop'));
  await symlink(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function collect(
  paths: readonly string[],
  stdin?: AsyncIterable<Uint8Array>,
): Promise<(Document | Quarantined)[]> {
  const items: (Document | Quarantined)[] = [];
  for await (const item of readSources(paths, stdin ? { stdin } : {})) items.push(item);
  return items;
}

const shown = (item: Document | Quarantined) =>
  'bytes' in item
    ? `${item.name} ${item.form} ${Buffer.from(item.bytes).toString('utf8').slice(0, 12)}`
    : `${item.name} ${item.code}`;

describe('readSources', () => {
  it('reads a folder in order, leaves hidden files out, survives loops, and names what it cannot read', async () => {
    expect((await collect([folder])).map(shown)).toEqual([
      'a.txt text Text',
      'b.html html <p>Seite</p>',
      'bomb.txt.gz document.tooLarge',
      'cut.txt.gz document.truncatedGzip',
      'large.txt document.tooLarge',
      'lines.jsonl#1 text Eins',
      'lines.jsonl#3 line.notJson',
      'lines.jsonl#4 line.badShape',
      'lines.jsonl#5 html <p>Zwei',
      'lines.jsonl#6 line.badShape',
      'page-without-ending html <!DOCTYPE ht',
      'sub/c.md.gz markdown # Titel',
    ]);
  });

  it('gives hints of a line to its document', async () => {
    const [first] = await collect([join(folder, 'lines.jsonl')]);
    expect((first as Document).hints).toMatchObject({ id: 'x', url: 'https://a.example/1' });
  });

  it('keeps names apart when two paths share one', async () => {
    const file = join(folder, 'a.txt');
    expect((await collect([file, file])).map(({ name }) => name)).toEqual(['a.txt', file]);
  });

  it('reads standard input', async () => {
    async function* chunks() {
      yield new TextEncoder().encode('{"id":"1","te');
      yield new TextEncoder().encode('xt":"Eins"}\n{"id":"2","text":"Zwei"}');
    }
    expect((await collect(['-'], chunks())).map(shown)).toEqual(['-#1 text Eins', '-#2 text Zwei']);
  });

  it('says which path does not exist before it reads anything', async () => {
    await expect(collect([join(folder, 'a.txt'), join(folder, 'nichts')])).rejects.toMatchObject({
      code: 'input.notFound',
    });
  });
});
