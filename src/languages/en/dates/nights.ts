import { atClock, calendar, shift } from '../../../text/time/make-meaning.ts';
import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Nights between two days, hours in words, and days seen from the night. */
export const nightRules: readonly TimeRule[] = [
  {
    id: 'en.dates.night-between-weekdays',
    pattern: "'the'? 'night' 'between'|'from' ^weekday 'and'|'to'|'into' ^weekday",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'NI' }),
    yes: [['on [the night between Saturday and Sunday] it', '2024-05-11TNI']],
    no: ['the knight between Saturday and Sunday'],
  },
  {
    id: 'en.dates.overnight-into',
    pattern: "'overnight' ^weekday 'to'|'into' ^weekday",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'NI' }),
    yes: [['came [overnight Saturday into Sunday] to', '2024-05-11TNI']],
    no: ['overnight trains on Saturday'],
  },
  {
    id: 'en.dates.night-of-weekday',
    pattern: "'the' 'night' 'of' ^weekday",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'NI' }),
    yes: [['on [the night of Saturday] it', '2024-05-11TNI']],
    no: ['the night of songs'],
  },
  {
    id: 'en.dates.part-of-named-day',
    pattern: "'the' edge? part 'of' ^weekday? ','? ^month|monthshort ~'.'? day ','? year?",
    produce: (c) => partOf(c),
    yes: [
      ['on [the night of May 3] it', '2024-05-03TNI'],
      ['on [the evening of May 3, 1886] it', '1886-05-03TEV'],
      ['on [the night of Friday, May 3] it', '2024-05-03TNI'],
    ],
    no: ['the night of may'],
  },
  {
    id: 'en.dates.part-of-named-day-first',
    pattern: "'the' edge? part 'of' 'the'? day ~'st'|'nd'|'rd'|'th'? 'of'? ^month ','? year?",
    produce: (c) => partOf(c),
    yes: [['on [the morning of 3 May 1886] it', '1886-05-03TMO']],
    no: ['the morning of 3 marches'],
  },
  {
    id: 'en.dates.early-hours-of-day',
    pattern: "'the' 'early' 'hours' 'of' ^month|monthshort ~'.'? day ','? year?",
    produce: (c) => partOf({ ...c, part: 'MO' }),
    yes: [['in [the early hours of June 4] it', '2024-06-04TMO']],
    no: ['the early hours of june'],
  },
  {
    id: 'en.dates.early-hours',
    pattern: "'the' 'early' 'hours' 'of' ^weekday 'morning'?",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'MO' }),
    yes: [['in [the early hours of Sunday] it', '2024-05-12TMO']],
    no: ['the early hours of trade'],
  },
  {
    id: 'en.dates.overnight',
    pattern: "'overnight' !weekday !'to' !'into'",
    produce: () => shift('D', -1, 'publication', { part: 'NI' }),
    yes: [['it rained [overnight] there', '2024-05-14TNI']],
    no: ['by night'],
  },
  {
    id: 'en.dates.hour-in-part',
    pattern: "'at'|'around'|'by' [hour|num 'in' 'the' 'morning'|'afternoon'|'evening']",
    produce: (c) => wordClock(c, 0, 0),
    yes: [['at [3 in the morning] it', '2024-05-15T03:00']],
    no: ['at three in the row'],
  },
  {
    id: 'en.dates.half-past',
    pattern: "'half' 'past' num|hour",
    produce: (c) => wordClock(c, 0, 30),
    yes: [['at [half past eight] it', '2024-05-15T08:30']],
    no: ['half past the house'],
  },
  {
    id: 'en.dates.quarter-past',
    pattern: "'a'? 'quarter' 'past'|'after' num|hour",
    produce: (c) => wordClock(c, 0, 15),
    yes: [['at [quarter past eight] it', '2024-05-15T08:15']],
    no: ['a quarter past the house'],
  },
  {
    id: 'en.dates.quarter-to',
    pattern: "'at'|'by' ['a'? 'quarter' 'to' num|hour !~'%']",
    produce: (c) => wordClock(c, -1, 45),
    yes: [['at [quarter to nine] it', '2024-05-15T08:45']],
    no: ['a quarter to the house'],
  },
  {
    id: 'en.dates.military-clock',
    pattern: "'at'|'by'|'from'|'until'|'around' [year 'gmt'|'utc'|'hours'|'hrs']",
    produce: (c) => {
      const [hour, minute] = [Math.floor(Number(c['year']) / 100), Number(c['year']) % 100];
      return hour <= 24 && minute < 60 ? atClock(hour, minute) : null;
    },
    yes: [['at [1530 GMT] it', '2024-05-15T15:30']],
    no: ['in 1990 hours passed'],
  },
  {
    id: 'en.dates.clock-with-zone',
    pattern: "hour ~':' ~minute 'gmt'|'utc'|'est'|'edt'|'cet'|'bst'",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [['at [20:15 GMT] it', '2024-05-15T20:15']],
    no: ['a 20:15 score'],
  },
];

function partOf(c: Readonly<Record<string, TimeValue>>) {
  const fields = { month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] };
  return calendar(fields, { part: String(c['part']) });
}

function wordClock(c: Readonly<Record<string, TimeValue>>, step: number, minute: number) {
  const hour = Number(c['num'] ?? c['hour']);
  return hour >= 1 && hour <= 12 && Number.isInteger(hour) ? atClock(hour + step, minute) : null;
}
