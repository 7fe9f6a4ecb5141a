import { awayFrom, calendar, duration } from '../../../text/time/make-meaning.ts';
import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Feasts in one word to how their day is found (see `findHoliday`). */
export const feastWords: Readonly<Record<string, TimeValue>> = {
  weihnachten: '12-24',
  heiligabend: '12-24',
  christtag: '12-25',
  stefanitag: '12-26',
  stephanitag: '12-26',
  stephanstag: '12-26',
  silvester: '12-31',
  silvesterabend: '12-31',
  neujahr: '01-01',
  neujahrstag: '01-01',
  dreikönigstag: '01-06',
  valentinstag: '02-14',
  weltfrauentag: '03-08',
  walpurgisnacht: '04-30',
  maifeiertag: '05-01',
  johannistag: '06-24',
  nikolaustag: '12-06',
  martinstag: '11-11',
  halloween: '10-31',
  nationalfeiertag: 'unknown',
  ostern: 'easter',
  ostersonntag: 'easter',
  ostermontag: 'easter+1',
  karfreitag: 'easter-2',
  gründonnerstag: 'easter-3',
  karsamstag: 'easter-1',
  aschermittwoch: 'easter-46',
  rosenmontag: 'easter-48',
  weiberfastnacht: 'easter-52',
  faschingsdienstag: 'easter-47',
  fastnachtsdienstag: 'easter-47',
  faschingssonntag: 'easter-49',
  palmsonntag: 'easter-7',
  christihimmelfahrt: 'easter+39',
  himmelfahrt: 'easter+39',
  vatertag: 'easter+39',
  pfingsten: 'easter+49',
  pfingstsonntag: 'easter+49',
  pfingstmontag: 'easter+50',
  fronleichnam: 'easter+60',
  allerheiligen: '11-01',
  allerseelen: '11-02',
  reformationstag: '10-31',
  muttertag: '05/7/2',
  erntedank: '10/7/1',
  erntedankfest: '10/7/1',
  totensonntag: 'advent1-7',
  ewigkeitssonntag: 'advent1-7',
  volkstrauertag: 'advent1-14',
};

/** Feasts named in several words: pattern, how the day is found, spoken as, and its day seen from May 2024. */
const named: readonly (readonly [id: string, pattern: string, rule: string, spoken: string, day: string])[] = [
  ['unity', "'tag' 'der' 'deutschen' 'einheit'", '10-03', 'Tag der Deutschen Einheit', '2024-10-03'],
  ['labour', "'tag' 'der' 'arbeit'", '05-01', 'Tag der Arbeit', '2024-05-01'],
  ['ascension', "'christi' 'himmelfahrt'", 'easter+39', 'Christi Himmelfahrt', '2024-05-09'],
  ['assumption', "'mariä'|'maria' 'himmelfahrt'", '08-15', 'Mariä Himmelfahrt', '2024-08-15'],
  ['conception', "'mariä'|'maria' 'empfängnis'", '12-08', 'Mariä Empfängnis', '2023-12-08'],
  ['repentance', "'buß' ~'-' 'und' 'bettag'", 'advent1-11', 'Buß- und Bettag', '2023-11-22'],
  ['kings', "'heiligen'|'heilige' 'drei' 'könige'|'königen'", '01-06', 'Heiligen Drei Könige', '2024-01-06'],
  [
    'christmas-1',
    "'ersten'|'erster' 'weihnachtstag'|'weihnachtsfeiertag'",
    '12-25',
    'ersten Weihnachtstag',
    '2023-12-25',
  ],
  [
    'christmas-2',
    "'zweiten'|'zweiter' 'weihnachtstag'|'weihnachtsfeiertag'",
    '12-26',
    'zweiten Weihnachtsfeiertag',
    '2023-12-26',
  ],
  ['advent-1', "'ersten'|'erster' 'advent'|'adventssonntag'", 'advent1', 'ersten Advent', '2023-12-03'],
  ['advent-2', "'zweiten'|'zweiter' 'advent'|'adventssonntag'", 'advent2', 'zweiten Advent', '2023-12-10'],
  ['advent-3', "'dritten'|'dritter' 'advent'|'adventssonntag'", 'advent3', 'dritten Advent', '2023-12-17'],
  ['advent-4', "'vierten'|'vierter' 'advent'|'adventssonntag'", 'advent4', 'vierten Advent', '2023-12-24'],
  [
    'orthodox',
    "'orthodoxen'|'orthodoxes'|'orthodoxe' 'ostern'|'osterfest'|'osterfests'",
    'orthodox',
    'orthodoxen Osterfest',
    '2024-05-05',
  ],
];

