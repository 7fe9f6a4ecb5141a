import { describe, expect, it } from 'vitest';
import { emptyLayers } from '../../model/layers.ts';
import type { Carrier } from '../origins/carriers.ts';
import { type DirectionEvidence, directPair } from './direct-pair.ts';
import { type LineageText, lineageText } from './lineage-text.ts';

const untouched = { insertedA: 0, insertedB: 0, brokenA: 0, brokenB: 0 };
const alike: DirectionEvidence = { shareA: 0.9, shareB: 0.9, ...untouched };

function text(number: number, published: string | null): LineageText {
  const verdict = published === null ? null : { value: published };
  const article = { id: `t${number}`, text: 'Der Damm hielt.', published: verdict, layers: emptyLayers };
  return lineageText(article as never, number);
}

function carrier(number: number, facts: Partial<Carrier> = {}): Carrier {
  const outlet = `outlet${number}`;
  const base = { article: `t${number}`, outlet, outletName: outlet, names: [outlet], family: null, agencies: [] };
  return {
    ...base,
    credited: [],
    handedOnBy: [],
    reprintedFrom: [],
    namedHosts: new Set(),
    authors: [],
    isAgency: false,
    ...facts,
  };
}

function direct(
  first: string | null,
  second: string | null,
  evidence: DirectionEvidence = alike,
  carriers: readonly [Partial<Carrier>, Partial<Carrier>] = [{}, {}],
) {
  // The first of the two became known first: left to the order, the second would derive.
  const [a, b] = [text(0, first), text(1, second)];
  return directPair(a, b, evidence, ({ number }) => carrier(number, carriers[number as 0 | 1]));
}

describe('directPair', () => {
  it('lets the later text derive, to the minute', () => {
    expect(direct('2031-03-05T10:01', '2031-03-05T10:00')).toEqual({ ground: 'dates', firstDerives: true });
    expect(direct('2031-03-05T09:59', '2031-03-05T10:00')).toEqual({ ground: 'dates', firstDerives: false });
  });

  it('takes a day for later than any hour of the day before', () => {
    expect(direct('2031-03-06', '2031-03-05T23:50')).toEqual({ ground: 'dates', firstDerives: true });
    expect(direct('2031-03-05T23:50', '2031-03-06')).toEqual({ ground: 'dates', firstDerives: false });
    expect(direct('2031-03-06', '2031-03-05').ground).toBe('dates');
  });

  it('does not order an hour and its own day, nor two texts of one day', () => {
    expect(direct('2031-03-05T13:00', '2031-03-05').ground).toBe('order');
    expect(direct('2031-03-05', '2031-03-05').ground).toBe('order');
    expect(direct(null, '2031-03-05').ground).toBe('order');
  });

  it('follows a credit against a doubtful clock, but not against hours', () => {
    const credits = [{ credited: ['outlet1'] }, {}] as const;
    expect(direct('2031-03-05T08:00', '2031-03-05T10:00', alike, credits)).toEqual({
      ground: 'credit',
      firstDerives: true,
    });
    expect(direct('2031-03-05T08:00', '2031-03-05T20:00', alike, credits).ground).toBe('dates');
  });

  it('takes a host that the text names for a credit', () => {
    const names = [{ namedHosts: new Set(['elmbote.example']) }, { names: ['www.elmbote.example'] }] as const;
    expect(direct(null, null, alike, names)).toEqual({ ground: 'credit', firstDerives: true });
  });

  it('lets no agency derive from its customers', () => {
    expect(direct(null, null, alike, [{}, { isAgency: true }])).toEqual({ ground: 'agency', firstDerives: true });
  });

  it('takes a text that shows where it was broken off for a piece, and one that only stands whole in the other for none', () => {
    const whole = { ...untouched, shareA: 1, shareB: 0.4 };
    expect(direct(null, null, { ...whole, brokenA: 1 })).toEqual({ ground: 'completeness', firstDerives: true });
    expect(direct(null, null, { ...whole, brokenA: 1, brokenB: 1 }).ground).toBe('order');
    expect(direct(null, null, { ...whole, brokenB: 1 }).ground).toBe('order');
    expect(direct(null, null, { ...whole, insertedB: 3 }).ground).toBe('order');
  });

  it('takes the text with lines put in for the one worked over, if only one has them', () => {
    expect(direct(null, null, { ...alike, insertedA: 3 })).toEqual({ ground: 'edits', firstDerives: true });
    expect(direct(null, null, { ...alike, insertedB: 2 })).toEqual({ ground: 'edits', firstDerives: false });
    expect(direct(null, null, { ...alike, insertedA: 3, insertedB: 2 }).ground).toBe('order');
    expect(direct(null, null, { ...alike, insertedA: 1 }).ground).toBe('order');
    expect(direct(null, null, { ...untouched, shareA: 0.5, shareB: 0.5, insertedA: 4 }).ground).toBe('order');
  });
});
