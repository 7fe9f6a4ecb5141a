import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../languages/index.ts';
import { noTables } from '../../languages/tables.ts';
import type { Article } from '../../model/article.ts';
import { emptyLayers } from '../../model/layers.ts';
import { createOutletDirectory } from '../../outlets/directory.ts';
import { datesStage } from './dates-stage.ts';

const context = { language: findLanguage, outlets: createOutletDirectory([]), tables: noTables };

function find(text: string, language: string, publishedAt: string | null) {
  const published = publishedAt
    ? { value: publishedAt, precision: 'day' as const, zone: null, stated: true, reason: '', candidates: [] }
    : null;
  const article = { text, language, published, layers: emptyLayers } as unknown as Article;
  return datesStage.run(article, context).layers!.timexes!;
}

interface Case {
  readonly why: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly timexes: readonly { text: string; type: string; value: string; edtf: string | null; range?: string }[];
}

describe('golden cases', () => {
  const folder = fileURLToPath(new URL('../../../test/golden/dates', import.meta.url));
  for (const name of readdirSync(folder)) {
    const golden = JSON.parse(readFileSync(`${folder}/${name}/case.json`, 'utf8')) as Case;
    test(`${name}: ${golden.why}`, () => {
      const found = find(golden.text, golden.language, golden.publishedAt);
      expect(
        found.map(({ span, type, value, edtf, range }) => ({
          text: golden.text.slice(span[0], span[1]),
          type,
          value,
          edtf,
          ...(range ? { range } : {}),
        })),
      ).toEqual(golden.timexes);
    });
  }
});

test('"heute" is the day of its own entry in a live blog, even if nothing else tells the news of a day', () => {
  const text = 'Heute meldet sich auch die Feuerwehr.';
  const published = {
    value: '2024-05-15',
    precision: 'day' as const,
    zone: null,
    stated: true,
    reason: '',
    candidates: [],
  };
  const article = { text, language: 'de', published, layers: emptyLayers } as unknown as Article;
  const values = (given: Article) => datesStage.run(given, context).layers!.timexes!.map(({ value }) => value);
  expect(values(article)).toEqual(['PRESENT_REF']);
  expect(values({ ...article, entry: { of: 'page', name: '2024-05-15T10:00' } })).toEqual(['2024-05-15']);
});

test('what hardly tells on which side of writing a date lies makes it less sure', () => {
  const sure = (text: string) => find(text, 'de', '2024-05-15').map(({ provenance }) => provenance.confidence);
  expect(sure('Sie kam am 3. Mai 2021.')).toEqual([0.95]);
  expect(sure('Sie kam am Freitag.')).toEqual([0.85]);
  expect(sure('Fest am Freitag.')).toEqual([0.6]);
  expect(sure('Das Fest sollte am Freitag sein.')).toEqual([0.6]);
});

const pieces = fc.constantFrom(
  ...'am 3. 31. Mai 2021 März Montag Freitagabend der vergangenen Woche vor zwei Jahren bis Ende des Jahres , - . : ( ) 12:30 Uhr heute 99 0 1998 May 3, on Friday last year 9 a.m. the late 1970s every two weeks \n  ’ „ 𝟏 ü'.split(
    ' ',
  ),
);

describe('properties', () => {
  test('spans lie inside the text, in order, without overlap, and are not empty', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('de', 'en'), (words, language) => {
        const text = words.join(' ');
        let end = 0;
        for (const { span } of find(text, language, '2024-05-15')) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same findings, and any text gives some answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(find(text, 'de', '2024-05-15')).toEqual(find(text, 'de', '2024-05-15'));
      }),
      { numRuns: 200 },
    );
  });

  test('values have a TIMEX3 form', () => {
    const form =
      /^(?:\d{2}|\d{3}|BC\d{4}|T\d\d:\d\d|(?:\d{4}|XXXX)(?:-(?:(?:\d\d|XX)(?:-(?:\d\d|XX))?|W(?:\d\d|XX)(?:-(?:WE|[1-7]))?|SP|SU|FA|WI|Q[1-4]|H[12]))?(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI|DT))?|P(?:T)?[\dX.]+[A-Z]{1,2}(?:[\dX.]+[A-Z]{1,2})?|(?:PAST|PRESENT|FUTURE)_REF)$/;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('de', 'en'), (words, language) => {
        for (const { value } of find(words.join(' '), language, '2024-05-15')) expect(value).toMatch(form);
      }),
      { numRuns: 300 },
    );
  });

  test('every date moves with the publication: nothing else is remembered', () => {
    const text = 'Gestern Abend kam sie an, vergangene Woche fuhr er ab.';
    expect(find(text, 'de', '2024-05-15').map(({ value }) => value)).toEqual(['2024-05-14TEV', '2024-W19']);
    expect(find(text, 'de', '2024-01-01').map(({ value }) => value)).toEqual(['2023-12-31TEV', '2023-W52']);
  });
});

describe('days told from another', () => {
  test('"that day" is the last single day of the text, not the month or year told since', () => {
    const values = find('On May 3, 2021 they met. In 2021 the firm grew. That day he left.', 'en', '2024-05-15');
    expect(values.map(({ value }) => value)).toEqual(['2021-05-03', '2021', '2021-05-03']);
  });

  test('a day told from a bare month or year stays open', () => {
    const values = (text: string) => find(text, 'en', '2024-05-15').map(({ value }) => value);
    expect(values('He died in October 1998. The next day it rained.')).toEqual(['1998-10', '1998-10-XX']);
    expect(values('He died in 1998. The next morning it rained.')).toEqual(['1998', '1998-XX-XXTMO']);
  });
});
