import { calendar, duration, modified, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const dated: ReadonlySet<unknown> = new Set(['D', 'W', 'M', 'Q', 'Y', 'DE', 'CE']);

/** Days and weeks counted back or on from a named day, and days that follow the one the text tells of. */
export const countedBackRules: readonly TimeRule[] = [
  {
    id: 'en.dates.weekday-weeks-ago',
    pattern: "num|other2 'week'|'weeks' 'ago' ^weekday",
    produce: (c) => {
      const weeks = Number(c['num'] ?? 1);
      return Number.isInteger(weeks)
        ? calendar({ weekday: c['weekday'] }, { direction: -1, dayShift: -7 * weeks })
        : null;
    },
    yes: [
      ['he left [two weeks ago Monday] for', '2024-04-29'],
      ['he left [a week ago Tuesday] for', '2024-05-07'],
    ],
    no: ['two weeks ago men'],
  },
  {
    id: 'en.dates.or-so-ago',
    pattern: "approx? num|other2 unit|units 'or' 'so'|'two' 'ago'",
    produce: (c) => {
      const [amount, unit] = [Number(c['num'] ?? 1), c['unit'] ?? c['units']];
      return dated.has(unit) && Number.isInteger(amount)
        ? shift(unit, -amount, 'publication', modified('APPROX'))
        : duration(amount, unit, { direction: -1 });
    },
    yes: [['he left [a week or so ago] for', '2024-W19']],
    no: ['a mile or so ago'],
  },
  {
    id: 'en.dates.year-ago-this-unit',
    pattern: "'a'|'one' 'year' 'ago' 'this' unit",
    produce: (c) => {
      if (c['unit'] === 'M') return shift('M', -12);
      return c['unit'] === 'W' ? shift('W', -52) : null;
    },
    yes: [
      ['it opened [a year ago this month] there', '2023-05'],
      ['it opened [a year ago this week] there', '2023-W20'],
    ],
    no: ['a year ago this house'],
  },
  {
    id: 'en.dates.the-next-day',
    pattern: "'the' 'next' 'day'",
    produce: () => shift('D', 1, 'text'),
    yes: [['on May 3, 2021 and [the next day] it', '2021-05-04']],
    no: ['the next dairy'],
  },
  {
    id: 'en.dates.the-next-part',
    pattern: "'the'|'that'? 'next'|other1 part",
    produce: (c) => shift('D', c['other1'] ?? 1, 'text', { part: String(c['part']) }),
    yes: [
      ['on May 3, 2021 and [the next morning] it', '2021-05-04TMO'],
      ['on May 3, 2021 and [the previous night] it', '2021-05-02TNI'],
      ['on May 3, 2021 and [that same evening] it', '2021-05-03TEV'],
    ],
    no: ['the next mourning'],
  },
  {
    id: 'en.dates.years-end',
    pattern: "'year' ~''' ~'s' 'end'",
    produce: () => shift('Y', 0, 'publication', { mod: 'END' }),
    yes: [["by [year's end] it", '2024']],
    no: ["the year's best end"],
  },
  {
    id: 'en.dates.latest-fiscal-year',
    pattern: "'the'|'its'|'their' 'latest'|'recent' 'fiscal' 'year'",
    produce: () => shift('Y', -1),
    yes: [['in [the latest fiscal year] it', '2023']],
    no: ['the latest fiscal matter'],
  },
  {
    id: 'en.dates.weeks-from-today',
    pattern: "num|other2 'week'|'weeks' 'from' 'today'|'tomorrow'|'yesterday'",
    produce: (c) => shift('D', 7 * Number(c['num'] ?? 1) + Number(c['dayword'] ?? 0)),
    yes: [['it opens [a week from today] there', '2024-05-22']],
    no: ['a week from home'],
  },
  {
    id: 'en.dates.same-period-year-earlier',
    pattern:
      "'the' 'same'|'corresponding'|'comparable'|'like' 'period'|'quarter' 'a'|'one' 'year' 'earlier'|'ago'|'before'",
    produce: () => shift('Y', -1, 'publication', { compares: true }),
    yes: [['from [the same period a year earlier] it', '2023']],
    no: ['the same period of rain'],
  },
  {
    id: 'en.dates.same-period-last-year',
    pattern: "'the' 'same'|'corresponding'|'comparable'|'like' 'period'|'quarter' 'of'|'in'|'the'? mod 'year'",
    produce: (c) => shift('Y', c['mod'], 'publication', { compares: true }),
    yes: [['from [the corresponding period last year] it', '2023']],
    no: ['the same period of the year'],
  },
];
