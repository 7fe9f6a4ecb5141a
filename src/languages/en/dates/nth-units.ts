import { calendar, shift } from '../../../text/time/make-meaning.ts';
import { type NthWhole, nthUnitRulesOf } from '../../../text/time/nth-units.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** What holds the unit. */
const wholes: readonly NthWhole[] = [
  {
    id: 'year',
    pattern: "'the'? 'year'? year",
    whole: (c) => calendar({ year: c['year'] }),
    spoken: '1998',
    week: '1998-W01',
  },
  {
    id: 'month',
    pattern: "^month|monthshort ~'.'? 'of'? ','? year?",
    whole: (c) => calendar({ month: c['month'] ?? c['monthshort'], year: c['year'] }),
    spoken: 'March 2021',
    week: '2021-W09',
  },
  { id: 'told', pattern: "'the' unit", whole: (c) => shift(c['unit2'], 0), spoken: 'the year', week: '2024-W01' },
  {
    id: 'shifted',
    pattern: "'the'? mod unit",
    whole: (c) => shift(c['unit2'], c['mod']),
    spoken: 'last year',
    week: '2023-W01',
  },
  {
    id: 'season',
    pattern: "'the'|'last'? season 'of'? year?",
    whole: (c) => calendar({ season: c['season'], year: c['year'] }),
    spoken: 'the summer of 2021',
    week: '2021-W22',
  },
];

/** The nth or last day, week, weekend or month of a month, season or year. */
export const nthUnitRules: readonly TimeRule[] = [
  ...nthUnitRulesOf('en.dates', "'the'? ordinal|'last'|'final'|'closing' unit 'of'|'in'", wholes, {
    yes: (whole) => `in [the first week of ${whole}] it`,
    no: (whole) => `the first walk of ${whole}`,
  }),
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
