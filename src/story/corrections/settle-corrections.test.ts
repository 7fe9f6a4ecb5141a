import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../model/correction.ts';
import { readCorrection } from './correction-schema.ts';
import { correctionsThatHold, settleCorrections } from './settle-corrections.ts';

function story(id: string, kind: 'sameStory' | 'notSameStory', a: string, b: string, minute: number): Correction {
  const madeAt = `2026-03-02T10:${String(minute).padStart(2, '0')}:00Z`;
  return {
    id,
    kind,
    author: 'Ina',
    madeAt,
    reason: 'why',
    about: { a: { document: a }, b: { document: b } },
    undoes: null,
  };
}

function undo(id: string, undoes: string, minute: number): Correction {
  const madeAt = `2026-03-02T10:${String(minute).padStart(2, '0')}:00Z`;
  return { id, kind: 'undo', author: 'Ina', madeAt, reason: 'why', about: {}, undoes };
}

const states = (corrections: readonly Correction[]) =>
  settleCorrections(corrections).map(({ correction, state, by }) => [correction.id, state, by]);

describe('settleCorrections', () => {
  it('lets the latest of two that contradict each other hold, whichever side is named first, and tells both', () => {
    const one = story('c1', 'sameStory', 'x', 'y', 1);
    const other = story('c2', 'notSameStory', 'y', 'x', 2);
    expect(states([other, one])).toEqual([
      ['c1', 'overruled', 'c2'],
      ['c2', 'holds', null],
    ]);
  });

  it('brings back what a correction had overruled when that one is taken back', () => {
    const made = [story('c1', 'sameStory', 'x', 'y', 1), story('c2', 'notSameStory', 'x', 'y', 2), undo('c3', 'c2', 3)];
    expect(states(made)).toEqual([
      ['c1', 'holds', null],
      ['c2', 'undone', 'c3'],
      ['c3', 'holds', null],
    ]);
    expect(correctionsThatHold([...made, undo('c4', 'c3', 4)]).map(({ id }) => id)).toEqual(['c2']);
  });

  it('lets nobody take back what is not made yet', () => {
    expect(correctionsThatHold([undo('c0', 'c1', 0), story('c1', 'sameStory', 'x', 'y', 1)])).toHaveLength(1);
  });

  const records = fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom('x', 'y', 'z'), fc.constantFrom('x', 'y', 'z'), fc.nat(9)), {
      maxLength: 12,
    })
    .map((parts) =>
      parts.map(([same, a, b, target], at) =>
        target < at && target > 5
          ? undo(`c${at}`, `c${target}`, at)
          : story(`c${at}`, same ? 'sameStory' : 'notSameStory', a, b, at),
      ),
    );

  it('depends on the records alone, not on the order in which they are given or on one being there twice', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (made, weights) => {
        const shuffled = made
          .map((correction) => ({ correction, weight: weights.next().value as number }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ correction }) => correction);
        expect(states([...shuffled, ...made.slice(0, 2)])).toEqual(states(made));
      }),
    );
  });

  it('holds exactly what it held before when a correction and its taking back are added', () => {
    fc.assert(
      fc.property(records, (made) => {
        const more = [...made, story('d1', 'sameStory', 'x', 'y', 30), undo('d2', 'd1', 31)];
        expect(correctionsThatHold(more)).toEqual(correctionsThatHold(made));
      }),
    );
  });
});

describe('readCorrection', () => {
  const good = story('c1', 'sameStory', 'x', 'y', 1);

  it('takes what is whole', () => {
    expect(readCorrection(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  it.each([
    ['no author', { ...good, author: '' }],
    ['no reason', { ...good, reason: '' }],
    ['an instant with another zone', { ...good, madeAt: '2026-03-02T10:00:00+01:00' }],
    ['an unknown kind', { ...good, kind: 'better' }],
    ['an undo of nothing', { ...good, kind: 'undo', about: {} }],
    ['a day that is not', { ...good, kind: 'published', about: { article: { document: 'x' }, value: '2026-02-30' } }],
    ['later articles that follow a kind they cannot', { ...good, later: true }],
    ['words without a place', { ...good, kind: 'sameEntity', about: { a: { document: 'x' }, b: { document: 'y' } } }],
  ])('refuses %s', (_name, value) => {
    expect(() => readCorrection(value)).toThrow(expect.objectContaining({ code: 'correction.badShape' }));
  });
});
