import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOffsets } from '../../test/clean/check-offsets.ts';
import { findLanguage } from '../languages/index.ts';
import { noTables } from '../languages/tables.ts';
import type { Document, DocumentForm } from '../model/document.ts';
import { createOutletDirectory } from '../outlets/directory.ts';
import { makeDocument } from '../sources/make-document.ts';
import { readDocument } from './read-document.ts';
import type { Context } from './stage.ts';

const context: Context = { language: findLanguage, outlets: createOutletDirectory([]), tables: noTables };
const encoder = new TextEncoder();

function document(content: string | Uint8Array, form: DocumentForm = 'html', charset?: string): Document {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return makeDocument('test', bytes, form, charset ? { charset } : {});
}

const sentence =
  'Der Rat der Stadt Musterau hat am Abend lange über die neue Brücke gesprochen, ohne sich zu einigen. ';
const page = (body: string) =>
  `<!doctype html><html lang="de"><head><title>Rat streitet</title></head><body>${body}</body></html>`;

describe('bad input', () => {
  const cases: readonly [name: string, document: Document, code: string][] = [
    ['an empty file', document('', 'text'), 'document.empty'],
    ['white space only', document(' \n\u00a0\ufeff\n', 'text'), 'document.empty'],
    ['a picture', document(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])), 'document.binary'],
    [
      'control characters',
      document(
        new Uint8Array(4000).map((_, at) => at % 29),
        'text',
      ),
      'document.binary',
    ],
    ['100,000 nested elements', document(page(`${'<div>'.repeat(100_000)}${sentence}`)), 'document.tooDeep'],
    ['a page without text', document(page('<script>var a = "long text";</script>')), 'document.noText'],
  ];
  for (const [name, given, code] of cases) {
    it(`${name} is put into quarantine`, () => {
      const article = readDocument(given, context);
      expect(article.quarantine?.code).toBe(code);
    });
  }

  it('a page without text keeps what it tells about itself', () => {
    const told = '{"@type":"NewsArticle","headline":"Rat streitet","datePublished":"2024-07-15T08:30:00+02:00"}';
    const article = readDocument(
      document(page(`<script type="application/ld+json">${told}</script><div id="app"></div>`)),
      context,
    );
    expect(article).toMatchObject({ quarantine: { code: 'document.noText' }, title: 'Rat streitet', text: '' });
    expect(article.dateEvidence.map(({ raw }) => raw)).toContain('2024-07-15T08:30:00+02:00');
  });

  it('a file of 200 MB is refused without being read', () => {
    const article = readDocument({ ...document('x', 'text'), bytes: new Uint8Array(200_000_000) }, context);
    expect(article.quarantine?.code).toBe('document.tooLarge');
  });

  it('a line of 5 MB is read', () => {
    const article = readDocument(document(sentence.repeat(50_000), 'text'), context);
    expect(article.quarantine).toBeNull();
    expect(article.text.length).toBeGreaterThan(5_000_000);
  });

  it('NUL bytes and lone surrogates do not get into the text', () => {
    const article = readDocument(document(page(`<p>${sentence}Ein\u0000Wort &#xD800; &#0; Ende.</p>`)), context);
    expect(article.text).toContain('EinWort');
    expect(article.text).not.toMatch(/[\u0000\ud800-\udfff]/);
  });

  it('right-to-left text is kept in its order', () => {
    const hebrew = 'המועצה דנה אמש במשך שעות ארוכות בגשר החדש מעל הנהר, בלי להגיע להחלטה.';
    expect(readDocument(document(page(`<p dir="rtl">${hebrew}</p>`)), context).text).toContain(hebrew);
  });
});

