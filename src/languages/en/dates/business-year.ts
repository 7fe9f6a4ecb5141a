import { calendar, duration, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Quarters, halves and ends of years, as business news tells them. */
export const businessYearRules: readonly TimeRule[] = [
  {
    id: 'en.dates.the-quarter',
    pattern: "'the' 'latest'? unit",
    produce: (c) => (c['unit'] === 'Q' ? shift('Q', -1) : null),
    yes: [['sales in [the quarter] rose', '2024-Q1']],
    no: ['the quartet'],
  },
  {
    id: 'en.dates.year-earlier-quarter',
    pattern: "'the'? 'comparable'|'same'|'corresponding'? 'year' ~'-'? 'earlier'|'ago' 'quarter'|'period'",
    produce: () => shift('Q', -5),
    yes: [
      ['in [the year-earlier quarter] it', '2023-Q1'],
      ['in [the comparable year-ago period] it', '2023-Q1'],
    ],
    no: ['the year before'],
  },
  {
    id: 'en.dates.quarter',
    pattern: "'the'? mod|other1? 'fiscal'? ordinal 'fiscal'? unit",
    produce: (c) => {
      const count = Number(c['ordinal']);
      return c['unit'] === 'Q' && count <= 4
        ? calendar({ quarter: count }, c['mod'] === undefined ? {} : { yearShift: Number(c['mod']) })
        : null;
    },
    yes: [['in [the third quarter] it', '2024-Q3']],
    no: ['the third man'],
  },
  {
    id: 'en.dates.quarter-of-named-year',
    pattern: "'the'? 'fiscal'? ordinal 'fiscal'? unit 'of'? 'fiscal'? year",
    produce: (c) =>
      c['unit'] === 'Q' && Number(c['ordinal']) <= 4 ? calendar({ quarter: c['ordinal'], year: c['year'] }) : null,
    yes: [['in [the third quarter of 2009] it', '2009-Q3']],
    no: ['the third man of 2009'],
  },
  {
    id: 'en.dates.year-ago-results',
    pattern: "'year' ~'-' ~'ago'|'earlier' !'quarter' !'period'",
    produce: () => shift('Y', -1, 'publication', { compares: true }),
    yes: [['the [year-ago] results', '2023']],
    no: ['a year before'],
  },
  {
    id: 'en.dates.latest-period',
    pattern: "'the'|'its' 'latest' 'period'|'quarter'",
    produce: () => shift('Q', -1),
    yes: [['in [the latest period] it', '2024-Q1']],
    no: ['the latest man'],
  },
  {
    id: 'en.dates.fiscal-quarter-hyphen',
    pattern: "'the'? 'fiscal' ~'-'? ordinal ~'-'? unit",
    produce: (c) => (c['unit'] === 'Q' && Number(c['ordinal']) <= 4 ? calendar({ quarter: c['ordinal'] }) : null),
    yes: [
      ['net for [the fiscal-first quarter] it', '2024-Q1'],
      ['its [fiscal second-quarter] loss', '2024-Q2'],
    ],
    no: ['the fiscal-first man'],
  },
  {
    id: 'en.dates.period-of-year',
    pattern: "'the' year 'period'|'quarter'",
    produce: (c) => calendar({ year: c['year'] }),
    yes: [['from [the 1988 period] it', '1988']],
    no: ['the 1988 pear'],
  },
  {
    id: 'en.dates.quarter-of-last-year',
    pattern: "mod 'year' ~''' ~'s' 'quarter'|'period'",
    produce: (c) => shift('Y', c['mod'], 'publication', { compares: true }),
    yes: [["from [last year's quarter] it", '2023']],
    no: ["last year's quartet"],
  },
  {
    id: 'en.dates.half-hyphen',
    pattern:
      "[ordinal ~'-' ~'half'] 'profit'|'net'|'earnings'|'results'|'sales'|'loss'|'losses'|'revenue'|'income'|'profits'",
    produce: (c) => (Number(c['ordinal']) <= 2 ? calendar({ half: c['ordinal'] }) : null),
    yes: [['a [first-half] profit', '2024-H1']],
    no: ['a first-half goal'],
  },
  {
    id: 'en.dates.quarter-hyphen',
    pattern: "[ordinal ~'-' ~'quarter']",
    produce: (c) => (Number(c['ordinal']) <= 4 ? calendar({ quarter: c['ordinal'] }) : null),
    yes: [['a [third-quarter] loss', '2024-Q3']],
    no: ['a third quartet'],
  },
  {
    id: 'en.dates.quarter-of-year',
    pattern: "'the'|mod year|'year' ~'''? ~'s'? ~'-'? 'earlier'|'ago'? 'fiscal'? ordinal ~'-'? 'quarter'",
    produce: (c) => {
      const count = Number(c['ordinal']);
      if (count > 4) return null;
      if (c['year'] !== undefined) return calendar({ quarter: count, year: c['year'] });
      return calendar({ quarter: count }, { yearShift: c['mod'] === undefined ? -1 : Number(c['mod']) });
    },
    yes: [
      ["in [this year's third quarter] it", '2024-Q3'],
      ['in [the 1988 third quarter] it', '1988-Q3'],
      ['in [the year-earlier third quarter] it', '2023-Q3'],
    ],
    no: ['the year of the quarter'],
  },
  {
    id: 'en.dates.half-year',
    pattern: "'the'? ordinal 'half' 'of'? year?",
    produce: (c) => (Number(c['ordinal']) <= 2 && c['year'] ? calendar({ half: c['ordinal'], year: c['year'] }) : null),
    yes: [['in [the first half of 2009] it', '2009-H1']],
    no: ['the first half of it'],
  },
  {
    id: 'en.dates.last-half',
    pattern: "'the' 'last' 'half' 'of' year",
    produce: (c) => calendar({ half: 2, year: c['year'] }),
    yes: [['in [the last half of 1989] it', '1989-H2']],
    no: ['the last half of it'],
  },
  {
    id: 'en.dates.fiscal-year',
    pattern: "'fiscal' 'year'? year",
    produce: (c) => calendar({ year: c['year'] }),
    yes: [['in [fiscal 1989] it', '1989']],
    no: ['fiscal matters'],
  },
  {
    id: 'en.dates.year-ended',
    pattern: "['the' unit] 'ended'|'ending'",
    produce: (c) => (c['unit'] === 'Q' ? shift('Q', -1) : duration(1, c['unit'])),
    yes: [['for [the quarter] ended in May', '2024-Q1']],
    no: ['the man ended'],
  },
  {
    id: 'en.dates.year-end',
    pattern: "'year' ~'-'? 'end'",
    produce: () => shift('Y', 0, 'publication', { fields: { month: 12, day: 31 } }),
    yes: [['by [year-end] it', '2024-12-31']],
    no: ['years end'],
  },
];
