import { describe, expect, it } from 'vitest';
import type { PileEntity } from '../../model/story.ts';
import { joinTopicsOfActs } from './act-drafts.ts';
import type { SlotDraft } from './slot-draft.ts';

const draft = (article: string, topic: string, subject = 'about money+passau'): SlotDraft =>
  ({ article: { id: article }, topic, subject, property: 'request', aspect: null }) as unknown as SlotDraft;

const person = (id: string, ...articles: string[]): PileEntity =>
  ({ id, type: 'person', members: articles.map((article) => ({ article, entity: 'e1' })) }) as unknown as PileEntity;

const topicsOf = (drafts: readonly SlotDraft[], entities: readonly PileEntity[]): string[] =>
  joinTopicsOfActs(drafts, entities).map(({ topic }) => topic);

describe('requests across topics', () => {
  const two = [draft('a', 'storm'), draft('b', 'resignation')];
  const both = [person('holt', 'a', 'b'), person('brandt', 'a', 'b')];
  it('join where the articles name two persons in common, in any order', () => {
    expect(new Set(topicsOf(two, both)).size).toBe(1);
    expect([...topicsOf([...two].reverse(), both)].reverse()).toEqual(topicsOf(two, both));
  });
  it('stay apart where they name one, or ask something else', () => {
    expect(topicsOf(two, [person('holt', 'a', 'b'), person('brandt', 'a')])).toEqual(['storm', 'resignation']);
    expect(topicsOf([draft('a', 'storm'), draft('b', 'resignation', 'about money+kassel')], both)).toEqual([
      'storm',
      'resignation',
    ]);
  });
});
