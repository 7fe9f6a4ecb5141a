import { beforeAll, describe, expect, it } from 'vitest';
import { findAlerts } from '../src/dossier/alerts/find-alerts.ts';
import { compareDossiers } from '../src/dossier/diff/compare-dossiers.ts';
import { renderHtml } from '../src/dossier/render/render-html.ts';
import { renderJson } from '../src/dossier/render/render-json.ts';
import { renderMarkdown } from '../src/dossier/render/render-markdown.ts';
import { verifyDossier } from '../src/dossier/verify-dossier.ts';
import type { Document } from '../src/model/document.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { openEngine } from '../src/open.ts';
import { makeDocument } from '../src/sources/make-document.ts';

const entries = [
  ['03.03.2026, 06:10 Uhr', 'Am Lauterstausee ist der Damm gebrochen. Die Feuerwehr Lauterau räumt die Uferstraße.'],
  ['03.03.2026, 09:15 Uhr', 'Am Lauterstausee sind acht Menschen verletzt worden, sagte Feuerwehrchef Jonas Beispiel.'],
  [
    '03.03.2026, 13:40 Uhr',
    'Die Zahl der Verletzten am Lauterstausee ist auf zwölf gestiegen, teilte das Kreisamt Lauterau mit.',
  ],
] as const;

const blog = (title: string, told: readonly (readonly [string, string])[]) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Lauterauer Bote"><meta property="article:published_time" content="2026-03-03T06:10:00+01:00"></head><body><main><h1>${title}</h1>${[
    ...told,
  ]
    .reverse()
    .map(([label, words]) => `<div><span>${label}</span><p>${words}</p></div>`)
    .join('')}</main></body></html>`;
const report = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Dammbruch am Lauterstausee: Acht Verletzte</title><meta property="og:site_name" content="Tal-Kurier"><meta property="article:published_time" content="2026-03-03T10:00:00+01:00"></head><body><article><h1>Dammbruch am Lauterstausee: Acht Verletzte</h1><p>Nach dem Dammbruch am Lauterstausee sind acht Menschen verletzt worden. Das sagte Feuerwehrchef Jonas Beispiel am Dienstag in Lauterau.</p><p>Die Uferstraße in Lauterau ist geräumt. Das Kreisamt prüft, wie lange der Damm gesperrt bleibt.</p></article></body></html>`;

const read = (name: string, url: string, html: string, knownAt: string): Document =>
  makeDocument(name, new TextEncoder().encode(html), 'html', { url, charset: 'utf-8' }, knownAt);
const address = 'https://bote.example/liveblog';
const first = read(
  'blog',
  address,
  blog('Liveblog: Dammbruch am Lauterstausee', entries.slice(0, 2)),
  '2026-03-03T09:30:00Z',
);
const other = read('bericht', 'https://kurier.example/damm', report, '2026-03-03T10:30:00Z');
const mended = entries.map(
  ([label, words], at) => [label, at === 0 ? words.replace('Uferstraße', 'Hafenstraße') : words] as const,
);
const again = read(
  'blog-2',
  address,
  blog('Liveblog: Zwölf Verletzte am Lauterstausee', mended),
  '2026-03-03T14:00:00Z',
);

async function dossierOf(documents: readonly Document[], asOf?: string, asOfAxis?: 'published'): Promise<Dossier> {
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(
    (async function* () {
      yield* documents;
    })(),
  );
  const axis = asOfAxis ? { asOfAxis } : {};
  const dossier = await engine.dossier(await engine.analyse(), [], asOf === undefined ? {} : { asOf, ...axis });
  await engine.close();
  return dossier;
}

let before: Dossier;
let after: Dossier;
beforeAll(async () => {
  before = await dossierOf([first, other]);
  after = await dossierOf([first, other, again]);
});

describe('a live blog in the picture', () => {
  it('stands among the other pages, its entries in the story they tell of', () => {
    expect(before.otherPages.map(({ id, kind }) => [id, kind])).toEqual([['blog', 'liveBlog']]);
    expect(before.stories.map(({ articles }) => articles)).toEqual([
      ['blog#2026-03-03T06:10', 'blog#2026-03-03T09:15', 'bericht'],
    ]);
  });

  it('fills claims by its entries, each asserted at its own time', () => {
    const injured = before.stories[0]!.claims.find(({ property }) => property === 'injured')!;
    expect(injured.values[0]!.assertions.map(({ article }) => article)).toEqual(['blog#2026-03-03T09:15', 'bericht']);
    expect(injured.origins.count).toBe(1);
  });

  it('names each entry by its page and time', () => {
    const name = 'Entry of live blog “Liveblog: Dammbruch am Lauterstausee”, 3 Mar 2026, 09:15';
    expect(renderHtml(before)).toContain(name);
    expect(renderMarkdown(before)).toContain(name.replaceAll(/[[\]]/g, '\\$&'));
    expect(before.articles.find(({ id }) => id === 'blog#2026-03-03T09:15')?.entry).toEqual({
      of: 'blog',
      name: '2026-03-03T09:15',
    });
  });

  it('keeps every receipt verifiable against the bytes of the page', () => {
    const sources = new Map([first, other, again].map(({ digest, bytes }) => [digest, bytes]));
    const report = verifyDossier(JSON.parse(renderJson(after)), sources);
    expect(report.failed).toEqual([]);
    expect(report.checkedBytes).toBe(report.checked);
    const entry = after.stories
      .flatMap(({ claims }) => claims.flatMap(({ receipts }) => receipts))
      .find(({ article }) => article === 'blog#2026-03-03T09:15')!;
    expect(new TextDecoder().decode(first.bytes.slice(...entry.bytes!))).toBe(entry.quote);
  });

  it('read again, tells only what is new or altered, whatever the title became', () => {
    const { changes } = compareDossiers(before, after);
    expect(changes.filter(({ type }) => type === 'articleAdded').map(({ to }) => to[0])).toEqual([
      'blog-2#2026-03-03T06:10',
      'blog-2#2026-03-03T13:40',
    ]);
    const edits = changes.filter(({ type }) => type === 'silentEdit');
    expect(edits.map(({ from, to }) => [from[0], to[0]])).toEqual([
      ['blog#2026-03-03T06:10', 'blog-2#2026-03-03T06:10'],
    ]);
    expect(
      findAlerts({ ...compareDossiers(before, after) })
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['figureRevised', 'silentEdit']);
  });

  it('as published by a time, holds the entries up to then', async () => {
    const dossier = await dossierOf([again, other], '2026-03-03T09:30', 'published');
    expect(dossier.articles.map(({ id }) => id)).toEqual(['blog-2#2026-03-03T06:10', 'blog-2#2026-03-03T09:15']);
  });
});
