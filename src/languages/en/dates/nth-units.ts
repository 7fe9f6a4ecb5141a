import { calendar, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning, TimeUnit } from '../../../text/time/meaning.ts';
import type { Caught } from '../../../text/time/time-pattern.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const counted: ReadonlySet<unknown> = new Set(['D', 'W', 'WE', 'M', 'Q']);

/** What holds the unit: pattern, meaning, spoken, and the value of its first week seen from May 2024. */
const wholes: readonly (readonly [
  id: string,
  pattern: string,
  whole: (c: Caught) => Meaning,
  spoken: string,
  week: string,
])[] = [
  ['year', "'the'? 'year'? year", (c) => calendar({ year: c['year'] }), '1998', '1998-W01'],
  [
    'month',
    "^month|monthshort ~'.'? 'of'? ','? year?",
    (c) => calendar({ month: c['month'] ?? c['monthshort'], year: c['year'] }),
    'March 2021',
    '2021-W09',
  ],
  ['told', "'the' unit", (c) => shift(c['unit2'], 0), 'the year', '2024-W01'],
  ['shifted', "'the'? mod unit", (c) => shift(c['unit2'], c['mod']), 'last year', '2023-W01'],
  [
    'season',
    "'the'|'last'? season 'of'? year?",
    (c) => calendar({ season: c['season'], year: c['year'] }),
    'the summer of 2021',
    '2021-W22',
  ],
];

/** The nth or last day, week, weekend or month of a month, season or year. */
export const nthUnitRules: readonly TimeRule[] = [
  ...wholes.map(
    ([id, pattern, whole, spoken, week]): TimeRule => ({
      id: `en.dates.nth-of-${id}`,
      pattern: `'the'? ordinal|'last'|'final'|'closing' unit 'of'|'in' ${pattern}`,
      produce: (c) => {
        const larger = c['unit2'] === undefined || c['unit2'] === 'M' || c['unit2'] === 'Y' || c['unit2'] === 'Q';
        // Quarters with a number have rules of their own.
        if (!counted.has(c['unit']) || !larger || (c['unit'] === 'Q' && c['ordinal'] !== undefined)) return null;
        return { ...whole(c), nth: { unit: c['unit'] as TimeUnit, count: Number(c['ordinal'] ?? -1) } };
      },
      yes: [[`in [the first week of ${spoken}] it`, week]],
      no: [`the first walk of ${spoken}`],
    }),
  ),
  {
    id: 'en.dates.last-day-of-all',
    pattern: "'the' 'last' 'day'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['the last day was hot'],
  },
  {
    id: 'en.dates.last-unit-of-something',
    pattern: "'the' 'last' unit 'of'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['in the last week of his term'],
  },
];
