import { describe, expect, it } from 'vitest';
import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/claim.ts';
import { emptyLayers, type Layers } from '../../model/layers.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { PileEntity } from '../../model/story.ts';
import { findRelations } from './find-relations.ts';

const provenance = { stage: 'hand', version: 1, rule: 'hand', stated: true, confidence: 1 };
const article = (layers: Partial<Layers>) => ({ id: 'a', text: '', layers: { ...emptyLayers, ...layers } }) as Article;
const entity = (id: string, own: string, type: PileEntity['type'] = 'person') =>
  ({ id, type, members: [{ article: 'a', entity: own }] }) as unknown as PileEntity;
const entities = [entity('zoe', 'e1'), entity('amir', 'e2'), entity('oslo', 'e3', 'place')];
const event = (participants: EventMention['participants'], change: Partial<EventMention> = {}) =>
  ({
    type: 'meet',
    span: [3, 9],
    participants,
    polarity: 'affirmed',
    modality: 'factual',
    provenance,
    ...change,
  }) as EventMention;
const participant = (role: EventMention['participants'][number]['role'], own: string | null) => ({
  role,
  span: [0, 1] as const,
  entity: own,
});
const relations = (layers: Partial<Layers>) =>
  findRelations([article(layers)], entities, {} as Context).map(({ from, to, type, places }) => [
    from,
    to,
    type,
    places.length,
  ]);

describe('findRelations', () => {
  it('relates who did something with whom, and whom something was done to', () => {
    expect(
      relations({ events: [event([participant('agent', 'e1'), participant('patient', 'e2')], { type: 'visit' })] }),
    ).toEqual([['zoe', 'amir', 'visit', 1]]);
  });

  it('knows no direction where two do something with one another, and counts both tellings', () => {
    const one = event([participant('agent', 'e1'), participant('with', 'e2')]);
    const other = event([participant('agent', 'e2'), participant('with', 'e1')]);
    expect(relations({ events: [one, other] })).toEqual([['amir', 'zoe', 'meet', 2]]);
  });

  it('relates nobody by what did not happen, by the topic of a talk, or to themselves', () => {
    const pair = [participant('agent', 'e1'), participant('patient', 'e2')];
    expect(
      relations({
        events: [
          event(pair, { polarity: 'negated' }),
          event(pair, { modality: 'possible' }),
          event([participant('agent', 'e1'), participant('topic', 'e2')]),
          event([participant('agent', 'e1'), participant('patient', 'e1')]),
          event([participant('agent', 'e1'), participant('patient', null)]),
        ],
      }),
    ).toEqual([]);
  });

  it('relates a speaker to the addressee and to persons named in the words, not to places', () => {
    const mention = (own: string, span: readonly [number, number]) =>
      ({ span, type: 'person', entity: own, nested: false, form: 'name', provenance }) as const;
    const quotation = {
      speakerEntity: 'e1',
      addressee: [[30, 34]],
      content: [[0, 20]],
      frame: [[0, 40]],
      act: 'warn',
      provenance,
    } as unknown as Quotation;
    const layers = {
      quotations: [quotation],
      mentions: [mention('e2', [5, 9]), mention('e3', [10, 14]), mention('e2', [30, 34])],
    };
    expect(relations(layers)).toEqual([
      ['zoe', 'amir', 'speaksOf', 1],
      ['zoe', 'amir', 'warn', 1],
    ]);
  });
});
