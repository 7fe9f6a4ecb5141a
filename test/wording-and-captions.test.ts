import { describe, expect, it } from 'vitest';
import { renderJson } from '../src/dossier/render/render-json.ts';
import { verifyDossier } from '../src/dossier/verify-dossier.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { openEngine } from '../src/open.ts';
import { makeDocument } from '../src/sources/make-document.ts';

interface Page {
  readonly id: string;
  readonly outlet: string;
  readonly language: string;
  readonly day: string;
  readonly title: string;
  readonly body: string;
  readonly more?: string;
}

const htmlOf = ({ outlet, language, day, title, body, more = '' }: Page) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${day}T09:00:00+01:00">${more}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;

async function conflictsOf(...pages: readonly Page[]): Promise<Dossier> {
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(
    (async function* () {
      for (const page of pages)
        yield makeDocument(
          page.id,
          new TextEncoder().encode(htmlOf(page)),
          'html',
          { url: `https://${page.id}.example/a` },
          `${page.day}T10:00:00Z`,
        );
    })(),
  );
  const dossier = await engine.dossier(await engine.analyse(), []);
  await engine.close();
  expect(verifyDossier(JSON.parse(renderJson(dossier)), null).failed).toEqual([]);
  return dossier;
}

const told = (dossier: Dossier, property: string) =>
  dossier.stories
    .flatMap(({ conflicts }) => conflicts)
    .filter((conflict) => conflict.property === property)
    .map(({ cause, sides }) => [
      cause,
      ...sides.map(({ value, assertions }) => [
        value.kind === 'date' ? value.value : 'name' in value ? value.name : '',
        ...assertions.map(({ article }) => article),
      ]),
    ]);

const german = (id: string, outlet: string, word: string, day = '2026-03-04'): Page => ({
  id,
  outlet,
  language: 'de',
  day,
  title: 'Hafenmeisterin Rike Brandt räumt Fehler am alten Kai von Sandholm ein',
  body: `<p>Nach dem Einsturz am alten Kai von Sandholm hat Hafenmeisterin Rike Brandt am Mittwoch Fehler eingeräumt.</p><p>„Ich habe der Stadt die Risse in der Kaimauer nicht ${word}, sondern gemeldet“, sagte Hafenmeisterin Rike Brandt in Sandholm.</p>`,
});
const english = (id: string, outlet: string, word: string, day = '2026-03-04'): Page => ({
  id,
  outlet,
  language: 'en',
  day,
  title: 'Harbour master Rike Brandt admits mistakes at the old quay of Sandholm',
  body: `<p>After the collapse of the old quay of Sandholm, harbour master Rike Brandt admitted mistakes on Wednesday.</p><p>“I never ${word} the cracks in the old quay wall from the town of Sandholm,” harbour master Rike Brandt said.</p>`,
});

describe('words in quotation marks', () => {
  it.each([
    ['de', german, 'verschwiegen', 'verheimlicht'],
    ['en', english, 'concealed', 'withheld'],
  ] as const)('one word for another is a copying error: %s', async (_language, page, word, other) => {
    const dossier = await conflictsOf(
      page('bote', 'Bote', word),
      page('kurier', 'Kurier', word),
      page('post', 'Post', other, '2026-03-06'),
    );
    expect(told(dossier, 'wording')).toEqual([['copyError', [word, 'bote', 'kurier'], [other, 'post']]]);
  });

  it.each([
    ['de', german, 'verschwiegen', 'verschwieg'],
    ['en', english, 'concealed', 'conceal'],
  ] as const)('another form of the word is none: %s', async (_language, page, word, other) => {
    const dossier = await conflictsOf(page('bote', 'Bote', word), page('post', 'Post', other, '2026-03-06'));
    expect(told(dossier, 'wording')).toEqual([]);
  });
});

describe('the day of a picture', () => {
  const captioned = (caption: string, page: Page, more = ''): Page => ({
    ...page,
    more,
    body: `${page.body}<figure><img src="a.jpg" alt=""><figcaption>${caption}</figcaption></figure>`,
  });
  const de = german('bote', 'Bote', 'verschwiegen');
  const en = english('bote', 'Bote', 'concealed');

  it.each([
    ['Eine Frau fegt Steine vom alten Kai in Sandholm, 5. März 2026.', de],
    ['A woman sweeps stones off the old quay in Sandholm, 5 March 2026.', en],
  ])('after the article in which it stands contradicts: %s', async (caption, page) => {
    expect(told(await conflictsOf(captioned(caption, page)), 'picture.date')).toEqual([
      ['contradiction', ['2026-03-05', 'bote'], ['2026-03-04', 'bote']],
    ]);
  });

  it.each([
    ['the same day', 'Eine Frau fegt Steine vom alten Kai in Sandholm, 4. März 2026.', de, ''],
    ['an older picture', 'A woman sweeps stones off the old quay in Sandholm, 5 March 2024.', en, ''],
    ['what is to come', 'Am 5. März 2026 wird der alte Kai in Sandholm wieder eröffnet.', de, ''],
    ['what is to come', 'The old quay in Sandholm opens again on 5 March 2026.', en, ''],
    [
      'a page changed since',
      'Eine Frau fegt Steine vom alten Kai in Sandholm, 5. März 2026.',
      de,
      '<meta property="article:modified_time" content="2026-03-05T18:00:00+01:00">',
    ],
  ])('%s is none: %s', async (_why, caption, page, more) => {
    expect(told(await conflictsOf(captioned(caption, page, more)), 'picture.date')).toEqual([]);
  });
});
