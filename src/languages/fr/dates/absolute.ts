import { calendar, modified } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Dates with a day, month, year, decade or century of their own. */
export const absoluteRules: readonly TimeRule[] = [
  {
    id: 'fr.dates.day-month',
    pattern: "weekday? 'le'? day ~'er'? month|monthshort ~'.'? year?",
    produce: (c) => calendar({ day: c['day'], month: c['month'] ?? c['monthshort'], year: c['year'] }),
    yes: [
      ['ouvert [le 3 mai 2021] à', '2021-05-03'],
      ['ouvert [mardi 7 mai] à', '2024-05-07'],
      ['ouvert [le 1er avril] à', '2024-04-01'],
    ],
    no: ['les 3 maires', 'le 45 mai'],
  },
  {
    id: 'fr.dates.first-day',
    pattern: "'le'? 'premier' month year?",
    produce: (c) => calendar({ day: 1, month: c['month'], year: c['year'] }),
    yes: [['ouvert [le premier avril] à', '2024-04-01']],
    no: ['le premier maire'],
  },
  {
    id: 'fr.dates.day-before-joined',
    pattern: "'le'|'les'|'du'|'entre' ['le'? day ~'er'?] 'et'|'au'|'à' 'le'? day month year?",
    produce: (c) => calendar({ day: c['day'], month: c['month'], year: c['year'] }),
    yes: [['fermé du [3] au 7 mai 2021', '2021-05-03']],
    no: ['du 3 au 7 heures'],
  },
  {
    id: 'fr.dates.slashes',
    pattern: "day ~'/' ~monthnum ~'/' ~int",
    produce: (c) => {
      const year = Number(c['int']);
      if (year < 100)
        return calendar({ day: c['day'], month: c['monthnum'], year: year < 50 ? 2000 + year : 1900 + year });
      return year > 1000 && year < 2200 ? calendar({ day: c['day'], month: c['monthnum'], year }) : null;
    },
    yes: [['ouvert le [13/05/2021] à', '2021-05-13']],
    no: ['le 13/13/2021'],
  },
  {
    id: 'fr.dates.iso',
    pattern: "year ~'-' ~int ~'-' ~int",
    produce: (c) =>
      Number(c['int']) <= 12 && Number(c['int2']) <= 31
        ? calendar({ year: c['year'], month: c['int'], day: c['int2'] })
        : null,
    yes: [['le [2021-05-03] à', '2021-05-03']],
    no: ['2021-13-40'],
  },
  {
    id: 'fr.dates.month-year',
    pattern: "edge? ~'-'? month year",
    produce: (c) => calendar({ month: c['month'], year: c['year'] }, modified(c['edge'])),
    yes: [
      ['en [mai 2021], il', '2021-05'],
      ['à la [mi-mai 2021], il', '2021-05'],
    ],
    no: ['mai de'],
  },
  {
    id: 'fr.dates.month-shifted-year',
    pattern: "edge? ~'-'? month 'de'? ~'l'? ~'''? ~unit? mod",
    produce: (c) =>
      c['unit'] && c['unit'] !== 'Y'
        ? null
        : c['unit']
          ? calendar({ month: c['month'] }, { ...modified(c['edge']), yearShift: Number(c['mod']) })
          : calendar({ month: c['month'] }, { ...modified(c['edge']), direction: Number(c['mod']) < 0 ? -1 : 1 }),
    yes: [
      ['en [juin dernier], il', '2023-06'],
      ['en [juin prochain], il', '2024-06'],
    ],
    no: ['juin le dernier'],
  },
  {
    id: 'fr.dates.month-to-come',
    pattern: "'d'|'jusqu' ~''' 'ici'|'en'|'à'? [edge? ~'-'? month]",
    produce: (c) => calendar({ month: c['month'] }, { ...modified(c['edge']), direction: 1 }),
    yes: [["fermé jusqu'en [août], il", '2024-08']],
    no: ["jusqu'en haut"],
  },
  {
    id: 'fr.dates.month',
    pattern: "'en'|'depuis'|'dès'|'de'|'à' ['mois'? ~'de'? month]",
    produce: (c) => calendar({ month: c['month'] }),
    yes: [['en [mars], il', '2024-03']],
    no: ['en marche', 'sur mars'],
  },
  {
    id: 'fr.dates.month-of',
    pattern: "'mois' 'de' month",
    produce: (c) => calendar({ month: c['month'] }),
    yes: [['au [mois de mars], il', '2024-03']],
    no: ['mois de pluie'],
  },
  {
    id: 'fr.dates.edge-month',
    pattern: "edge ~'-'? month",
    produce: (c) => calendar({ month: c['month'] }, modified(c['edge'])),
    yes: [
      ['[fin novembre], il a fermé', '2023-11'],
      ['à la [mi-avril], il', '2024-04'],
      ['[début mai], il', '2024-05'],
    ],
    no: ['fin stratège'],
  },
  {
    id: 'fr.dates.year',
    pattern:
      "'en'|'depuis'|'dès'|'fin'|'de'|'avant'|'après'|'vers'|'entre'|'et'|'à'|'jusqu'|'début'|'été'|'hiver'|'printemps'|'l' ~'''? ['année'? year] !unit !units !'euros' !'personnes'",
    produce: (c) => (Number(c['year']) >= 1700 && Number(c['year']) < 2060 ? calendar({ year: c['year'] }) : null),
    yes: [
      ['en [1996], il', '1996'],
      ["pendant l'[année 2000], il", '2000'],
    ],
    no: ['de 1500 euros', 'les 1998 personnes'],
  },
  {
    id: 'fr.dates.edge-year',
    pattern: "edge ~'-'? year",
    produce: (c) => calendar({ year: c['year'] }, modified(c['edge'])),
    yes: [['[fin 1996], il', '1996']],
    no: ['fin 19'],
  },
  {
    id: 'fr.dates.season-year',
    pattern: "season 'de'? year",
    produce: (c) => calendar({ season: c['season'], year: c['year'] }),
    yes: [['pendant l’[hiver 1994], il', '1994-WI']],
    no: ['hiver rude'],
  },
  {
    id: 'fr.dates.decade',
    pattern: "'années' year|int",
    produce: (c) => {
      const number = Number(c['year'] ?? c['int']);
      if (number % 10 !== 0) return null;
      if (number >= 1000) return calendar({ decade: number / 10 });
      return number >= 20 && number < 100 ? calendar({ decade: 190 + number / 10 }) : null;
    },
    yes: [
      ['dans les [années 1970], il', '197'],
      ['dans les [années 60], il', '196'],
    ],
    no: ['les années 65'],
  },
  {
    id: 'fr.dates.century',
    pattern: "int ~'e'|'ème' 'siècle'",
    produce: (c) => calendar({ century: Number(c['int']) - 1 }),
    yes: [['au [18e siècle], il', '17']],
    no: ['le 18e homme'],
  },
];