/** Feasts with a day of their own, and what is told by its distance from one. */
export const feastRules: readonly TimeRule[] = [
  ...named.map(
    ([id, pattern, rule, spoken, day]): TimeRule => ({
      id: `de.dates.feast-${id}`,
      pattern: `${pattern} year?`,
      produce: (c) => calendar({ holiday: rule, year: c['year'] }),
      yes: [[`am [${spoken}] war`, day]],
      no: [`am ${spoken.split(' ')[0]} war`],
    }),
  ),
  {
    id: 'de.dates.sacred-heart',
    pattern: "^'herz' ~'-' ~'jesu' ~'-' ~'sonntag'|'sonntags' year?",
    produce: (c) => calendar({ holiday: 'easter+70', year: c['year'] }),
    yes: [['am [Herz-Jesu-Sonntag] ist', '2024-06-09']],
    no: ['die Herz-Jesu-Kirche'],
  },
  {
    id: 'de.dates.advent-digits',
    pattern: "day ~'.' ^'advent'|'adventssonntag' year?",
    produce: (c) => (Number(c['day']) <= 4 ? calendar({ holiday: `advent${c['day']}`, year: c['year'] }) : null),
    yes: [['am [1. Advent] ist', '2023-12-03']],
    no: ['am 5. Advent'],
  },
  {
    id: 'de.dates.christmas-day-digits',
    pattern: "day ~'.' ^'weihnachtstag'|'weihnachtsfeiertag' year?",
    produce: (c) =>
      Number(c['day']) <= 2 ? calendar({ holiday: `12-2${4 + Number(c['day'])}`, year: c['year'] }) : null,
    yes: [['am [1. Weihnachtstag] war', '2023-12-25']],
    no: ['am 3. Weihnachtstag'],
  },
  {
    id: 'de.dates.holiday',
    pattern: '^holiday year?',
    produce: (c) => (c['holiday'] === 'unknown' ? null : calendar({ holiday: c['holiday'], year: c['year'] })),
    yes: [
      ['zu [Ostern 2021] kam', '2021-04-04'],
      ['an [Silvester] kam', '2023-12-31'],
      ['am [Totensonntag 2023] war', '2023-11-26'],
    ],
    no: ['österlich', 'der Nationalfeiertag'],
  },
  {
    id: 'de.dates.before-holiday',
    pattern: "approx? num|few unit|units 'vor' 'dem'? ^holiday",
    produce: (c) => away(c, -1),
    yes: [
      ['[zwei Tage vor Weihnachten] kam', '2023-12-22'],
      ['[drei Wochen vor Ostern] kam', '2024-W10'],
    ],
    no: ['zwei Leute vor Weihnachten'],
  },
  {
    id: 'de.dates.after-holiday',
    pattern: "approx? num|few unit|units 'nach' 'dem'? ^holiday",
    produce: (c) => away(c, 1),
    yes: [['[zwei Tage nach Weihnachten] kam', '2023-12-26']],
    no: ['zwei Leute nach Weihnachten'],
  },
  {
    id: 'de.dates.unit-after-holiday',
    pattern: "'in'|'am' ['der'? unit 'nach' ^holiday]",
    produce: (c) => away({ ...c, num: 1 }, 1),
    yes: [['in [der Woche nach Ostern] war', '2024-W14']],
    no: ['in der Kirche nach Ostern'],
  },
  {
    id: 'de.dates.unit-before-holiday',
    pattern: "'in'|'am' ['der'? unit 'vor' ^holiday]",
    produce: (c) => away({ ...c, num: 1 }, -1),
    yes: [['in [der Woche vor Ostern] war', '2024-W12']],
    no: ['in der Kirche vor Ostern'],
  },
  {
    id: 'de.dates.day-before-holiday',
    pattern: "^'silvesternacht'|'neujahrsnacht'",
    produce: () => calendar({ holiday: '12-31' }, { part: 'NI' }),
    yes: [['in der [Silvesternacht] war', '2023-12-31TNI']],
    no: ['in der Nacht'],
  },
  {
    id: 'de.dates.new-years-morning',
    pattern: "^'neujahrsmorgen'",
    produce: () => calendar({ holiday: '01-01' }, { part: 'MO' }),
    yes: [['am [Neujahrsmorgen] war', '2024-01-01TMO']],
    no: ['am Neujahrsempfang'],
  },
  {
    id: 'de.dates.feast-days',
    pattern: "'über'|'an' ['die'|'den' 'feiertage'|'feiertagen'|'weihnachtstage'|'ostertage'|'weihnachtsfeiertage']",
    produce: () => duration('X', 'D'),
    yes: [['über [die Feiertage] war', 'PXD']],
    no: ['die Feiertage sind'],
  },
];

function away(c: Readonly<Record<string, TimeValue>>, step: -1 | 1) {
  return c['holiday'] === 'unknown'
    ? null
    : awayFrom(c['holiday'], c['few'] ?? c['num'], c['unit'] ?? c['units'], step);
}
