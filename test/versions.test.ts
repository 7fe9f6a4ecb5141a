import { beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../src/dossier/render/render-html.ts';
import { renderJson } from '../src/dossier/render/render-json.ts';
import { renderMarkdown } from '../src/dossier/render/render-markdown.ts';
import { verifyDossier } from '../src/dossier/verify-dossier.ts';
import type { Document } from '../src/model/document.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { openEngine } from '../src/open.ts';
import { makeDocument } from '../src/sources/make-document.ts';

const page = (count: string, more: string, modified = '') => `<!doctype html><html lang="en"><head>
<title>Quay at Sandholm closed</title><meta property="og:site_name" content="Sandholm Echo">
<meta property="article:published_time" content="2026-03-02T09:00:00+01:00">${modified}</head><body><article><h1>Quay at Sandholm closed</h1>
<p>The quay at Sandholm was closed on Monday after part of its wall sank. The harbour office counted ${count} boats behind the barrier.</p>
<p>“Divers will look at the wall tomorrow,” said harbour master Rike Brandt. The market on the quay moves to the church square.</p>${more}
</article></body></html>`;

const address = 'https://echo.example/quay-closed';
const read = (name: string, html: string, knownAt: string): Document =>
  makeDocument(name, new TextEncoder().encode(html), 'html', { url: address, charset: 'utf-8' }, knownAt);

const first = read('first', page('40', '<p>Nobody was hurt when the wall went down.</p>'), '2026-03-02T10:00:00Z');
const again = read(
  'again',
  `${page('40', '<p>Nobody was hurt when the wall went down.</p>')}<!-- -->`,
  '2026-03-02T11:00:00Z',
);
const later = read(
  'later',
  page('55', '<p>Two &lt;new&gt; pumps arrived at night.</p>').replace('Rike Brandt', 'Rike Brandt-Lund'),
  '2026-03-02T18:00:00Z',
);
const last = read(
  'last',
  page(
    '55',
    '<p>Two &lt;new&gt; pumps arrived at night.</p><p>The wall will be rebuilt in May.</p>',
    '<meta property="article:modified_time" content="2026-03-03T08:00:00+01:00">',
  ).replace('Rike Brandt', 'Rike Brandt-Lund'),
  '2026-03-03T09:00:00Z',
);

async function dossierOf(...documents: readonly Document[]): Promise<Dossier> {
  const engine = await openEngine({ threads: 1 });
  async function* all() {
    yield* documents;
  }
  await engine.ingest(all());
  return engine.dossier(await engine.analyse(), [], {});
}

let dossier: Dossier;
beforeAll(async () => {
  dossier = await dossierOf(first, again, later, last);
});

describe('versions of one address', () => {
  it('are told beside one another, in the order in which they became known', () => {
    expect(
      dossier.versions?.map(({ before, after, announced, changes, receipts }) => ({
        before,
        after,
        announced,
        changes: changes.map((change) => [
          change.kind,
          change.before === null ? null : receipts[change.before]!.quote,
          change.after === null ? null : receipts[change.after]!.quote,
        ]),
      })),
    ).toEqual([
      {
        before: 'first',
        after: 'later',
        announced: false,
        changes: [
          [
            'altered',
            'The harbour office counted 40 boats behind the barrier.',
            'The harbour office counted 55 boats behind the barrier.',
          ],
          [
            'altered',
            '“Divers will look at the wall tomorrow,” said harbour master Rike Brandt.',
            '“Divers will look at the wall tomorrow,” said harbour master Rike Brandt-Lund.',
          ],
          ['removed', 'Nobody was hurt when the wall went down.', null],
          ['added', null, 'Two <new> pumps arrived at night.'],
        ],
      },
      {
        before: 'later',
        after: 'last',
        announced: true,
        changes: [['added', null, 'The wall will be rebuilt in May.']],
      },
    ]);
  });

  it('have receipts that verify down to the bytes', () => {
    const sources = new Map([first, again, later, last].map(({ digest, bytes }) => [digest, bytes]));
    const report = verifyDossier(JSON.parse(renderJson(dossier)), sources);
    expect(report.failed).toEqual([]);
    expect(dossier.versions!.flatMap(({ receipts }) => receipts).every(({ bytes }) => bytes !== null)).toBe(true);
  });

  it('can be read word by word in the page and in Markdown', () => {
    const shown = renderHtml(dossier);
    expect(shown).toContain('counted <del>40</del> <ins>55</ins> boats');
    expect(shown).toContain('<ins>Two &lt;new&gt; pumps arrived at night.</ins>');
    expect(shown).toContain('<del>Nobody was hurt when the wall went down.</del>');
    expect(renderMarkdown(dossier)).toContain('counted ~~40~~ **55** boats');
  });

  it('are not there when nothing changed', async () => {
    const same = await dossierOf(first, again);
    expect('versions' in same).toBe(false);
    expect(renderHtml(same)).not.toContain('class="versions');
  });
});
