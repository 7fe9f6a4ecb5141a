import { calendar, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning, TimeUnit } from '../../../text/time/meaning.ts';
import type { Caught } from '../../../text/time/time-pattern.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { monthNames } from './calendar-names.ts';

const counted: ReadonlySet<unknown> = new Set(['D', 'W', 'WE', 'M', 'Q']);
const last = "'letzte'|'letzten'|'letzter'|'letztem'|'letztes'";

/** What holds the unit: pattern, meaning, spoken, and the value of its first week seen from May 2024. */
const wholes: readonly (readonly [
  id: string,
  pattern: string,
  whole: (c: Caught) => Meaning,
  spoken: string,
  week: string,
])[] = [
  ['year', "'des'|'im' 'jahres'|'jahr' year", (c) => calendar({ year: c['year'] }), 'des Jahres 1998', '1998-W01'],
  [
    'month',
    "'im'|'des'|'vom'? 'monat'|'monats'? ^month year?",
    (c) => calendar({ month: c['month'], year: c['year'] }),
    'im März 2021',
    '2021-W09',
  ],
  ['told', "'des' unit !year !month", (c) => shift(c['unit2'], 0), 'des Jahres', '2024-W01'],
  ['shifted', "'im'|article? mod unit", (c) => shift(c['unit2'], c['mod']), 'des vergangenen Jahres', '2023-W01'],
  [
    'season',
    "'im'|'des' ^season 'des'? 'jahres'? year?",
    (c) => calendar({ season: c['season'], year: c['year'] }),
    'im Sommer 2021',
    '2021-W22',
  ],
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
  ...wholes.map(
    ([id, pattern, whole, spoken, week]): TimeRule => ({
      id: `de.dates.nth-of-${id}`,
      pattern: `article? ordinal|${last} unit ${pattern}`,
      produce: (c) => {
        const larger = c['unit2'] === undefined || c['unit2'] === 'M' || c['unit2'] === 'Y' || c['unit2'] === 'Q';
        // Quarters with a number have rules of their own.
        if (!counted.has(c['unit']) || !larger || (c['unit'] === 'Q' && c['ordinal'] !== undefined)) return null;
        return { ...whole(c), nth: { unit: c['unit'] as TimeUnit, count: Number(c['ordinal'] ?? -1) } };
      },
      yes: [[`in [der ersten Woche ${spoken}] kam`, week]],
      no: [`die erste Wolke ${spoken}`],
    }),
  ),
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
      const nth = { unit: match[1] as TimeUnit, count: Number(c['ordinal'] ?? -1) };
      return { ...calendar({ month: Number(match[2]), year: c['year'] }), nth };
    },
    yes: [
      ['in [der ersten Märzwoche] kam', '2024-W10'],
      ['am [letzten Maiwochenende 2021] war', '2021-W21-WE'],
    ],
    no: ['die erste Märzwolke'],
  },
];
