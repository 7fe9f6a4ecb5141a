import { calendar, direction, duration, modified, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Parts of a week or year that is itself told by its distance, and days that the text counts from. */
export const withinRules: readonly TimeRule[] = [
  {
    id: 'en.dates.weekday-of-shifted-week',
    pattern: "^weekday 'of' mod 'week'",
    produce: (c) => shift('W', c['mod'], 'publication', { fields: { weekday: Number(c['weekday']) } }),
    yes: [['on [Monday of last week] it', '2024-05-06']],
    no: ['Monday of the fair'],
  },
  {
    id: 'en.dates.weekday-week',
    pattern: "mod 'week' 'on' ^weekday",
    produce: (c) => shift('W', c['mod'], 'publication', { fields: { weekday: Number(c['weekday']) } }),
    yes: [['[last week on Monday] it', '2024-05-06']],
    no: ['last week on the farm'],
  },
  {
    id: 'en.dates.week-from-weekday',
    pattern: "num|other2 'week'|'weeks' 'from' ^weekday",
    produce: (c) => {
      const weeks = Number(c['num'] ?? 1);
      return Number.isInteger(weeks)
        ? calendar({ weekday: c['weekday'] }, { direction: 1, dayShift: 7 * weeks })
        : null;
    },
    yes: [
      ['comes [a week from Friday] to', '2024-05-24'],
      ['comes [two weeks from Monday] to', '2024-06-03'],
    ],
    no: ['a week from home'],
  },
  {
    id: 'en.dates.from-now',
    pattern: "approx? num|other2 unit|units 'from' 'now'|'today'",
    produce: (c) => {
      const unit = c['unit'] ?? c['units'];
      return ['D', 'W', 'M', 'Y', 'DE'].includes(String(unit))
        ? shift(unit, c['num'] ?? c['other2'], 'publication', modified(c['approx']))
        : duration(c['num'] ?? c['other2'], unit, { direction: 1 });
    },
    yes: [['comes [two weeks from now] to', '2024-W22']],
    no: ['two miles from now'],
  },
  {
    id: 'en.dates.ago-today',
    pattern: "num|other2 unit|units 'ago' 'today'",
    produce: (c) => {
      const unit = c['unit'] ?? c['units'];
      if (unit === 'Y') return shift('M', -12 * Number(c['num'] ?? 1));
      return shift('D', -Number(c['num'] ?? 1) * (unit === 'W' ? 7 : 1));
    },
    yes: [['came [two weeks ago today] to', '2024-05-01']],
    no: ['two miles ago today'],
  },
  {
    id: 'en.dates.season-of-shifted-year',
    pattern: "edge? ~'-'? article? season 'of' mod 'year'",
    produce: (c) => calendar({ season: c['season'] }, { ...modified(c['edge']), yearShift: Number(c['mod']) }),
    yes: [['in [the autumn of last year] it', '2023-FA']],
    no: ['the autumn of life'],
  },
  {
    id: 'en.dates.quarter-of-shifted-year',
    pattern: "article? ordinal ~'-'? 'quarter' 'of' mod 'year'",
    produce: (c) =>
      Number(c['ordinal']) <= 4 ? calendar({ quarter: c['ordinal'] }, { yearShift: Number(c['mod']) }) : null,
    yes: [['in [the third quarter of last year] it', '2023-Q3']],
    no: ['the third man of last year'],
  },
  {
    id: 'en.dates.half-of-running-year',
    pattern: "article? ordinal 'half' 'of' 'the'|mod 'year'",
    produce: (c) =>
      Number(c['ordinal']) <= 2 ? calendar({ half: c['ordinal'] }, { yearShift: Number(c['mod'] ?? 0) }) : null,
    yes: [
      ['in [the first half of the year] it', '2024-H1'],
      ['in [the second half of last year] it', '2023-H2'],
    ],
    no: ['the first half of the game'],
  },
  {
    id: 'en.dates.quarter-short',
    pattern: "^'q' ~int year?",
    produce: (c) =>
      Number(c['int']) >= 1 && Number(c['int']) <= 4 ? calendar({ quarter: c['int'], year: c['year'] }) : null,
    yes: [['in [Q3 2023] it', '2023-Q3']],
    no: ['in Q7 it'],
  },
  {
    id: 'en.dates.half-of-century',
    pattern: "article ordinal 'half' 'of' 'the' int ~'st'|'nd'|'rd'|'th' 'century'",
    produce: (c) => calendar({ century: Number(c['int']) - 1 }),
    yes: [['in [the second half of the 19th century] it', '18']],
    no: ['the second half of the 19th round'],
  },
  {
    id: 'en.dates.shifted-fiscal-year',
    pattern: "'the'? mod 'fiscal'|'financial'|'school'|'academic' 'year'",
    produce: (c) => shift('Y', c['mod']),
    yes: [['in [the current fiscal year] it', '2024']],
    no: ['the current fiscal matter'],
  },
  {
    id: 'en.dates.named-years',
    pattern:
      "'the'? 'fiscal'|'financial'|'school'|'academic'? 'year'? year ~'/'|'-'|'–' ~int 'season'|'year'|'term'|'fiscal'? 'year'?",
    produce: (c) => {
      const year = Number(c['year']);
      return Number(c['int']) % 100 === (year + 1) % 100 ? calendar({ year, lastYear: year + 1 }) : null;
    },
    yes: [['in [the 2022-23 season] it', '2022']],
    no: ['the 2022-29 plan'],
  },
  {
    id: 'en.dates.week-number',
    pattern: "'week' int !unit !units",
    produce: (c) => (Number(c['int']) >= 1 && Number(c['int']) <= 53 ? calendar({ week: c['int'] }) : null),
    yes: [['in [week 20] it', '2024-W20']],
    no: ['in week 80'],
  },
  {
    id: 'en.dates.told-weekday',
    pattern: "'the'? other1 ^weekday part?",
    produce: (c) => {
      // "That Monday" may be a clause that begins.
      if (c['other1'] === 0) return null;
      const part = c['part'] ? { part: String(c['part']) } : {};
      return calendar({ weekday: c['weekday'] }, { direction: direction(c['other1']), from: 'text', ...part });
    },
    yes: [['on May 3, 2021 and [the following Monday] it', '2021-05-10']],
    no: ['the following man'],
  },
  {
    id: 'en.dates.edge-in-the-unit',
    pattern: "'earlier'|'later'|'early'|'late' 'in' ['the' unit]",
    produce: (c) =>
      c['unit'] === 'H' || c['unit'] === 'S' || c['unit'] === 'MIN' ? null : shift(c['unit'], 0, 'text'),
    yes: [['earlier in [the week] it', '2024-W20']],
    no: ['earlier in the game'],
  },
  {
    id: 'en.dates.full-year',
    pattern:
      "'for'|'during'|'in'|'of'|'by' ['the' 'full'|'whole'|'entire'|'calendar'|'fiscal'? 'year'] !'ended' !'ending' !'before' !'after' !'earlier' !year !'to' !~''' !'of' !'ago'",
    produce: () => shift('Y', 0),
    yes: [['for [the full year] it', '2024']],
    no: ['for the year 2000', 'for the year before'],
  },
  {
    id: 'en.dates.end-of-dated-month',
    pattern: "article? span 'of' month 'of'? ','? year",
    produce: (c) => calendar({ month: c['month'], year: c['year'] }, modified(c['span'])),
    yes: [['by [the end of March 2025] it', '2025-03']],
    no: ['the end of the march'],
  },
  {
    id: 'en.dates.weekday-with-date',
    pattern: "^weekday '(' ~^month|monthshort ~'.'? day ~')'",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'] }),
    yes: [['on [Tuesday (May 14)] it', '2024-05-14']],
    no: ['on Tuesday (14 people)'],
  },
  {
    id: 'en.dates.before-christ',
    pattern: "'in'|'around'|'since' [int 'bc'|'bce']",
    produce: (c) => ({ kind: 'fixed', type: 'DATE', value: `BC${String(c['int']).padStart(4, '0')}` }),
    yes: [['in [44 BC] it', 'BC0044']],
    no: ['in 44 places'],
  },
  {
    id: 'en.dates.old-year',
    pattern: "'in'|'since'|'until'|'by' [year !units !unit]",
    produce: (c) => (Number(c['year']) >= 1000 && Number(c['year']) < 1700 ? calendar({ year: c['year'] }) : null),
    yes: [['in [1648] it', '1648']],
    no: ['in 1200 days'],
  },
  {
    id: 'en.dates.day-first-slashes',
    pattern: "day ~'/' ~monthnum ~'/' ~year",
    produce: (c) => (Number(c['day']) > 12 ? calendar({ day: c['day'], month: c['monthnum'], year: c['year'] }) : null),
    yes: [['on [14/05/2023] it', '2023-05-14']],
    no: ['14/15/2023'],
  },
];
