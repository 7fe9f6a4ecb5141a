import { describe, expect, it } from 'vitest';
import { parseOutletList } from './parse-outlet-list.ts';

describe('parseOutletList', () => {
  it('takes a letter and a name or host from each line', () => {
    const text =
      '\uFEFF# what we think of them\r\nB  Morgenblatt\r\n\r\nA\tHafen-Depesche am Sund\nF echo.example\nB morgenblatt\n';
    expect(parseOutletList(text)).toEqual([
      { outlet: 'Morgenblatt', letter: 'B' },
      { outlet: 'Hafen-Depesche am Sund', letter: 'A' },
      { outlet: 'echo.example', letter: 'F' },
    ]);
  });

  it.each([
    ['Morgenblatt', 'line 1 '],
    ['# nothing\nB', 'line 2 '],
    ['G  Morgenblatt', 'line 1 '],
    ['b  Morgenblatt', 'line 1 '],
    ['B2 Morgenblatt', 'line 1 '],
    ['A Morgenblatt\nB MORGENBLATT', 'line 2 '],
    [`A ${'x'.repeat(300)}`, 'line 1 '],
    [Array.from({ length: 10_001 }, (_, at) => `A outlet ${at}`).join('\n'), '10000'],
    ['#'.repeat(2_000_001), 'longer than'],
  ])('refuses a list that says less than was meant (%#)', (text, says) => {
    expect(() => parseOutletList(text)).toThrow(
      expect.objectContaining({ code: 'outlets.badList', message: expect.stringContaining(says) }),
    );
  });

  it('names no words of the list in its message', () => {
    expect(() => parseOutletList('Z \u001b[31mecho')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('echo') }),
    );
  });
});
