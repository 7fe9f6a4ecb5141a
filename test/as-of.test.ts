import { describe, expect, it } from 'vitest';
import type { Correction } from '../src/model/correction.ts';
import type { Document } from '../src/model/document.ts';
import { openEngine } from '../src/open.ts';
import { makeDocument } from '../src/sources/make-document.ts';

/** Published on one day and fetched on another; null: the page tells no day. */
const page = (name: string, published: string | null, knownAt: string): Document => {
  const meta =
    published === null ? '' : `<meta property="article:published_time" content="${published}T09:00:00+01:00">`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay at Sandholm closed, says ${name}</title>${meta}</head><body><article><h1>Quay at Sandholm closed, says ${name}</h1><p>The quay at Sandholm was closed after part of its wall sank. Harbour master Rike Brandt told the ${name} that divers would look at the wall.</p></article></body></html>`;
  return makeDocument(name, new TextEncoder().encode(html), 'html', { url: `https://${name}.example/quay` }, knownAt);
};
const early = page('early', '2026-03-01', '2026-03-01T12:00:00Z');
const late = page('late', '2026-03-01', '2026-03-05T12:00:00Z');
const undated = page('undated', null, '2026-03-02T12:00:00Z');

const correction: Correction = {
  id: '000000000001',
  kind: 'published',
  author: 'Ina Weiß',
  madeAt: '2026-03-06T10:00:00Z',
  reason: 'It stood in print.',
  about: { article: { document: early.digest }, value: '2026-02-27' },
  undoes: null,
};

async function seen(asOf: string, asOfAxis: 'known' | 'published') {
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(
    (async function* () {
      yield* [early, late, undated];
    })(),
  );
  await engine.correct(correction);
  const dossier = await engine.dossier(await engine.analyse(), [], { asOf, asOfAxis });
  await engine.close();
  const dates = new Map(dossier.articles.map(({ id, published }) => [id, published?.value.slice(0, 10) ?? null]));
  return { ids: [...dates.keys()].sort(), leftOut: dossier.counts.leftOut, early: dates.get('early') };
}

describe('as of a date', () => {
  it('known: what had been fetched by then, and corrections made by then', async () => {
    expect(await seen('2026-03-03', 'known')).toEqual({ ids: ['early', 'undated'], leftOut: 1, early: '2026-03-01' });
    expect(await seen('2026-03-06T12:00', 'known')).toEqual({
      ids: ['early', 'late', 'undated'],
      leftOut: 0,
      early: '2026-02-27',
    });
  });

  it('published: what had been published by then as far as is known today, corrections of any time included', async () => {
    expect(await seen('2026-03-01', 'published')).toEqual({ ids: ['early', 'late'], leftOut: 1, early: '2026-02-27' });
    expect(await seen('2026-02-28', 'published')).toEqual({ ids: ['early'], leftOut: 2, early: '2026-02-27' });
  });
});
