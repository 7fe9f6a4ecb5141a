import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { formsOfOneName } from './given-name-forms.ts';

describe('formsOfOneName', () => {
  it('joins forms that newspapers put for one another', () => {
    expect(formsOfOneName('wladimir', 'volodymyr')).toBe(true);
    expect(formsOfOneName('binyamin', 'benjamin')).toBe(true);
  });

  it('keeps translations of a name and other names apart', () => {
    expect(formsOfOneName('karl', 'charles')).toBe(false);
    expect(formsOfOneName('anna', 'anna')).toBe(false);
    expect(formsOfOneName('wladimir', 'alexander')).toBe(false);
  });
});

describe('compareNames', () => {
  it.each([
    ['Binyamin Sorek', 'Benjamin Sorek'],
    ['Emmanuel Laroche', 'Emanuel Laroche'],
    ['Ismail Barija', 'Ismail Bariyeh'],
    ['Lin Xiaodong', 'Lin Hsiao-tung'],
    ['Zhou Mingbo', 'Chou Ming-po'],
  ])('takes %s and %s for one person', (left, right) => {
    expect(compareNames(left, right).verdict).toBe('same');
  });

  it.each([
    ['Karl Sorek', 'Charles Sorek'],
    ['Lin Xiaodong', 'Lin Hsiao-ping'],
    ['Zhou Mingbo', 'Chou Ming-ta'],
    ['Wladimir Laroche', 'Alexander Laroche'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(compareNames(left, right).verdict).not.toBe('same');
  });
});
