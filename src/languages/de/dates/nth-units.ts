import { calendar, shift } from '../../../text/time/make-meaning.ts';
import type { TimeUnit } from '../../../text/time/meaning.ts';
import { type NthWhole, nthOf, nthUnitRulesOf } from '../../../text/time/nth-units.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { monthNames } from './calendar-names.ts';

const last = "'letzte'|'letzten'|'letzter'|'letztem'|'letztes'";

/** What holds the unit. */
const wholes: readonly NthWhole[] = [
  {
    id: 'year',
    pattern: "'des'|'im' 'jahres'|'jahr' year",
    whole: (c) => calendar({ year: c['year'] }),
    spoken: 'des Jahres 1998',
    week: '1998-W01',
  },
  {
    id: 'month',
    pattern: "'im'|'des'|'vom'? 'monat'|'monats'? ^month year?",
    whole: (c) => calendar({ month: c['month'], year: c['year'] }),
    spoken: 'im März 2021',
    week: '2021-W09',
  },
  {
    id: 'told',
    pattern: "'des' unit !year !month",
    whole: (c) => shift(c['unit2'], 0),
    spoken: 'des Jahres',
    week: '2024-W01',
  },
  {
    id: 'shifted',
    pattern: "'im'|article? mod unit",
    whole: (c) => shift(c['unit2'], c['mod']),
    spoken: 'des vergangenen Jahres',
    week: '2023-W01',
  },
  {
    id: 'season',
    pattern: "'im'|'des' ^season 'des'? 'jahres'? year?",
    whole: (c) => calendar({ season: c['season'], year: c['year'] }),
    spoken: 'im Sommer 2021',
    week: '2021-W22',
  },
];

/** "Dezemberwoche", "Maiwochenende", "Junitag" with the month. */
const compounds: Readonly<Record<string, readonly [unit: TimeUnit, month: number]>> = Object.fromEntries(
  Object.entries(monthNames).flatMap(([name, month]) => [
    [`${name}woche`, ['W', month]],
    [`${name}wochenende`, ['WE', month]],
    [`${name}tag`, ['D', month]],
  ]),
);

/** Values of the compounds for the word list. */
export const monthCompounds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(compounds).map(([word, [unit, month]]) => [word, `NTH:${unit}:${month}`]),
);

/** The nth or last day, week, weekend or month of a month, season or year. */
export const nthUnitRules: readonly TimeRule[] = [
  ...nthUnitRulesOf('de.dates', `article? ordinal|${last} unit`, wholes, {
    yes: (whole) => `in [der ersten Woche ${whole}] kam`,
    no: (whole) => `die erste Wolke ${whole}`,
  }),
  {
    id: 'de.dates.last-day-of-all',
    pattern: `'am'|'zum'|'vom'? [article? ${last} 'tag'|'tages']`,
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['am letzten Tag kam er'],
  },
  {
    id: 'de.dates.last-unit-of-something',
    pattern: `article? ${last} unit 'des'|'seiner'|'ihrer'|'seines'|'ihres'|'eines'|'einer'|'unserer'|'unseres'`,
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['in der letzten Woche seiner Amtszeit'],
  },
  {
    id: 'de.dates.nth-of-month-compound',
    pattern: `article? ordinal|${last} span year?`,
    produce: (c) => {
      const match = /^NTH:([A-Z]+):(\d+)$/.exec(String(c['span']));
      if (!match) return null;
      return { ...calendar({ month: Number(match[2]), year: c['year'] }), nth: nthOf(c, match[1] as TimeUnit) };
    },
    yes: [
      ['in [der ersten Märzwoche] kam', '2024-W10'],
      ['am [letzten Maiwochenende 2021] war', '2021-W21-WE'],
    ],
    no: ['die erste Märzwolke'],
  },
];
