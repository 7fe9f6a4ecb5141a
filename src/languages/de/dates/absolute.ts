import { calendar, modified } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Dates with a day, month, year, decade or century of their own. */
export const absoluteRules: readonly TimeRule[] = [
  {
    id: 'de.dates.day-month-year',
    pattern: "day ~'.' month|monthshort ~'.'? year",
    produce: (c) => calendar({ day: c['day'], month: c['month'] ?? c['monthshort'], year: c['year'] }),
    yes: [['am [3. Mai 2021] kam', '2021-05-03']],
    no: ['am 3. Tag'],
  },
  {
    id: 'de.dates.day-month',
    pattern: "day ~'.' month",
    produce: (c) => calendar({ day: c['day'], month: c['month'] }),
    yes: [['am [3. Mai] kam', '2024-05-03']],
    no: ['der 3. Mann'],
  },
  {
    id: 'de.dates.day-month-short',
    pattern: "day ~'.' monthshort ~'.'",
    produce: (c) => calendar({ day: c['day'], month: c['monthshort'] }),
    yes: [['am [3. Apr.] kam', '2024-04-03']],
    no: ['der 3. Jan'],
  },
  {
    id: 'de.dates.weekday-day-month-year',
    pattern: "weekday ','? 'den'|'dem'|'der'? day ~'.' month|monthshort ~'.'? year",
    produce: (c) => calendar({ day: c['day'], month: c['month'] ?? c['monthshort'], year: c['year'] }),
    yes: [['[Montag, 3. Mai 2021]', '2021-05-03']],
    no: ['Montag, 3 Mai'],
  },
  {
    id: 'de.dates.weekday-day-month',
    pattern: "weekday ','? 'den'|'dem'|'der'? day ~'.' month",
    produce: (c) => calendar({ day: c['day'], month: c['month'] }),
    yes: [['am [Freitag, dem 3. Mai] kam', '2024-05-03']],
    no: ['Freitag, 3 Leute'],
  },
  {
    id: 'de.dates.digits',
    pattern: "day ~'.' monthnum ~'.' year",
    produce: (c) => calendar({ day: c['day'], month: c['monthnum'], year: c['year'] }),
    yes: [['seit [3.10.2021] offen', '2021-10-03']],
    no: ['Version 3.10.21'],
  },
  {
    id: 'de.dates.digits-short-year',
    pattern: "'am'|'vom'|'zum'|'bis'|'ab'|'den'|'seit'|'('|weekday ','? [day ~'.' ~monthnum ~'.' ~int] !~'.'",
    produce: (c) => {
      const year = Number(c['int']);
      return year >= 10 && year < 100
        ? calendar({ day: c['day'], month: c['monthnum'], year: year + (year < 60 ? 2000 : 1900) })
        : null;
    },
    yes: [['am [24.12.18] kam', '2018-12-24']],
    no: ['in Kapitel 3.10.21', 'am 3.10.217'],
  },
  {
    id: 'de.dates.named-after-day',
    pattern: "'straße'|'platz'|'platzes'|'allee'|'brücke'|'bewegung'|'partei' 'des' day ~'.' month",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['in der Straße des 17. Juni'],
  },
  {
    id: 'de.dates.weekday-digits',
    pattern: "weekday ','? 'den'|'dem'? day ~'.' monthnum ~'.' year?",
    produce: (c) => calendar({ day: c['day'], month: c['monthnum'], year: c['year'] }),
    yes: [['[Freitag, 3.5.2024]', '2024-05-03']],
    no: ['Freitag 3,5'],
  },
  {
    id: 'de.dates.digits-without-year',
    pattern: "'am'|'vom'|'zum'|'bis'|'ab'|'den'|'seit' [day ~'.' ~monthnum ~'.']",
    produce: (c) => calendar({ day: c['day'], month: c['monthnum'] }),
    yes: [['am [3.5.] kam', '2024-05-03']],
    no: ['Kapitel 3.5.'],
  },
  {
    id: 'de.dates.iso',
    pattern: "year ~'-' ~int ~'-' ~int",
    produce: (c) =>
      Number(c['int']) <= 12 && Number(c['int2']) <= 31
        ? calendar({ year: c['year'], month: c['int'], day: c['int2'] })
        : null,
    yes: [['am [2021-05-03]', '2021-05-03']],
    no: ['2021-13-40'],
  },
  {
    id: 'de.dates.month-year',
    pattern: "^month|monthshort ~'.'? article? 'jahres'? year",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], year: c['year'] }),
    yes: [
      ['im [Mai 2021] kam', '2021-05'],
      ['im [Mai des Jahres 2021]', '2021-05'],
    ],
    no: ['im Mai 3000 Gäste'],
  },
  {
    id: 'de.dates.edge-month',
    pattern: 'edge ^month year?',
    produce: (c) => calendar({ month: c['month'], year: c['year'] }, modified(c['edge'])),
    yes: [
      ['[Anfang Mai] kam', '2024-05'],
      ['[Ende Mai 2021] kam', '2021-05'],
    ],
    no: ['am Anfang war'],
  },
  {
    id: 'de.dates.month',
    pattern: '^month',
    produce: (c) => calendar({ month: c['month'] }),
    yes: [['im [April] kam', '2024-04']],
    no: ['mai und april'],
  },
  {
    id: 'de.dates.month-of-shifted-year',
    pattern: "edge? ^month article? mod 'jahres'",
    produce: (c) => calendar({ month: c['month'] }, { ...modified(c['edge']), yearShift: Number(c['mod']) }),
    yes: [
      ['im [Juni vergangenen Jahres] kam', '2023-06'],
      ['[Ende April dieses Jahres]', '2024-04'],
    ],
    no: ['im Jahr'],
  },
  {
    id: 'de.dates.day-of-shifted-year',
    pattern: "day ~'.' month article? mod 'jahres'",
    produce: (c) => calendar({ day: c['day'], month: c['month'] }, { yearShift: Number(c['mod']) }),
    yes: [['am [5. Mai vergangenen Jahres] kam', '2023-05-05']],
    no: ['am 5. Tag des Jahres'],
  },
  {
    id: 'de.dates.month-of-the-year',
    pattern: "edge? ^month 'des' 'jahres' !year",
    produce: (c) => calendar({ month: c['month'] }, { ...modified(c['edge']), yearShift: 0 }),
    yes: [['seit [März des Jahres] ist', '2024-03']],
    no: ['im März des Jahres 2021'],
  },
  {
    id: 'de.dates.month-with-word',
    pattern: "'monat'|'monats' ^month article? 'jahres'? year?",
    produce: (c) => calendar({ month: c['month'], year: c['year'] }),
    yes: [
      ['im [Monat März] kam', '2024-03'],
      ['im [Monat März 2020] kam', '2020-03'],
    ],
    no: ['im Monat Maier'],
  },
  {
    id: 'de.dates.month-of-year-before',
    pattern: "^month 'des' span",
    produce: (c) => (c['span'] === 'Y-1' ? calendar({ month: c['month'] }, { yearShift: -1 }) : null),
    yes: [['im [Juni des Vorjahres] kam', '2023-06']],
    no: ['im Juni des Lebens'],
  },
  {
    id: 'de.dates.shifted-month',
    pattern: 'mod ^month',
    produce: (c) =>
      calendar({ month: c['month'] }, { direction: Number(c['mod']) < 0 ? -1 : Number(c['mod']) > 0 ? 1 : 0 }),
    yes: [['im [vergangenen Juni] kam', '2023-06']],
    no: ['im vergangenen Spiel'],
  },
  {
    id: 'de.dates.year-word',
    pattern: "edge? article? 'jahr'|'jahre'|'jahres' year",
    produce: (c) => calendar({ year: c['year'] }, modified(c['edge'])),
    yes: [
      ['im [Jahr 2021] kam', '2021'],
      ['nach [dem Jahre 1910]', '1910'],
    ],
    no: ['Jahr für Jahr'],
  },
  {
    id: 'de.dates.early-year-word',
    pattern: "'im' ['jahr'|'jahre' int]",
    produce: (c) => (Number(c['int']) >= 100 && Number(c['int']) < 1000 ? calendar({ year: c['int'] }) : null),
    yes: [['im [Jahr 578] starb', '0578']],
    no: ['im Jahr 12'],
  },
  {
    id: 'de.dates.year',
    pattern:
      "year !units !unit !'euro' !'mark' !'prozent' !'dollar' !'franken' !'mal' !'meter' !'kilometer' !'menschen' !'einwohner'",
    produce: (c) => plainYear(Number(c['year'])),
    yes: [['seit [1996] offen', '1996']],
    no: ['1500 Euro', '2000 Menschen', '1.998 Leute'],
  },
  {
    id: 'de.dates.year-at-end',
    pattern: "'seit'|'von'|'bis'|'um'|'nach'|'vor'|'ab'|'('|'und'|',' [year] ~'.'|')'",
    produce: (c) => (Number(c['year']) >= 1000 && Number(c['year']) < 2100 ? calendar({ year: c['year'] }) : null),
    yes: [['offen seit [1996].', '1996']],
    no: ['die 1996 Gäste'],
  },
  {
    id: 'de.dates.edge-year',
    pattern: 'edge year',
    produce: (c) => calendar({ year: c['year'] }, modified(c['edge'])),
    yes: [['[Ende 2021] kam', '2021']],
    no: ['Ende gut'],
  },
  {
    id: 'de.dates.decade',
    pattern: "article? edge? article? decade 'jahre'|'jahren'|'jahres'",
    produce: (c) => calendar({ decade: 190 + Number(c['decade']) }, modified(c['edge'])),
    yes: [
      ['in [den zwanziger Jahren] kam', '192'],
      ['seit [Mitte der siebziger Jahre]', '197'],
      ['in [den späten achtziger Jahren]', '198'],
    ],
    no: ['ein Zwanziger'],
  },
  {
    id: 'de.dates.decade-digits',
    pattern: "article? edge? article? int ~'er' ~'-'? 'jahre'|'jahren'|'jahres'",
    produce: (c) => {
      const number = Number(c['int']);
      if (number % 10 !== 0 || number > 2090) return null;
      return calendar({ decade: number < 100 ? 190 + number / 10 : number / 10 }, modified(c['edge']));
    },
    yes: [
      ['in [den 80er-Jahren] kam', '198'],
      ['seit [den 1980er Jahren]', '198'],
    ],
    no: ['die 3er Gruppe'],
  },
  {
    id: 'de.dates.decade-noun',
    pattern: "edge? 'den'|'der' edge? ^decade !'jahre' !'jahren'",
    produce: (c) =>
      c['decade'] === undefined ? null : calendar({ decade: 190 + Number(c['decade']) }, modified(c['edge'])),
    yes: [['in [den Neunzigern] war', '199']],
    no: ['den Neuling'],
  },
  {
    id: 'de.dates.decade-zero',
    pattern: "edge? article? 'nullerjahre'|'nullerjahren'|'nullerjahr'",
    produce: (c) => calendar({ decade: 200 }, modified(c['edge'])),
    yes: [['in [den Nullerjahren] war', '200']],
    no: ['die Nullnummer'],
  },
  {
    id: 'de.dates.decade-digits-alone',
    pattern: "edge|'den' article? int ~'er'|'ern' !'jahre' !'jahren' !'-'",
    produce: (c) => {
      const number = Number(c['int']);
      if (number % 10 !== 0 || number > 2090 || (number < 1000 && number > 99)) return null;
      return calendar({ decade: number < 100 ? 190 + number / 10 : number / 10 }, modified(c['edge']));
    },
    yes: [['seit [Anfang der 2000er] ist', '200']],
    no: ['die 3er Gruppe', 'Anfang der 25er'],
  },
  {
    id: 'de.dates.ordinal-day-month',
    pattern: "'am'|'vom'|'zum'|'den' [ordinal ^month year?]",
    produce: (c) =>
      Number(c['ordinal']) <= 31 ? calendar({ day: c['ordinal'], month: c['month'], year: c['year'] }) : null,
    yes: [['am [Ersten Mai] war', '2024-05-01']],
    no: ['am ersten Maitag'],
  },
  {
    id: 'de.dates.weekday-with-date',
    pattern: "^weekday '(' ~day ~'.' ~monthnum ~'.'? year? ~')'",
    produce: (c) => calendar({ day: c['day'], month: c['monthnum'], year: c['year'] }),
    yes: [['am [Dienstag (14.5.)] ist', '2024-05-14']],
    no: ['am Dienstag (14 Leute)'],
  },
  {
    id: 'de.dates.turn-of-years',
    pattern: "'jahreswechsel'|'jahreswende' year ~'/' ~int",
    produce: (c) => calendar({ year: c['year'] }, { mod: 'END' }),
    yes: [['zum [Jahreswechsel 2022/23] war', '2022']],
    no: ['der Wechsel 2022/23'],
  },
  {
    id: 'de.dates.before-christ',
    pattern: "'im'|'um'|'seit' 'jahr'|'jahre'? [int 'v' ~'.' 'chr' ~'.'?]",
    produce: (c) => ({ kind: 'fixed', type: 'DATE', value: `BC${String(c['int']).padStart(4, '0')}` }),
    yes: [['im Jahr [44 v. Chr.] war', 'BC0044']],
    no: ['im Jahr 44 vor allem'],
  },
  {
    id: 'de.dates.holy-week',
    pattern: "article? ^'karwoche' year?",
    produce: (c) => calendar({ holiday: 'easter-2', year: c['year'] }, { moved: { unit: 'W', amount: 0 } }),
    yes: [['in [der Karwoche] war', '2024-W13']],
    no: ['in der Kartei'],
  },
  {
    id: 'de.dates.easter-week',
    pattern: "article? ^'osterwoche' year?",
    produce: (c) => calendar({ holiday: 'easter+1', year: c['year'] }, { moved: { unit: 'W', amount: 0 } }),
    yes: [['in [der Osterwoche] war', '2024-W14']],
    no: ['im Osterhasen'],
  },
  {
    id: 'de.dates.feast-weekend',
    pattern: "article? ^'pfingstwochenende'|'pfingstwochenendes' year?",
    produce: (c) => calendar({ holiday: 'easter+49', year: c['year'] }, { moved: { unit: 'WE', amount: 0 } }),
    yes: [['am [Pfingstwochenende] ist', '2024-W20-WE']],
    no: ['am Pfingstmarkt'],
  },
  {
    id: 'de.dates.easter-weekend',
    pattern: "article? ^'osterwochenende'|'osterwochenendes' year?",
    produce: (c) => calendar({ holiday: 'easter', year: c['year'] }, { moved: { unit: 'WE', amount: 0 } }),
    yes: [['am [Osterwochenende] war', '2024-W13-WE']],
    no: ['am Ostermarkt'],
  },
  {
    id: 'de.dates.advent-season',
    pattern:
      "'in'|'zur'|'während' ['der'? 'adventszeit'|'vorweihnachtszeit'|'weihnachtszeit'|'fastenzeit'|'ferienzeit']",
    produce: () => ({ kind: 'fixed', type: 'DATE', value: 'XXXX-XX-XX' }),
    yes: [['in [der Adventszeit] ist', 'XXXX-XX-XX']],
    no: ['in der Zeit'],
  },
  {
    id: 'de.dates.century-of-two',
    pattern: "[article? int] ~'.' 'und'|'oder'|'bis'|'zum'|'/'|'-'|'–' article? edge? int ~'.' unit",
    produce: (c) => (c['unit'] === 'CE' ? calendar({ century: Number(c['int']) - 1 }) : null),
    yes: [
      ['im [13]. und [14. Jahrhundert] war', '12'],
      ['im [19]. und [frühen 20. Jahrhundert] war', '18'],
    ],
    no: ['in der 13. und 14. Woche'],
  },
  {
    id: 'de.dates.turn-of-century',
    pattern: "'um'|'seit'|'zur'|'vor'|'nach'|'bis' ['zur'? 'die'|'der'? ^'jahrhundertwende']",
    produce: () => calendar({ year: 1900 }, modified('APPROX')),
    yes: [['um [die Jahrhundertwende] war', '1900']],
    no: ['die Jahrhundertwende war'],
  },
  {
    id: 'de.dates.turn-of-millennium',
    pattern: "'um'|'seit'|'zur'|'vor'|'nach'|'bis' ['zur'? 'die'|'der'? ^'jahrtausendwende']",
    produce: () => calendar({ year: 2000 }, modified('APPROX')),
    yes: [['seit [der Jahrtausendwende] ist', '2000']],
    no: ['die Jahrtausendwende war'],
  },
  {
    id: 'de.dates.century-digits',
    pattern: "article? edge? article? int ~'.' unit",
    produce: (c) => (c['unit'] === 'CE' ? calendar({ century: Number(c['int']) - 1 }, modified(c['edge'])) : null),
    yes: [
      ['in [dem 20. Jahrhundert] kam', '19'],
      ['[Beginn des 19. Jahrhunderts]', '18'],
      ['aus [dem frühen 16. Jahrhundert]', '15'],
    ],
    no: ['am 3. Tag'],
  },
];

/** A bare number that is a year: before 1700 round ones rather count something. */
function plainYear(year: number) {
  return year < 2060 && (year >= 1700 || (year >= 1500 && year % 100 !== 0)) ? calendar({ year }) : null;
}
