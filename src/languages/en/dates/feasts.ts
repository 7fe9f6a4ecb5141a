import { calendar } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Feasts named in two or three words: first word, second word, how the day is found, and its day seen from 2024. */
const feasts: readonly (readonly [
  first: string,
  rest: readonly string[],
  rule: string,
  spoken: string,
  day: string,
])[] = [
  ['labor', ['day'], '09/1/1', 'Labor Day', '2024-09-02'],
  ['memorial', ['day'], '05/1/-1', 'Memorial Day', '2024-05-27'],
  ['independence', ['day'], '07-04', 'Independence Day', '2024-07-04'],
  ['veterans', ['day'], '11-11', 'Veterans Day', '2024-11-11'],
  ['columbus', ['day'], '10/1/2', 'Columbus Day', '2024-10-14'],
  ['boxing', ['day'], '12-26', 'Boxing Day', '2023-12-26'],
  ['good', ['friday'], 'easter-2', 'Good Friday', '2024-03-29'],
  ['ash', ['wednesday'], 'easter-46', 'Ash Wednesday', '2024-02-14'],
  ['palm', ['sunday'], 'easter-7', 'Palm Sunday', '2024-03-24'],
  ['whit', ['monday'], 'easter+50', 'Whit Monday', '2024-05-20'],
];

export const feastRules: readonly TimeRule[] = feasts.map(([first, rest, rule, spoken, day]) => ({
  id: `en.dates.feast-${first}`,
  pattern: `^'${first}' ${rest.map((word) => `'${word}'`).join(' ')} year?`,
  produce: (c) => calendar({ holiday: rule, year: c['year'] }),
  yes: [[`on [${spoken}] it`, day]],
  no: [`${first} it`],
}));
