import { describe, expect, it } from 'vitest';
import { arabicWords, hasArabic, isRomanisation } from './arabic-script.ts';
import { compareNames } from './compare-names.ts';

const reads = (arabic: string, latin: string) => isRomanisation(arabicWords(arabic), latin.split(' '));

describe('names in Arabic script', () => {
  it.each([
    ['سمير', 'samir'],
    ['كمال', 'kamal'],
    ['كامل', 'kamil'],
    ['عمرو', 'amr'],
    ['يحيى', 'yahya'],
    ['عبد الله', 'abdullah'],
    ['الحكيم', 'hakim'],
  ])('%s can be %s', (arabic, latin) => expect(reads(arabic, latin)).toBe(true));

  it.each([
    ['سمر', 'samir'],
    ['كمال', 'kamil'],
    ['كامل', 'kamal'],
    ['محمد', 'mahmoud'],
    ['حسن', 'hussein'],
    ['سليم', 'salem'],
    ['الحكيم', 'hakam'],
  ])('%s is not %s', (arabic, latin) => expect(reads(arabic, latin)).toBe(false));

  it('vowel marks, stretching and Persian letters change nothing', () => {
    expect(arabicWords('كَمَـال')).toEqual(arabicWords('کمال'));
  });

  it('one word alone is a part, two that fit are one name, others are two', () => {
    expect(compareNames('كمال', 'Kamal').verdict).toBe('partial');
    expect(compareNames('كمال حداد', 'Kamal Haddad').verdict).toBe('same');
    expect(compareNames('كمال حداد', 'Kamil Haddad').verdict).toBe('different');
    expect(compareNames('كمال حداد', 'کمال حداد').verdict).toBe('same');
  });

  it('only letters of the script count, and long texts are cut', () => {
    expect(hasArabic('Kamal')).toBe(false);
    expect(arabicWords('ا'.repeat(1000))[0]!.length).toBe(60);
    expect(reads('ا'.repeat(1000), 'a'.repeat(1000))).toBe(false);
  });
});
