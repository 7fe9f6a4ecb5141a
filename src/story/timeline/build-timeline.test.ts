import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/claim.ts';
import { emptyLayers, type Layers, type Timex } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { openContext } from '../../open-context.ts';
import { resolveNames } from '../names/resolve-names.ts';
import { buildTimeline } from './build-timeline.ts';

const provenance = { stage: 'hand', version: 1, rule: 'hand', stated: true, confidence: 1 };

function find(text: string, words: string): Span {
  const at = text.indexOf(words);
  return [at, at + words.length];
}

function timex(text: string, words: string, value: string, anchor: Timex['anchor']['kind'] = 'none'): Timex {
  const precision = value.length > 10 ? 'partOfDay' : 'day';
  return {
    span: find(text, words),
    type: 'DATE',
    value,
    edtf: value,
    precision,
    anchor: { kind: anchor, value: null, at: null },
    provenance,
  };
}

function event(
  text: string,
  trigger: string,
  when: string,
  value: string,
  change: Partial<EventMention> = {},
): EventMention {
  const time = { span: find(text, when), value };
  const span = find(text, trigger);
  return {
    id: trigger,
    type: 'close',
    trigger: span,
    span,
    participants: [],
    place: null,
    time,
    polarity: 'affirmed',
    modality: 'factual',
    provenance,
    ...change,
  };
}

function article(id: string, text: string, published: string | null, layers: Partial<Layers>): Article {
  const sentences = [...text.matchAll(/[^.]+\./g)].map((match) => ({
    span: [match.index + (match[0].length - match[0].trimStart().length), match.index + match[0].length] as Span,
    tokens: [0, 0] as const,
    provenance,
  }));
  const verdict = {
    value: published ?? '',
    precision: 'minute' as const,
    zone: null,
    stated: true,
    reason: '',
    candidates: [],
  };
  return {
    id,
    text,
    published: published === null ? null : verdict,
    titleSpan: sentences[0]!.span,
    layers: { ...emptyLayers, sentences, ...layers },
  } as Article;
}

const story = (...articles: Article[]): Story => ({
  id: 's',
  topic: 't',
  articles: articles.map(({ id }) => id),
  headline: { article: articles[0]!.id, span: [0, 1] },
  reasons: [],
});
const timeline = (articles: readonly Article[], inferred: Parameters<typeof buildTimeline>[4] = []) =>
  buildTimeline(articles, [], [story(...articles)], [], inferred, {} as Context);

const text = 'Bridge shut. The bridge was closed on 3 March 2026. On Tuesday it may open. Rain fell that night.';

