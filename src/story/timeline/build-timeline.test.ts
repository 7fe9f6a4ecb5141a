import { describe, expect, it } from 'vitest';
import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/claim.ts';
import { emptyLayers, type Layers, type Timex } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
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
});
