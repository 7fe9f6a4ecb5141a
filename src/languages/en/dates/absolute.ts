import { calendar, modified } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Dates with a day, month, year, decade or century of their own. */
export const absoluteRules: readonly TimeRule[] = [
  {
    id: 'en.dates.month-day-year',
    pattern: "month|monthshort ~'.'? day ~'st'|'nd'|'rd'|'th'? ','? year",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }),
    yes: [
      ['on [May 3, 2021] it', '2021-05-03'],
      ['on [Oct. 3rd 2021] it', '2021-10-03'],
    ],
    no: ['May 345, 2021'],
  },
  {
    id: 'en.dates.month-day',
    pattern: "^month|monthshort ~'.'? day ~'st'|'nd'|'rd'|'th'? !~'%'",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'] }),
    yes: [
      ['on [May 3] it', '2024-05-03'],
      ['on [Aug. 7] it', '2024-08-07'],
    ],
    no: ['may 3 times'],
  },
  {
    id: 'en.dates.weekday-day-month',
    pattern: "weekday ','? 'the'? day ~'st'|'nd'|'rd'|'th'? 'of'? ^month ','? year?",
    produce: (c) => calendar({ month: c['month'], day: c['day'], year: c['year'] }),
    yes: [['on [Sunday, 26 September 2021], they', '2021-09-26']],
    no: ['Sunday, 26 people'],
  },
  {
    id: 'en.dates.short-weekday-date',
    pattern:
      "^'mon'|'tue'|'tues'|'wed'|'thu'|'thur'|'thurs'|'fri'|'sat'|'sun' ~'.'? ','? day ~'st'|'nd'|'rd'|'th'? ^month|monthshort ~'.'? ','? year?",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }),
    yes: [['on [Mon, 1 Jan 2018] it', '2018-01-01']],
    no: ['Mon, 1 man'],
  },
  {
    id: 'en.dates.short-weekday-month-day',
    pattern:
      "^'mon'|'tue'|'tues'|'wed'|'thu'|'thur'|'thurs'|'fri'|'sat'|'sun' ~'.'? ','? ^month|monthshort ~'.'? day ','? year?",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }),
    yes: [['on [Tue, Jan. 2, 2018] it', '2018-01-02']],
    no: ['Tue, Jane'],
  },
  {
    id: 'en.dates.weekday-the-day',
    pattern: "^weekday ','? 'the' day ~'st'|'nd'|'rd'|'th' !'of' !month",
    produce: (c) => calendar({ weekday: c['weekday'], day: c['day'] }),
    yes: [['on [Friday the 13th] it', '2023-10-13']],
    no: ['Friday the 13 men'],
  },
  {
    id: 'en.dates.iso-clock',
    pattern: "year ~'-' ~int ~'-' ~int ~'t' ~hour ~':' ~minute ~':'? ~minute?",
    produce: (c) =>
      Number(c['int']) <= 12 && Number(c['int2']) <= 31
        ? calendar(
            { year: c['year'], month: c['int'], day: c['int2'] },
            { clock: { hour: Number(c['hour']), minute: Number(c['minute']) } },
          )
        : null,
    yes: [['at [2021-05-03T16:05:10] it', '2021-05-03T16:05']],
    no: ['at 2021-15-03T16:05'],
  },
  {
    id: 'en.dates.numbered-thing',
    pattern: "'room'|'flight'|'route'|'highway'|'channel'|'suite'|'page'|'box'|'bus'|'line' year",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['he lives in Room 1999'],
  },
  {
    id: 'en.dates.weekday-month-day',
    pattern: "weekday ','? month|monthshort ~'.'? day ~'st'|'nd'|'rd'|'th'? ','? year?",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }),
    yes: [
      ['on [Friday, May 3, 2021], it', '2021-05-03'],
      ['on [Friday, May 3] it', '2024-05-03'],
    ],
    no: ['Friday, 3 people'],
  },
  {
    id: 'en.dates.day-month-year',
    pattern: "article? day ~'st'|'nd'|'rd'|'th'? 'of'? ^month ','? year?",
    produce: (c) => calendar({ month: c['month'], day: c['day'], year: c['year'] }),
    yes: [
      ['on [3 May 2021] it', '2021-05-03'],
      ['on [the 3rd of May]. It', '2024-05-03'],
    ],
    no: ['3 may come'],
  },
  {
    id: 'en.dates.day-short-month-year',
    pattern: "article? day ~'st'|'nd'|'rd'|'th'? 'of'? ^monthshort ~'.'? ','? year?",
    produce: (c) => calendar({ month: c['monthshort'], day: c['day'], year: c['year'] }),
    yes: [['on [26 Sept. 2021] it', '2021-09-26']],
    no: ['26 sept'],
  },
  {
    id: 'en.dates.ordinal-day-month',
    pattern: "article? ordinal 'of'? ^month ','? year?",
    produce: (c) => calendar({ month: c['month'], day: c['ordinal'], year: c['year'] }),
    yes: [['on [the third of May] it', '2024-05-03']],
    no: ['the third may'],
  },
  {
    id: 'en.dates.slashes',
    pattern: "monthnum ~'/'|'-' ~day ~'/'|'-' ~int",
    produce: (c) => {
      const year = Number(c['int']);
      if (year < 100)
        return calendar({ month: c['monthnum'], day: c['day'], year: year < 50 ? 2000 + year : 1900 + year });
      return year > 1000 && year < 2200 ? calendar({ month: c['monthnum'], day: c['day'], year }) : null;
    },
    yes: [['on [5/13/2021] it', '2021-05-13']],
    no: ['13/13/2021'],
  },
  {
    id: 'en.dates.iso',
    pattern: "year ~'-' ~int ~'-' ~int",
    produce: (c) =>
      Number(c['int']) <= 12 && Number(c['int2']) <= 31
        ? calendar({ year: c['year'], month: c['int'], day: c['int2'] })
        : null,
    yes: [['on [2021-05-03] it', '2021-05-03']],
    no: ['2021-13-40'],
  },
  {
    id: 'en.dates.month-year',
    pattern: "edge? ~'-'? month|monthshort ~'.'? 'of'? ','? year",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], year: c['year'] }, modified(c['edge'])),
    yes: [['in [May 2021] it', '2021-05']],
    no: ['may 20000'],
  },
  {
    id: 'en.dates.month-shifted-year',
    pattern: "edge? ~'-'? ^month 'of'? mod 'year'",
    produce: (c) => calendar({ month: c['month'] }, { ...modified(c['edge']), yearShift: Number(c['mod']) }),
    yes: [
      ['in [June last year] it', '2023-06'],
      ['in [January this year]', '2024-01'],
    ],
    no: ['June is a year'],
  },
  {
    id: 'en.dates.month',
    pattern: "^month !'i' !'he'",
    produce: (c) => (c['month'] === 3 || c['month'] === 5 ? null : calendar({ month: c['month'] })),
    yes: [['on an [April] day', '2024-04']],
    no: ['march and may'],
  },
  {
    id: 'en.dates.month-to-come',
    pattern: "'by'|'until'|'through'|'till' [edge? ~'-'? ^month]",
    produce: (c) => calendar({ month: c['month'] }, modified(c['edge'])),
    yes: [
      ['by [August] it', '2024-08'],
      ['until [mid-November] it', '2024-11'],
    ],
    no: ['by mayors'],
  },
  {
    id: 'en.dates.month-after-preposition',
    pattern: "'in'|'since'|'from'|'to'|'for'|'of'|'between'|'and'|'the'|'during'|'before'|'after'|'next'|'a' [^month]",
    produce: (c) => calendar({ month: c['month'] }),
    yes: [['in [March] it', '2024-03']],
    no: ['March on'],
  },
  {
    id: 'en.dates.month-as-early',
    pattern: "'early'|'late' 'as' [^month]",
    produce: (c) => calendar({ month: c['month'] }),
    yes: [['as early as [March] it', '2024-03']],
    no: ['as early as mayors'],
  },
  {
    id: 'en.dates.edge-month',
    pattern: "edge ~'-'? ^month",
    produce: (c) => calendar({ month: c['month'] }, modified(c['edge'])),
    yes: [
      ['in [late April] it', '2024-04'],
      ['the [mid-March] trip', '2024-03'],
    ],
    no: ['late marching'],
  },
  {
    id: 'en.dates.shifted-month',
    pattern: 'mod ^month',
    produce: (c) =>
      calendar({ month: c['month'] }, { direction: Number(c['mod']) < 0 ? -1 : Number(c['mod']) > 0 ? 1 : 0 }),
    yes: [
      ['[last November] it', '2023-11'],
      ['due [this September]', '2024-09'],
    ],
    no: ['last marching band'],
  },
  {
    id: 'en.dates.last-day',
    pattern: "'last' [^month|monthshort ~'.'? day]",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'] }, { direction: -1 }),
    yes: [['last [Oct. 23] it', '2023-10-23']],
    no: ['last 23 times'],
  },
  {
    id: 'en.dates.year',
    pattern:
      "year !units !unit !'dollars' !'people' !'percent' !'pages' !'words' !'copies' !'seats' !'beds' !'calories' !'miles' !'feet' !'metres' !'meters' !'kilometers' !'kilometres' !'yards' !'acres' !'pounds' !'euros' !'men' !'women' !'troops' !'marks' !'points' !'shares' !'jobs' !'tons'",
    produce: (c) => (Number(c['year']) >= 1700 && Number(c['year']) < 2060 ? calendar({ year: c['year'] }) : null),
    yes: [['since [1996] it', '1996']],
    no: ['1500 dollars', '1,998 people'],
  },
  {
    id: 'en.dates.year-word',
    pattern: "article? 'year' year",
    produce: (c) => calendar({ year: c['year'] }),
    yes: [['in [the year 2000] it', '2000']],
    no: ['the year it'],
  },
  {
    id: 'en.dates.edge-year',
    pattern: "edge ~'-'? year",
    produce: (c) => calendar({ year: c['year'] }, modified(c['edge'])),
    yes: [
      ['in [mid-1996] it', '1996'],
      ['in [early 2020]', '2020'],
    ],
    no: ['early on'],
  },
  {
    id: 'en.dates.end-of',
    pattern: "article? span 'of' article? month|year",
    produce: (c) => calendar({ month: c['month'], year: c['year'] }, modified(c['span'])),
    yes: [
      ['at [the end of 1996] it', '1996'],
      ['in [the middle of April]', '2024-04'],
    ],
    no: ['the end of it'],
  },
  {
    id: 'en.dates.short-year',
    pattern: "''' ~int",
    produce: (c) =>
      Number(c['int']) >= 20 && Number(c['int']) < 100 ? calendar({ year: 1900 + Number(c['int']) }) : null,
    yes: [["back in ['98] it", '1998']],
    no: ["the '5 men"],
  },
  {
    id: 'en.dates.decade',
    pattern: "article? edge? ~'-'? year ~'s'",
    produce: (c) =>
      Number(c['year']) % 10 === 0 ? calendar({ decade: Number(c['year']) / 10 }, modified(c['edge'])) : null,
    yes: [['in [the late 1970s] it', '197']],
    no: ['the 1975s'],
  },
  {
    id: 'en.dates.decade-apostrophe',
    pattern: "article edge? ~'-'? year ~''' ~'s'",
    produce: (c) =>
      Number(c['year']) % 10 === 0 ? calendar({ decade: Number(c['year']) / 10 }, modified(c['edge'])) : null,
    yes: [["in [the late 1970's] it", '197']],
    no: ["2020's budget"],
  },
  {
    id: 'en.dates.decade-short',
    pattern: "article? edge? ~'-'? '''? ~int ~'s'",
    produce: (c) => {
      const number = Number(c['int']);
      return number % 10 === 0 && number >= 20 && number < 100
        ? calendar({ decade: 190 + number / 10 }, modified(c['edge']))
        : null;
    },
    yes: [["in [the '60s] it", '196']],
    no: ['the 65s'],
  },
  {
    id: 'en.dates.decade-word',
    pattern: "article edge? ~'-'? decade",
    produce: (c) => calendar({ decade: 190 + Number(c['decade']) }, modified(c['edge'])),
    yes: [['in [the late eighties] it', '198']],
    no: ['in his eighties'],
  },
  {
    id: 'en.dates.century',
    pattern: "article? edge? ~'-'? int ~'st'|'nd'|'rd'|'th' ~'-'? 'century'|'centuries'",
    produce: (c) => calendar({ century: Number(c['int']) - 1 }, modified(c['edge'])),
    yes: [['the fabled [11th century] tower', '10']],
    no: ['the 11th man'],
  },
  {
    id: 'en.dates.century-of-two',
    pattern:
      "[article? int|ordinal ~'st'|'nd'|'rd'|'th'?] 'and'|'or'|'to'|'through' 'the'? int|ordinal ~'st'|'nd'|'rd'|'th'? ~'-'? 'century'|'centuries'",
    produce: (c) => calendar({ century: Number(c['int'] ?? c['ordinal']) - 1 }),
    yes: [
      ['in [the 13th] and [14th centuries] it', '12'],
      ['in [the fifteenth] and sixteenth centuries it', '14'],
    ],
    no: ['the 13th and 14th rounds'],
  },
  {
    id: 'en.dates.end-of-century',
    pattern: "article? span 'of' 'the' int|ordinal ~'st'|'nd'|'rd'|'th'? ~'-'? 'century'",
    produce: (c) => calendar({ century: Number(c['int'] ?? c['ordinal']) - 1 }, modified(c['span'])),
    yes: [
      ['at [the end of the 18th century] it', '17'],
      ['at [the beginning of the twentieth century] it', '19'],
    ],
    no: ['the end of the 18th round'],
  },
  {
    id: 'en.dates.end-of-decade',
    pattern: "article? span 'of' 'the' year ~'''? ~'s'",
    produce: (c) =>
      Number(c['year']) % 10 === 0 ? calendar({ decade: Number(c['year']) / 10 }, modified(c['span'])) : null,
    yes: [['at [the end of the 1970s] it', '197']],
    no: ['the end of the 1975s'],
  },
  {
    id: 'en.dates.two-years',
    pattern: "year ~'-'|'/'|'–' ~int",
    produce: (c) => {
      const year = Number(c['year']);
      const second = Number(c['int']);
      return second === (year + 1) % 100 || second === year + 1 ? calendar({ year, lastYear: year + 1 }) : null;
    },
    yes: [['he played there in [2016-17] and', '2016']],
    no: ['file 2016-19'],
  },
  {
    id: 'en.dates.season-of-two-years',
    pattern: "article? season 'of'? year ~'-'|'/'|'–' ~int",
    produce: (c) =>
      Number(c['int']) % 100 === (Number(c['year']) + 1) % 100
        ? calendar({ season: c['season'], year: c['year'] })
        : null,
    yes: [['in [the winter of 1946-47] it', '1946-WI']],
    no: ['the winter of 1946-49'],
  },
  {
    id: 'en.dates.century-word',
    pattern: "article? edge? ~'-'? ordinal ~'-'? 'century'",
    produce: (c) => calendar({ century: Number(c['ordinal']) - 1 }, modified(c['edge'])),
    yes: [['in [the eighteenth century] it', '17']],
    no: ['the first man'],
  },
  {
    id: 'en.dates.month-ordinal',
    pattern: "weekday? ','? ^month 'the'? ordinal ','? year?",
    produce: (c) => calendar({ month: c['month'], day: c['ordinal'], year: c['year'] }),
    yes: [['on [March eighth] it', '2024-03-08']],
    no: ['march eighth in line'],
  },
  {
    id: 'en.dates.season-spoken-year',
    pattern: "article? season 'of'? 'nineteen' num ~'-'? num?",
    produce: (c) => {
      const [tens, ones] = [Number(c['num']), Number(c['num2'] ?? 0)];
      return tens >= 10 && tens < 100 && ones < 10 ? calendar({ season: c['season'], year: 1900 + tens + ones }) : null;
    },
    yes: [['in [the winter of nineteen ninety-four] it', '1994-WI']],
    no: ['the winter of nineteen men'],
  },
  {
    id: 'en.dates.two-thousand',
    pattern: "'the' 'year' 'two' 'thousand'",
    produce: () => calendar({ year: 2000 }),
    yes: [['by [the year two thousand] it', '2000']],
    no: ['two thousand years'],
  },
  {
    id: 'en.dates.spoken-year',
    pattern: "'nineteen' num ~'-'? num?",
    produce: (c) => {
      const [tens, ones] = [Number(c['num']), Number(c['num2'] ?? 0)];
      return tens >= 10 && tens < 100 && ones < 10 ? calendar({ year: 1900 + tens + ones }) : null;
    },
    yes: [['in [nineteen seventy-nine] it', '1979']],
    no: ['nineteen men'],
  },
];