describe('encodings', () => {
  const body = `<p>${sentence}Größe, Straße, Übermaß.</p>`;
  const latin = Uint8Array.from(Buffer.from(page(body), 'latin1'));
  const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page(body), 'utf16le')]));
  const cases: readonly [name: string, document: Document][] = [
    ['UTF-8 with a byte order mark', document(`\ufeff${page(body)}`)],
    ['windows-1252 without a word', document(latin)],
    ['windows-1252 named by the transport', document(latin, 'html', 'iso-8859-1')],
    ['UTF-8 that calls itself Latin', document(page(`<meta charset="iso-8859-1">${body}`))],
    ['UTF-16 with a byte order mark', document(utf16)],
    ['UTF-8 cut in the middle of a character', document(encoder.encode(page(`${body}ü`)).slice(0, -16))],
  ];
  for (const [name, given] of cases) {
    it(name, () => expect(readDocument(given, context).text).toContain('Größe, Straße, Übermaß.'));
  }

  it('maps windows-1252 back to its bytes', () => {
    expect(checkOffsets(readDocument(document(latin), context), latin, 'windows-1252')).toEqual([]);
  });

  it('maps a two-byte encoding back to its bytes', () => {
    const bytes = new Uint8Array(Buffer.from('3c703e93fa967b8cea82cc8cb48d6582f08f918253413c2f703e', 'hex'));
    const article = readDocument(document(bytes, 'html', 'shift_jis'), context);
    expect(article.text).toContain('日本語の原稿を書');
    expect(checkOffsets(article, bytes, 'shift_jis')).toEqual([]);
  });

  it('maps damaged UTF-8 back to its bytes', () => {
    const bytes = encoder.encode(page(`<p>${sentence.repeat(3)}Größe ☃ über 😀 Maß</p>`));
    const at = bytes.indexOf(0xc3);
    const damaged = new Uint8Array([...bytes.slice(0, at + 1), ...bytes.slice(at + 2)]);
    const article = readDocument(document(damaged), context);
    expect(article.text).toContain('☃ über 😀 Maß');
    const wrong = checkOffsets(article, damaged).filter((line) => !line.includes('\ufffd'));
    expect(wrong).toEqual([]);
  });
});

describe('the way back', () => {
  const piece = fc.constantFrom(
    'Wort',
    ' ',
    '\n  ',
    '&amp;',
    '&nbsp;',
    '&#228;',
    'ä',
    '😀',
    'e\u0301',
    '\u00ad',
    '\u200b',
    '<b>',
    '</b>',
    '<br>',
    '<br><br>',
    '</p><p>',
    '<li>',
    '<a href="/x">',
    '</a>',
    'Satz zu Ende. ',
    sentence,
    '&lt;',
    '<!-- c -->',
    '<div>',
    '</div>',
    '<td>',
    '&unknown;',
  );

  it('leads from every character of a page to bytes that spell it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const given = document(page(`<p>${pieces.join('')}</p>`));
        expect(checkOffsets(readDocument(given, context), given.bytes)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leads from every character of a text to bytes that spell it', () => {
    const lines = fc.constantFrom(
      '- ',
      '# ',
      '> ',
      '**',
      '[a](b)',
      'type="x">>',
      'Von Ada Beispiel | ',
      '\n',
      '\n\n',
      'Wort ',
      sentence,
      '\r\n',
      '<p',
      '| ',
      'e\u0301',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 40 }),
        fc.constantFrom<DocumentForm>('text', 'markdown'),
        (pieces, form) => {
          const given = document(pieces.join(''), form);
          expect(checkOffsets(readDocument(given, context), given.bytes)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps a text as it is when asked to, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const article = readDocument(document(text, 'text', 'utf-8'), context, { keepText: true });
        if (article.quarantine === null) expect(article.text).toBe(text);
        for (const block of article.layers.blocks) expect(article.text.slice(...block.span).trim()).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('is the same on every run', () => {
    const given = document(page(`<h1>Rat streitet</h1><p>${sentence.repeat(4)}</p>`));
    expect(readDocument(given, context)).toEqual(readDocument(given, context));
  });
});