describe('buildTimeline', () => {
  it('puts happenings and publications in order of time, and tells stated from worked-out dates', () => {
    const made = article('a', text, '2026-03-04T08:00', {
      timexes: [timex(text, '3 March 2026', '2026-03-03'), timex(text, 'that night', '2026-03-03TNI', 'timex')],
      events: [
        event(text, 'closed', '3 March 2026', '2026-03-03'),
        event(text, 'fell', 'that night', '2026-03-03TNI', { type: 'rain' }),
      ],
    });
    expect(timeline([made]).map(({ time, kind, stated, label }) => [time, kind, stated, label])).toEqual([
      ['2026-03-03', 'event', true, 'The bridge was closed on 3 March 2026.'],
      ['2026-03-03TNI', 'event', false, 'Rain fell that night.'],
      ['2026-03-04T08:00', 'publication', true, 'Bridge shut.'],
    ]);
  });

  it('leaves out what is denied, merely possible, undated or vague', () => {
    const made = article('a', text, null, {
      events: [
        event(text, 'closed', '3 March 2026', '2026-03-03', { polarity: 'negated' }),
        event(text, 'open', 'On Tuesday', '2026-03-10', { modality: 'possible' }),
        event(text, 'fell', 'that night', 'PAST_REF'),
        event(text, 'Rain', 'that night', '', { time: null }),
      ],
    });
    expect(timeline([made])).toEqual([]);
  });

  it('tells the same words of two articles once, with both places', () => {
    const layers = {
      timexes: [timex(text, '3 March 2026', '2026-03-03')],
      events: [event(text, 'closed', '3 March 2026', '2026-03-03')],
    };
    const [entry, ...rest] = timeline([article('a', text, null, layers), article('b', text, null, layers)]);
    expect(rest).toEqual([]);
    expect(entry!.places.map((place) => place.article)).toEqual(['a', 'b']);
  });

  it('shows an inferred publication as inferred', () => {
    const made = article('a', text, null, {});
    const published = {
      value: '2026-03-04',
      precision: 'interval' as const,
      earliest: '2026-03-04',
      latest: '2026-03-06',
      zone: null,
      stated: false,
      reason: '',
      candidates: [],
    };
    expect(timeline([made], [{ article: 'a', published }])).toMatchObject([
      { kind: 'publication', stated: false, edtf: '2026-03-04/2026-03-06', precision: 'interval' },
    ]);
  });

  it('tells what is to come apart from what has happened', () => {
    const layers = {
      timexes: [timex(text, '3 March 2026', '2026-03-03')],
      events: [event(text, 'closed', '3 March 2026', '2026-03-03'), event(text, 'open', 'On Tuesday', '2026-03-10')],
    };
    const kinds = (published: string | null) =>
      timeline([article('a', text, published, layers)])
        .filter(({ kind }) => kind !== 'publication')
        .map(({ time, kind }) => [time, kind]);
    expect(kinds('2026-03-04T08:00')).toEqual([
      ['2026-03-03', 'event'],
      ['2026-03-10', 'planned'],
    ]);
    expect(kinds('2026-03-10T08:00')).toEqual([
      ['2026-03-03', 'event'],
      ['2026-03-10', 'event'],
    ]);
    expect(kinds(null)).toEqual([
      ['2026-03-03', 'event'],
      ['2026-03-10', 'event'],
    ]);
  });

  it('takes what is announced for to come only on a later day', () => {
    const events = [event(text, 'open', 'On Tuesday', '2026-03-10', { modality: 'future' })];
    const told = (published: string) =>
      timeline([article('a', text, published, { events })]).filter(({ kind }) => kind !== 'publication');
    expect(told('2026-03-04T08:00').map(({ kind }) => kind)).toEqual(['planned']);
    expect(told('2026-03-12T08:00')).toEqual([]);
  });

  const context = openContext();
  const annotated = (id: string, language: string, words: string, publishedAt = '2026-03-12') =>
    annotate({ id, text: words, language, publishedAt }, context, { keepText: true });
  const told = (...articles: readonly Article[]) =>
    buildTimeline(articles, resolveNames(articles, context), [story(...articles)], [], [], context).filter(
      ({ kind }) => kind !== 'publication',
    );

  it('does not believe a day to come of what a sentence tells as past', () => {
    const [before, after] = ['In Grünau brannte am 20. März eine Scheune ab.', 'In Grünau wird am 20. März gewählt.'];
    expect(told(annotated('a', 'de', before))).toEqual([]);
    expect(told(annotated('a', 'de', after)).map(({ kind, time }) => [kind, time])).toEqual([
      ['planned', '2026-03-20'],
    ]);
  });

  it('puts no statement on a day after the article that has it', () => {
    const on = (day: string) =>
      `Grünau liegt am Meer. Die Ministerin Erna Holt sagte mit Blick auf den ${day}: „Wir sind bereit.“`;
    expect(told(annotated('a', 'de', on('10. März'))).map(({ kind }) => kind)).toEqual(['statement']);
    expect(told(annotated('a', 'de', on('20. März')))).toEqual([]);
  });

  it('tells what rewrites put in other words once', () => {
    const [first, second, other] = [
      'The mayor Jona Weil said on Tuesday that the old bridge would stay closed until the end of the summer.',
      'Already on Tuesday the mayor Jona Weil said that the old bridge would stay closed until the summer ends.',
      'The mayor Jona Weil said on Tuesday that the hospital needed three more doctors and two nurses.',
    ];
    const entries = told(annotated('a', 'en', first), annotated('b', 'en', second), annotated('c', 'en', other));
    expect(entries.map(({ label, places }) => [label, places.map((place) => place.article)])).toEqual([
      [other, ['c']],
      [first, ['a', 'b']],
    ]);
  });
});
