import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { romaniseCyrillic } from './romanise-cyrillic.ts';
import { romaniseHangul } from './romanise-hangul.ts';

const same = (left: string, right: string) => compareNames(left, right).verdict === 'same';

describe('compareNames', () => {
  it('joins customary spellings of one name', () => {
    expect(same('Jelena Schtscherbakowa', 'Yelena Shcherbakova')).toBe(true);
    expect(same('Ostap Schtscherbyna', 'Остап Щербина')).toBe(true);
    expect(same('Pak Yong-chol', 'Park Yong Chol')).toBe(true);
    expect(same('Ingrid Halvorsen', 'Halvorsen, Ingrid')).toBe(true);
    expect(same('Jörg Bühler', 'Joerg Buehler')).toBe(true);
    expect(same('I. Halvorsen', 'Ingrid Halvorsen')).toBe(true);
  });

  it('keeps names apart that differ in a first name, a surname or a gender', () => {
    expect(same('Petra Lindqvist', 'Jonas Lindqvist')).toBe(false);
    expect(same('Daniel Brandner', 'Daniela Brandner')).toBe(false);
    expect(same('Pak Yong-chol', 'Pak Yong-nam')).toBe(false);
    expect(same('A. B. Halvorsen', 'A. Halvorsen')).toBe(false);
  });

  it('calls a lone surname a part, which proves nothing', () => {
    expect(compareNames('Halvorsen', 'Ingrid Halvorsen').verdict).toBe('partial');
    expect(compareNames('Halvorsen', 'Halvorsen').verdict).toBe('partial');
  });

  it('does not care which name comes first and survives any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (left, right) => {
        expect(compareNames(left, right).verdict).toBe(compareNames(right, left).verdict);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('romanisation', () => {
  it('writes Cyrillic as German, English and French newspapers do', () => {
    expect((['de', 'en', 'fr'] as const).map((scheme) => romaniseCyrillic('Щукин', scheme))).toEqual([
      'Schtschukin',
      'Shchukin',
      'Chtchoukin',
    ]);
    expect(romaniseCyrillic('Григорій', 'de')).toBe('Hryhorij');
  });

  it('writes Hangul syllable by syllable', () => {
    expect(romaniseHangul('박영철')).toBe('bak yeong cheol');
  });
});
