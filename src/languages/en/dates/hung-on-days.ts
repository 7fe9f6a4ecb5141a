import { calendar, direction, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning } from '../../../text/time/meaning.ts';
import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const dayOfMonth = "^month|monthshort ~'.'? day ~'st'|'nd'|'rd'|'th'? ','? year?";

/** Days and weeks told by a day that is named, and seasons of a year that is told. */
export const hungOnDayRules: readonly TimeRule[] = [
  {
    id: 'en.dates.week-of-day',
    pattern: `'the'? unit 'of'|'beginning'|'starting'|'ending' 'on'? ${dayOfMonth}`,
    produce: (c) =>
      c['unit'] === 'W' || c['unit'] === 'WE'
        ? calendar(dayOf(c), { moved: { unit: c['unit'] as 'W' | 'WE', amount: 0 } })
        : null,
    yes: [
      ['in [the week of May 6] it', '2024-W19'],
      ['in [the week ending Nov. 3, 2019] it', '2019-W44'],
      ['over [the weekend of June 8] it', '2024-W23-WE'],
    ],
    no: ['the fair of May 6'],
  },
  {
    id: 'en.dates.day-after-day',
    pattern: `'the' 'day' 'after'|'following' ${dayOfMonth}`,
    produce: (c) => beside(calendar(dayOf(c)), 1),
    yes: [['on [the day after May 3, 2021] it', '2021-05-04']],
    no: ['the day after the fair'],
  },
  {
    id: 'en.dates.day-before-day',
    pattern: `'the' 'day' 'before' ${dayOfMonth}`,
    produce: (c) => beside(calendar(dayOf(c)), -1),
    yes: [['on [the day before May 3, 2021] it', '2021-05-02']],
    no: ['the day before the fair'],
  },
  {
    id: 'en.dates.day-after-weekday',
    pattern: "'the' 'day' 'after'|'following' mod? ^weekday",
    produce: (c) => beside(weekdayOf(c), 1),
    yes: [['came [the day after Monday] to', '2024-05-14']],
    no: ['the day after Montague left'],
  },
  {
    id: 'en.dates.day-before-weekday',
    pattern: "'the' 'day' 'before' mod? ^weekday",
    produce: (c) => beside(weekdayOf(c), -1),
    yes: [
      ['came [the day before Monday] to', '2024-05-12'],
      ['came [the day before last Tuesday] to', '2024-05-13'],
    ],
    no: ['the day before Montague left'],
  },
  {
    id: 'en.dates.weekdays-ago',
    pattern: "num weekdaypart 'ago'",
    produce: (c) => {
      const weeks = Number(c['num']);
      return Number.isInteger(weeks)
        ? calendar({ weekday: c['weekdaypart'] }, { direction: -1, dayShift: -7 * (weeks - 1) })
        : null;
    },
    yes: [['left [two Sundays ago] for', '2024-05-05']],
    no: ['two sundaes ago'],
  },
  {
    id: 'en.dates.dated-this',
    pattern: "'this' [^month|monthshort ~'.'? day ','? year]",
    produce: (c) => calendar(dayOf(c)),
    yes: [['in this [May 18, 2017] picture', '2017-05-18']],
    no: ['in this May 18 men'],
  },
  {
    id: 'en.dates.told-season',
    pattern: "'the'? other1 season",
    produce: (c) => shift('Y', c['other1'], 'text', { fields: { season: String(c['season']) } }),
    yes: [['it was in 1972 and [that summer] it', '1972-SU']],
    no: ['that seasoning'],
  },
  {
    id: 'en.dates.every-month-name',
    pattern: 'each ^month',
    produce: (c) => ({ kind: 'set', value: `XXXX-${String(c['month']).padStart(2, '0')}` }),
    yes: [['comes [each July] to', 'XXXX-07']],
    no: ['each may come'],
  },
  {
    id: 'en.dates.every-season',
    pattern: 'each season',
    produce: (c) => ({ kind: 'set', value: `XXXX-${c['season']}` }),
    yes: [['comes [every summer] to', 'XXXX-SU']],
    no: ['every summit'],
  },
  {
    id: 'en.dates.month-spoken-year',
    pattern: "^month 'of'? 'nineteen' num ~'-'? num?",
    produce: (c) => {
      const [tens, ones] = [Number(c['num']), Number(c['num2'] ?? 0)];
      return tens >= 10 && tens < 100 && ones < 10 ? calendar({ month: c['month'], year: 1900 + tens + ones }) : null;
    },
    yes: [['in [January nineteen ninety-seven] it', '1997-01']],
    no: ['in January nineteen men'],
  },
];

function dayOf(c: Readonly<Record<string, TimeValue>>) {
  return { month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] };
}

function weekdayOf(c: Readonly<Record<string, TimeValue>>): Meaning {
  return calendar({ weekday: c['weekday'] }, c['mod'] === undefined ? {} : { direction: direction(c['mod']) });
}

/** A day so many days from the one named. */
function beside(named: Meaning, days: number): Meaning {
  return { ...named, dayShift: days };
}
