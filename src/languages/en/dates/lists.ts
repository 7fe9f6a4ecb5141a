import { calendar } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const ending = "~'st'|'nd'|'rd'|'th'?";
const joiner = "~','? 'and'|'to'|'-'|'–'|'through'|'or'|'until'? 'the'?";
/** Days that may stand between the month and the day that is read. */
const longest = 5;
const listed = Array.from({ length: longest + 2 }, (_, index) => index + 3);

/** Further days of a month named before ("May 3, 4 and 5") or behind them ("the 3rd and 4th of May"). */
export const listRules: readonly TimeRule[] = Array.from({ length: longest }, (_, index) => index + 1).flatMap(
  (count): readonly TimeRule[] => {
    const days = listed.slice(0, count + 1);
    const before = days.slice(0, -1).join(', ');
    return [
      {
        id: `en.dates.day-of-list-${count}`,
        pattern: `weekday? ','? ^month|monthshort ~'.'? day ${ending} ${Array.from({ length: count - 1 }, () => `${joiner} day ${ending}`).join(' ')} ~','? 'and'|'to'|'-'|'–'|'through'|'or' [day ${ending} ','? year?] !month !monthshort !units !unit !~'%' !~':'`,
        produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c[`day${count + 1}`], year: c['year'] }),
        yes: [
          [
            `on [May ${days[0]}]${days
              .slice(1, -1)
              .map((day) => `, [${day}]`)
              .join('')} and [${days.at(-1)}] it`,
            `2024-05-0${days.at(-1)}`,
          ],
        ],
        no: [`may ${before} and ${days.at(-1)}`],
      },
      {
        id: `en.dates.day-of-list-before-month-${count}`,
        pattern: `'the'? [day] ${ending} ${Array.from({ length: count }, () => `${joiner} day ${ending}`).join(' ')} 'of'? ^month|monthshort ','? year?`,
        produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }),
        yes: [
          [
            `on the ${days
              .slice(0, -1)
              .map((day) => `[${day}]`)
              .join(', ')} and ${days.at(-1)} May it`,
            '2024-05-03',
          ],
        ],
        no: [`the ${before} and ${days.at(-1)} men`],
      },
    ];
  },
);

/** A day inside a longer list, where another follows it. */
export const innerListRules: readonly TimeRule[] = Array.from({ length: longest - 1 }, (_, index): TimeRule => {
  const count = index + 1;
  const days = listed.slice(0, count + 2);
  const further = Array.from({ length: count - 1 }, () => `~',' day ${ending}`).join(' ');
  return {
    id: `en.dates.day-inside-list-${count}`,
    pattern: `weekday? ','? ^month|monthshort ~'.'? day ${ending} ${further} ~',' [day] ${ending} ~','? 'and'? day !units !unit`,
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c[`day${count + 1}`] }),
    yes: [
      [
        `on [May ${days[0]}], ${days
          .slice(1, -1)
          .map((day) => `[${day}]`)
          .join(', ')} and [${days.at(-1)}] it`,
        `2024-05-0${days.at(-2)}`,
      ],
    ],
    no: [`may ${days.slice(0, -1).join(', ')} and ${days.at(-1)}`],
  };
});
