import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/adapters/archive/archive.ts';
import { openEmbeddedStore } from '../../src/adapters/embedded-store/embedded-store.ts';
import { createMemoryStore } from '../../src/adapters/memory-store/memory-store.ts';
import type { Article } from '../../src/model/article.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Document } from '../../src/model/document.ts';
import { emptyLayers } from '../../src/model/layers.ts';
import type { Story } from '../../src/model/story.ts';
import type { Store } from '../../src/ports/store.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-store-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const adapters: [name: string, open: () => Promise<Store>][] = [
  ['memory', async () => createMemoryStore()],
  ['embedded', () => openEmbeddedStore(newFolder())],
];

const document = (name: string, text: string): Document => ({
  digest: `sha256:${name}`,
  bytes: new TextEncoder().encode(text),
  name,
  form: 'text',
  hints: {},
  knownAt: null,
});

const article = (id: string, text: string): Article =>
  ({
    id,
    document: `sha256:${id}`,
    url: null,
    kind: 'article',
    text,
    language: 'de',
    title: 'Titel',
    titleSpan: null,
    standfirst: null,
    outlet: null,
    section: null,
    authors: [],
    published: null,
    modified: null,
    knownAt: null,
    layers: emptyLayers,
    removals: [],
    offsets: [],
    quarantine: null,
    dateEvidence: [],
  }) as Article;

const correction: Correction = {
  id: 'c1',
  kind: 'published',
  author: 'Ina Weiß',
  madeAt: '2025-11-02T10:00:00Z',
  reason: 'Druckfehler',
  about: { article: { document: 'sha256:a' }, value: '2025-11-02' },
  undoes: null,
};

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe.each(adapters)('store contract: %s', (_name, open) => {
  it('gives documents back byte for byte in the order in which they came, each delivery once', async () => {
    const store = await open();
    expect(await store.addDocument(document('b', 'zwei\u0000\n{"x":1}\n'))).toBe('added');
    expect(await store.addDocument(document('a', 'eins'))).toBe('added');
    expect(await store.addDocument(document('b', 'zwei\u0000\n{"x":1}\n'))).toBe('known');
    const found = await all(store.documents());
    expect(found.map(({ name }) => name)).toEqual(['b', 'a']);
    expect(new TextDecoder().decode(found[0]!.bytes)).toBe('zwei\u0000\n{"x":1}\n');
    await store.close();
  });

  it('appends corrections', async () => {
    const store = await open();
    await store.addCorrection(correction);
    await store.addCorrection({ ...correction, id: 'c2', undoes: 'c1' });
    expect(await all(store.corrections())).toEqual([correction, { ...correction, id: 'c2', undoes: 'c1' }]);
    await store.close();
  });

  it('keeps articles whole, NUL and lone surrogates included', async () => {
    const store = await open();
    const hostile = article('a', "Robert'); DROP TABLE articles;-- \u0000 \ud800 \\u0000 שלום");
    await store.putArticles([
      { key: 'k1', article: hostile },
      { key: 'k2', article: article('b', 'zwei') },
    ]);
    await store.putArticles([{ key: 'k2', article: article('b', 'zwei neu') }]);
    const found = await store.articlesByKey(['k2', 'k1', 'missing']);
    expect(found.size).toBe(2);
    expect(found.get('k1')).toEqual(hostile);
    expect(found.get('k2')!.text).toBe('zwei neu');
    await store.close();
  });

  it('replaces stories and keeps their order', async () => {
    const store = await open();
    const story = (id: string): Story => ({
      id,
      topic: 't',
      articles: ['a'],
      headline: { article: 'a', span: [0, 1] },
      reasons: [],
    });
    await store.putStories([story('s2'), story('s1')]);
    await store.putStories([story('s3'), story('s1')]);
    expect((await store.stories()).map(({ id }) => id)).toEqual(['s3', 's1']);
    await store.close();
  });
});

describe('embedded store', () => {
  it('finds everything again after it was closed', async () => {
    const folder = newFolder();
    const first = await openEmbeddedStore(folder);
    await first.addDocument(document('a', 'eins'));
    await first.addCorrection(correction);
    await first.putArticles([{ key: 'k', article: article('a', 'eins') }]);
    await first.close();
    const second = await openEmbeddedStore(folder);
    expect((await all(second.documents())).map(({ name }) => name)).toEqual(['a']);
    expect(await all(second.corrections())).toEqual([correction]);
    expect((await second.articlesByKey(['k'])).get('k')!.text).toBe('eins');
    expect(await second.addDocument(document('a', 'eins'))).toBe('known');
    await second.close();
  });

  it('refuses a folder that another opening holds, with a stable code', async () => {
    const folder = newFolder();
    const first = await openEmbeddedStore(folder);
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'store.locked' });
    await first.close();
    await (await openEmbeddedStore(folder)).close();
  });
});

describe('archive', () => {
  it('sets a record cut off by a crash aside and keeps all before it', async () => {
    const folder = newFolder();
    const archive = await openArchive(folder);
    await archive.addDocument(document('a', 'eins'));
    await archive.addDocument(document('b', 'zwei'));
    await archive.close();
    const path = join(folder, 'documents.log');
    const whole = readFileSync(path);
    for (const cut of [1, 3, 20]) {
      writeFileSync(path, whole.subarray(0, whole.length - cut));
      const again = await openArchive(folder);
      expect((await all(again.documents())).map(({ name }) => name)).toEqual(['a']);
      expect(await again.addDocument(document('b', 'zwei'))).toBe('added');
      expect((await all(again.documents())).map(({ name }) => name)).toEqual(['a', 'b']);
      await again.close();
    }
  });

  it('does not believe a record whose bytes were changed', async () => {
    const folder = newFolder();
    const archive = await openArchive(folder);
    await archive.addDocument(document('a', 'eins'));
    await archive.close();
    const path = join(folder, 'documents.log');
    writeFileSync(path, readFileSync(path, 'utf8').replace('eins', 'zwei'));
    const again = await openArchive(folder);
    expect(await all(again.documents())).toEqual([]);
    await again.close();
  });

  it('refuses to open over a damaged record that has others after it, and leaves the file alone', async () => {
    const folder = newFolder();
    const archive = await openArchive(folder);
    await archive.addDocument(document('a', 'eins'));
    await archive.addDocument(document('b', 'zwei'));
    await archive.close();
    const path = join(folder, 'documents.log');
    const damaged = readFileSync(path, 'utf8').replace('eins', 'EINS');
    writeFileSync(path, damaged);
    await expect(openArchive(folder)).rejects.toMatchObject({ code: 'store.damaged' });
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });
});
