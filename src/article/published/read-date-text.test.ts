import { describe, expect, it } from 'vitest';
import { readDateText } from './read-date-text.ts';

const read = (text: string) =>
  readDateText(text).flatMap(({ readings }) =>
    readings.map(({ reading, value, precision, zone }) => [reading, value, precision, zone]),
  );

describe('readDateText', () => {
  it.each<[text: string, ...readings: (readonly (string | null)[])[]]>([
    ['2024-03-05T08:30:12+01:00', ['iso', '2024-03-05T08:30:12', 'second', '+01:00']],
    ['2024-03-05T08:30:00Z', ['iso', '2024-03-05T08:30', 'minute', 'Z']],
    ['20240305', ['iso', '2024-03-05', 'day', null]],
    ['1709623812', ['unix', '2024-03-05T07:30:12', 'second', 'Z']],
    ['1709623812000', ['unix', '2024-03-05T07:30:12', 'second', 'Z']],
    ['2024/3/5', ['year-first', '2024-03-05', 'day', null]],
    ['25.03.2024', ['day-first', '2024-03-25', 'day', null]],
    ['05.03.2024', ['day-first', '2024-03-05', 'day', null], ['month-first', '2024-05-03', 'day', null]],
    [
      '05.03.24',
      ['two-digit-year', '2024-03-05', 'day', null],
      ['two-digit-year-month-first', '2024-05-03', 'day', null],
    ],
    ['25.03.71', ['two-digit-year', '1971-03-25', 'day', null]],
    ['5. März 2024, 08:30 Uhr MEZ', ['named-month', '2024-03-05T08:30', 'minute', '+01:00']],
    ['March 5, 2024 at 8:30 pm', ['named-month', '2024-03-05T20:30', 'minute', null]],
    ['March 5, 2024 8:30 PM EST', ['named-month', '2024-03-05T20:30', 'minute', '-05:00']],
    ['5 March 2024, 12:05 A.M.', ['named-month', '2024-03-05T00:05', 'minute', null]],
    ['5 mars 2024', ['named-month', '2024-03-05', 'day', null]],
  ])('%s', (text, ...readings) => {
    expect(read(text)).toEqual(readings);
  });

  it('finds nothing where no day can be', () => {
    for (const text of ['31.02.2024', '99/99/2024', '12345', 'Seite 3 von 2024', ''])
      expect([text, read(text)]).toEqual([text, []]);
  });
});
