import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, lemmaEdit, nominalMask } from './readings.ts';

describe('lemma edits', () => {
  it.each([
    ['angekündigt', 'ankündigen'],
    ['ging', 'gehen'],
    ['Häuser', 'Haus'],
    ['Brücken', 'Brücke'],
    ['sei', 'sein'],
    ['der', 'der'],
  ])('%s becomes %s', (form, lemma) => {
    expect(applyEdit(lemmaEdit(form, lemma), form)).toBe(lemma);
  });

  it('makes any lemma from any form', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        (form, lemma) => applyEdit(lemmaEdit(form, lemma), form) === lemma,
      ),
    );
  });

  it('serves another form of the same pattern', () => {
    expect(applyEdit(lemmaEdit('Brücken', 'Brücke'), 'Lücken')).toBe('Lücke');
  });
});

describe('nominalMask', () => {
  it('gives each case, gender and number its own bit', () => {
    const cells = [...'NADG'].flatMap((a) => [...'mfn'].flatMap((b) => [...'sp'].map((c) => nominalMask(a + b + c))));
    expect(new Set(cells).size).toBe(24);
    expect(cells.reduce((all, cell) => all | cell, 0)).toBe(0xffffff);
    expect(nominalMask('Np')).toBe(nominalMask('Nmp Nfp Nnp'));
    expect(nominalMask('')).toBe(0);
  });
});
