import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../languages/index.ts';
import { noTables } from '../../languages/tables.ts';
import type { Document } from '../../model/document.ts';
import { createOutletDirectory } from '../../outlets/directory.ts';
import type { Outlet } from '../../outlets/outlet.ts';
import { readDocument } from '../read-document.ts';
import { publishedStage } from './published-stage.ts';

const outlet: Outlet = {
  id: 'talbote',
  name: 'Der Talbote',
  kind: 'outlet',
  hosts: ['talbote.example'],
  names: [],
  family: null,
  zone: 'Europe/Berlin',
  country: 'DE',
};
const context = { language: findLanguage, outlets: createOutletDirectory([outlet]), tables: noTables };

interface Given {
  readonly html?: string;
  readonly text?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly knownAt?: string;
  readonly language?: string;
}

function judge({ html, text, url, publishedAt, knownAt = undefined, language = 'de' }: Given) {
  const document = {
    digest: 'sha256:0',
    bytes: new TextEncoder().encode(html ?? text ?? ''),
    name: 'document',
    form: html === undefined ? 'text' : 'html',
    hints: { charset: 'utf-8', language, ...(url ? { url } : {}), ...(publishedAt ? { publishedAt } : {}) },
    knownAt: knownAt ?? null,
  } as Document;
  return publishedStage.run(readDocument(document, context), context).facts ?? {};
}

const body =
  '<p>Der Rat der Stadt hat am Abend über die neue Brücke beraten und den Bau nach langer Aussprache beschlossen.</p>'.repeat(
    3,
  );
const page = (head: string, top = '') =>
  `<html lang="de"><head><title>Rat beschließt die neue Brücke</title>${head}</head><body><article><h1>Rat beschließt die neue Brücke</h1>${top}${body}</article></body></html>`;

describe('pages', () => {
  test('JSON-LD, meta and address agree; the clock and the zone are kept', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05T08:30:12+01:00","dateModified":"2024-03-06T09:00:00+01:00"}</script><meta property="article:published_time" content="2024-03-05T08:30:12+01:00">';
    const { published, modified } = judge({ html: page(head), url: 'https://talbote.example/2024/03/05/bruecke' });
    expect(published).toMatchObject({
      value: '2024-03-05T08:30:12',
      zone: '+01:00',
      precision: 'second',
      stated: true,
    });
    expect(modified).toMatchObject({ value: '2024-03-06T09:00', precision: 'minute' });
    expect(published?.reason).toContain('agree');
  });

  test('a date in sight outweighs a hidden one that stands nowhere on the page', () => {
    const head = '<meta name="dcterms.date" content="2024-02-01T10:00:00+01:00">';
    const { published } = judge({ html: page(head, '<p class="date">05.03.2024</p>') });
    expect(published?.value).toBe('2024-03-05');
    expect(published?.reason).toContain('against it');
  });

  test('so does one that can be read in two ways', () => {
    const head = '<meta name="date" content="2024-02-12T10:00:00+01:00">';
    const { published } = judge({
      html: page(head, '<div class="timedata">05.02.2024 - Musterau, Rathaus am Markt</div>'),
    });
    expect(published?.value).toBe('2024-02-05');
  });

  test('the zone of the outlet fills in where a clock time has none', () => {
    const { published } = judge({
      html: page('', '<p class="date">05.03.2024, 08:30 Uhr</p>'),
      url: 'https://www.talbote.example/bruecke',
    });
    expect(published).toMatchObject({ value: '2024-03-05T08:30', zone: 'Europe/Berlin' });
  });

  test('dates of comments and of other articles count for nothing or little', () => {
    const side = '<div class="comments"><time datetime="2024-03-09">9. März</time></div>';
    const { published } = judge({ html: page('', `<time datetime="2024-03-05">5. März</time>${side}`) });
    expect(published?.value).toBe('2024-03-05');
    expect(judge({ html: page('', side) }).published ?? null).toBeNull();
  });

  test('a stamp in universal time near midnight gives way to the local day', () => {
    const head = '<meta property="article:published_time" content="2024-03-04T23:20:00Z">';
    const { published } = judge({ html: page(head), url: 'https://talbote.example/2024/03/05/bruecke' });
    expect(published?.value.slice(0, 10)).toBe('2024-03-05');
  });

  test('a page that tells only when it was changed is dated by inference', () => {
    const { published, modified } = judge({ html: page('', '<p class="info">Aktualisiert: 05.03.2024</p>') });
    expect(modified?.value).toBe('2024-03-05');
    expect(published).toMatchObject({ value: '2024-03-05', stated: false });
  });

  test('a page without any date stays undated', () => {
    expect(judge({ html: page('') }).published ?? null).toBeNull();
  });
});

describe('impossible readings are ruled out by name', () => {
  const readings = (given: Given) =>
    judge(given).published?.candidates.flatMap((candidate) => candidate.readings.map(({ ruledOut }) => ruledOut)) ?? [];
  const stamp = (value: string) => page(`<meta name="pubdate" content="${value}">`, '<p class="date">05.03.2024</p>');

  test.each([
    ['1970-01-01T00:00:00Z', 'epoch'],
    ['9999-12-31', 'far-future'],
    ['0001-01-01T00:00:00', 'too-early'],
    ['0', null],
  ])('%s', (value, reason) => {
    if (reason === null) expect(readings({ html: stamp(value) })).toEqual([null, null]);
    else expect(readings({ html: stamp(value) })).toContain(reason);
  });

  test('digits in an address that the text does not confirm', () => {
    const text =
      'Brücke gesperrt\n\nVeröffentlicht am 05.03.2024\n\nDer Rat erklärte, die Brücke werde gesperrt.\n\nQuelle: https://bote.example/bruecke-185241130071849144.htm';
    expect(judge({ text }).published?.value).toBe('2024-03-05');
    expect(readings({ text })).toContain('not-in-text');
  });

  test('what lies after the document became known cannot be', () => {
    const given = { html: stamp('2024-04-01'), knownAt: '2024-03-20T10:00:00Z' };
    expect(readings(given)).toContain('future');
    expect(judge(given).published?.value).toBe('2024-03-05');
  });
});

