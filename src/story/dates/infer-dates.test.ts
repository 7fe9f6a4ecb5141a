import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../languages/index.ts';
import type { Article } from '../../model/article.ts';
import type { DateVerdict } from '../../model/date-verdict.ts';
import { emptyLayers, type Timex } from '../../model/layers.ts';
import type { LineageEdge, Story } from '../../model/story.ts';
import { inferDates } from './infer-dates.ts';

const context = { language: findLanguage };

function verdict(value: string): DateVerdict {
  return { value, precision: 'day', zone: null, stated: true, reason: '', candidates: [] };
}

function article(id: string, text: string, published: string | null): Article {
  const timexes: Timex[] = [];
  const at = text.indexOf('Mittwoch');
  if (at >= 0 && published === null) {
    timexes.push({
      span: [at, at + 8],
      type: 'DATE',
      value: 'XXXX-WXX-3',
      edtf: null,
      precision: 'day',
      anchor: { kind: 'none', value: null, at: null },
      provenance: { stage: 'dates', version: 1, rule: 'de.dates.weekday', stated: true, confidence: 1 },
    });
  }
  return {
    id,
    document: id,
    url: null,
    kind: 'article',
    text,
    language: 'de',
    title: null,
    titleSpan: null,
    standfirst: null,
    outlet: null,
    section: null,
    authors: [],
    published: published === null ? null : verdict(published),
    modified: null,
    dateEvidence: [],
    knownAt: null,
    layers: {
      ...emptyLayers,
      timexes,
      blocks: [
        {
          span: [0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n')],
          kind: 'paragraph',
          provenance: { stage: 'read', version: 1, rule: 'line', stated: true, confidence: 1 },
        },
      ],
    },
    removals: [],
    offsets: [],
    quarantine: null,
  };
}

function story(...articles: Article[]): Story {
  return {
    id: 's1',
    topic: 't1',
    articles: articles.map(({ id }) => id),
    headline: { article: articles[0]!.id, span: [0, 1] },
    reasons: [],
  };
}

function edge(from: string, to: string, type: LineageEdge['type'] = 'copy'): LineageEdge {
  return { from, to, type, confidence: 1, reason: '', passages: [] };
}

describe('inferDates', () => {
  const source = article('source', 'Der Hafen öffnete.', '2025-10-29');

  test('a weekday beside a dated source gives the day', () => {
    const copy = article('copy', 'Der Hafen öffnete am Mittwoch.', null);
    const [found] = inferDates([source, copy], [story(source, copy)], [edge('copy', 'source')], context);
    expect(found?.published).toMatchObject({ value: '2025-10-29', precision: 'day', stated: false });
    expect(found?.published.reason).toContain('Mittwoch');
  });

  test('a copy is not older than its source: the weekday before it gives bounds only', () => {
    const late = article('source', 'Der Hafen öffnete.', '2025-10-31');
    const copy = article('copy', 'Der Hafen öffnete am Mittwoch.', null);
    const [found] = inferDates([late, copy], [story(late, copy)], [edge('copy', 'source')], context);
    expect(found?.published).toMatchObject({ precision: 'interval', earliest: '2025-10-31' });
  });

  test('a copy that is dated bounds its undated source from above', () => {
    const first = article('first', 'Der Hafen öffnete.', null);
    const [found] = inferDates([source, first], [story(source, first)], [edge('source', 'first')], context);
    expect(found?.published).toMatchObject({ precision: 'interval', latest: '2025-10-29' });
  });

  test('where nothing tells which of two texts was first, neither bounds the other', () => {
    const twin = article('twin', 'Der Hafen öffnete.', null);
    for (const open of [
      edge('twin', 'source', 'sibling'),
      { ...edge('twin', 'source'), direction: 'unknown' as const },
    ]) {
      const [found] = inferDates([source, twin], [story(source, twin)], [open], context);
      expect(found?.published).toMatchObject({ earliest: '2025-10-26', latest: '2025-11-01' });
    }
  });

  test('a byline without a year takes the year of the story when the weekday fits', () => {
    const yearless = article('yearless', 'Dienstag, 28. Oktober\nDer Hafen öffnete.', null);
    const [found] = inferDates([source, yearless], [story(source, yearless)], [], context);
    expect(found?.published).toMatchObject({ value: '2025-10-28', stated: false });
  });

  test('a byline whose weekday fits no near year is not believed', () => {
    const odd = article('odd', 'Montag, 28. Oktober\nDer Hafen öffnete.', null);
    const [found] = inferDates([source, odd], [story(source, odd)], [], context);
    // 28 October 2024 was a Monday: the year before is as near as the program looks.
    expect(found?.published.value).toBe('2024-10-28');
    const never = article('never', 'Freitag, 28. Oktober\nDer Hafen öffnete.', null);
    const [bounds] = inferDates([source, never], [story(source, never)], [], context);
    expect(bounds?.published.precision).toBe('interval');
  });

  test('without a dated article beside it nothing is inferred', () => {
    const alone = article('alone', 'Der Hafen öffnete am Mittwoch.', null);
    expect(inferDates([source, alone], [story(alone)], [], context)).toEqual([]);
  });

  test('a document known earlier than the story ends is not dated after that', () => {
    const known = { ...article('known', 'Der Hafen öffnete.', null), knownAt: '2025-10-30T08:00:00Z' };
    const [found] = inferDates([source, known], [story(source, known)], [], context);
    expect(found?.published.latest).toBe('2025-10-30');
  });
});
