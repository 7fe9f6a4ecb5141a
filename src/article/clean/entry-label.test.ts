import { describe, expect, it } from 'vitest';
import { readEntryLabel } from './entry-label.ts';

describe('readEntryLabel', () => {
  it.each([
    ['30.10.2025, 16:05 Uhr', '16:05', true, true],
    ['Donnerstag, 30. Oktober 2025, 16.05 Uhr', '16:05', true, true],
    ['16:05', '16:05', true, false],
    ['+++ 7.30 Uhr +++', '07:30', true, false],
    ['[9:05 Uhr]', '09:05', true, false],
    ['4:05 p.m.', '16:05', true, false],
    ['12:10 a.m. GMT', '00:10', true, false],
    ['30 October 2025, 16:05', '16:05', true, true],
    ['16:05 | The bridge is open again', '16:05', false, false],
    ['16.05 Uhr: Die Brücke ist wieder frei.', '16:05', false, false],
    ['+++ 14:05 Uhr +++ Die Brücke ist wieder frei.', '14:05', false, false],
    ['16h05 : le pont est ouvert.', '16:05', false, false],
    ['14:05 – The ferry runs again, says the harbour office.', '14:05', false, false],
  ])('%s', (text, clock, alone, dated) => {
    expect(readEntryLabel(text)).toEqual({ kind: 'entry', clock, alone, dated });
  });

  it.each(['Mittwoch, 29. Oktober 2025', '29 October', 'Wednesday, October 29', '29.10.2025'])('the day %s', (text) => {
    expect(readEntryLabel(text)).toEqual({ kind: 'day', clock: null, alone: true, dated: true });
  });

  it.each([
    'Um 16:05 Uhr fuhr der erste Zug.',
    '16:05 Uhr war es, als der erste Zug fuhr.',
    'Stand: 30.10.2025 18:00 Uhr',
    '16.05',
    'Das Spiel endete 3:21 nach langem Kampf',
    '25:10 Uhr',
    '3 von 8 Brücken',
    'Oktober',
    '2025',
    '',
  ])('no label: %s', (text) => {
    expect(readEntryLabel(text)).toBeNull();
  });

  it('takes time that grows with nothing but the first characters', () => {
    expect(readEntryLabel(`${'1:'.repeat(50_000)}`)).toBeNull();
    expect(readEntryLabel(`${' '.repeat(100_000)}16:05`)).toBeNull();
  });
});