describe('plain text', () => {
  test('an ambiguous byline follows what the text looks back on', () => {
    const text =
      'Brücke gesperrt\n\nVeröffentlicht am 11.01.2024 12:04\n\nDie Brücke wurde am Donnerstag, 31. Oktober, gesperrt. Am 1. November 2024 prüfte der Rat den Schaden.';
    const { published } = judge({ text });
    expect(published).toMatchObject({ value: '2024-11-01T12:04', precision: 'minute', zone: null, stated: false });
    const dayFirst = published?.candidates
      .flatMap(({ readings }) => readings)
      .find(({ reading }) => reading === 'day-first');
    expect(dayFirst).toMatchObject({ value: '2024-01-11T12:04', ruledOut: 'before-own-events' });
  });

  test('without such events the order of the language holds', () => {
    const text =
      'Brücke gesperrt\n\nVeröffentlicht am 11.01.2024\n\nDie Brücke bleibt gesperrt, sagte der Rat der Stadt.';
    expect(judge({ text }).published).toMatchObject({ value: '2024-01-11', stated: false });
    const english =
      'Bridge closed\n\nPublished 11/01/2024\n\nThe bridge will stay closed, the council of the town said.';
    expect(judge({ text: english, language: 'en' }).published?.value).toBe('2024-11-01');
  });

  test('a weekday beside an ambiguous date decides and makes it stated', () => {
    // 1 November 2024 was a Friday, 11 January 2024 a Thursday.
    const text = (weekday: string) =>
      `Brücke gesperrt\n\nVeröffentlicht am ${weekday}, 11.01.2024\n\nDie Brücke bleibt gesperrt, sagte der Rat der Stadt.`;
    expect(judge({ text: text('Donnerstag') }).published).toMatchObject({ value: '2024-01-11', stated: true });
    expect(judge({ text: text('Freitag') }).published).toMatchObject({ value: '2024-11-01', stated: true });
    expect(judge({ text: text('Montag') }).published).toMatchObject({ value: '2024-01-11', stated: false });
  });

  test('an announced event does not turn a date round', () => {
    const text =
      'Fest am Hafen\n\nVeröffentlicht am 04.02.2024\n\nDas Fest beginnt am 5. März 2024, und der Eintritt wird frei sein, sagt der Rat.';
    expect(judge({ text }).published?.value).toBe('2024-02-04');
  });

  test('digits in the address of a source count when the text names the day', () => {
    const source = 'Quelle: https://bote.example/bruecke-gesperrt-185241130071849144.htm';
    const told = `Der Rat erklärte am 30. November, die Brücke werde gesperrt.\n\n${source}`;
    expect(judge({ text: told }).published?.value).toBe('2024-11-30');
    expect(judge({ text: `Der Rat erklärte, die Brücke werde gesperrt.\n\n${source}` }).published ?? null).toBeNull();
  });

  test('the deliverer’s date is a candidate like others and wins alone', () => {
    const text = 'Die Brücke bleibt gesperrt, sagte der Rat der Stadt am Abend.';
    const { published } = judge({ text, publishedAt: '2024-03-05T08:30:00Z' });
    expect(published).toMatchObject({ value: '2024-03-05T08:30', zone: 'Z', stated: true });
    expect(published?.candidates[0]?.source).toBe('hint');
  });

  test('any text gives some verdict, the same one each time, with candidates inside the text', () => {
    const words = fc.constantFrom(
      ...'11.01.2024 12:04 Veröffentlicht am Stand: 31. Oktober 2024 1.1.70 99/99/99 https://a.example/241130- (dpa) | \n 20241130 1699999999'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = `Der Rat tagt. ${parts.join(' ')}`;
        const first = judge({ text });
        expect(judge({ text })).toEqual(first);
        for (const { span } of first.published?.candidates ?? []) if (span) expect(span[1]).toBeGreaterThan(span[0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile documents', () => {
  const many = (count: number, piece: string) => piece.repeat(count);

  test.each([
    [
      'thousands of dated elements',
      page('', many(5000, '<time datetime="2024-03-05">5</time><p class="date">1.2.2024</p>')),
    ],
    ['thousands of meta elements', page(many(3000, '<meta name="date" content="2024-03-05">'))],
    ['deep nesting of dated classes', page('', `${many(800, '<div class="date">')}1.2.2024`)],
    ['a label without end', page('', `<p class="date">${many(50_000, '1.')}</p>`)],
  ])('%s: the evidence stays small and there is a verdict or none', (_, html) => {
    const { published } = judge({ html });
    expect(published?.candidates.length ?? 0).toBeLessThanOrEqual(60);
  });

  test('a line of digits, a script full of stamps', () => {
    expect(judge({ text: `Der Rat tagt.\n\n${many(100_000, '9')}` }).published ?? null).toBeNull();
    const script = `<script>${many(2000, '"published_at":"2024-03-05T08:30:00",')}</script>`;
    expect(judge({ html: page('', script) }).published?.value).toBe('2024-03-05T08:30');
  });
});
