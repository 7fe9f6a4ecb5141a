import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { hanCharacters, spellsHan } from './han-script.ts';

const same = (left: string, right: string) => compareNames(left, right).verdict === 'same';

describe('names in Chinese script', () => {
  it('are read in Pinyin, surname first or last, with hyphens or without', () => {
    expect(same('习近平', 'Xi Jinping')).toBe(true);
    expect(same('习近平', 'Jinping Xi')).toBe(true);
    expect(same('Xi Jin-ping', '習近平')).toBe(true);
    expect(same('吕克俭', 'Lü Kejian')).toBe(true);
  });

  it('take surnames with the reading they have as such, and those of two characters', () => {
    expect(same('解振华', 'Xie Zhenhua')).toBe(true);
    expect(same('欧阳修', 'Ouyang Xiu')).toBe(true);
    expect(same('欧阳修', 'Ou Yangxiu')).toBe(false);
  });

  it('are other names where a syllable differs', () => {
    expect(same('习近平', 'Xi Yuanping')).toBe(false);
    expect(same('李强', 'Li Keqiang')).toBe(false);
    expect(same('习近平', '习远平')).toBe(false);
  });

  it('stand alone only as parts', () => {
    expect(compareNames('习', 'Xi Jinping').verdict).toBe('different');
    expect(spellsHan(['习'], ['xi'])).toBe(false);
  });

  it('are not read when they are too long for a name', () => {
    expect(hanCharacters('习'.repeat(40))).toBeNull();
  });
});
