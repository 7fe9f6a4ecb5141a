import { calendar, duration, modified, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning } from '../../../text/time/meaning.ts';
import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const toldUnits: ReadonlySet<unknown> = new Set(['W', 'WE', 'M', 'Y']);

/** Parts of a week or year that is itself told by its distance. */
export const withinRules: readonly TimeRule[] = [
  {
    id: 'de.dates.weekday-of-shifted-week',
    pattern: "^weekday article? mod 'woche'",
    produce: (c) => shift('W', c['mod'], 'publication', { fields: { weekday: Number(c['weekday']) } }),
    yes: [
      ['am [Montag vergangener Woche] war', '2024-05-06'],
      ['am [Dienstag der kommenden Woche] ist', '2024-05-21'],
    ],
    no: ['Montag der Woche'],
  },
  {
    id: 'de.dates.weekday-in-a-week',
    pattern: "^weekday 'in' num|'einer' unit|units",
    produce: (c) => {
      const weeks = Number(c['num'] ?? 1);
      const unit = c['unit'] ?? c['units'];
      return unit === 'W' && Number.isInteger(weeks)
        ? calendar({ weekday: c['weekday'] }, { direction: 1, dayShift: 7 * weeks })
        : null;
    },
    yes: [
      ['[Freitag in einer Woche] kommt', '2024-05-24'],
      ['[Montag in einer Woche] kommt', '2024-05-27'],
    ],
    no: ['Freitag in einer Stadt'],
  },
  {
    id: 'de.dates.weekday-a-week-ago',
    pattern: "^weekday 'vor' num|'einer' unit|units",
    produce: (c) => {
      const weeks = Number(c['num'] ?? 1);
      return (c['unit'] ?? c['units']) === 'W' && Number.isInteger(weeks)
        ? calendar({ weekday: c['weekday'] }, { direction: -1, dayShift: -7 * weeks })
        : null;
    },
    yes: [['am [Dienstag vor einer Woche] kam', '2024-05-07']],
    no: ['Dienstag vor einer Stadt'],
  },
  {
    id: 'de.dates.today-in-a-week',
    pattern: "'heute'|'morgen' 'in' num units|unit",
    produce: (c) => {
      const unit = c['units'] ?? c['unit'];
      // Eight days are a week in everyday German.
      if (unit === 'D') return shift('D', c['num'] === 8 ? 7 : c['num']);
      return unit === 'W' ? shift('D', 7 * Number(c['num'])) : null;
    },
    yes: [
      ['[heute in acht Tagen] kommt', '2024-05-22'],
      ['[heute in einer Woche] kommt', '2024-05-22'],
    ],
    no: ['heute in zwei Orten'],
  },
  {
    id: 'de.dates.today-ago',
    pattern: "'heute' 'vor' num units|unit",
    produce: (c) => {
      const unit = String(c['units'] ?? c['unit']);
      if (unit === 'Y' || unit === 'M') {
        return shift(unit, -Number(c['num']));
      }
      return unit === 'D' || unit === 'W' ? shift('D', -Number(c['num']) * (unit === 'W' ? 7 : 1)) : null;
    },
    yes: [['[heute vor zwei Wochen] kam', '2024-05-01']],
    no: ['heute vor zwei Orten'],
  },
  {
    id: 'de.dates.season-of-shifted-year',
    pattern: "edge? article? ^season article? mod 'jahres'",
    produce: (c) => calendar({ season: c['season'] }, { ...modified(c['edge']), yearShift: Number(c['mod']) }),
    yes: [
      ['im [Herbst vergangenen Jahres] kam', '2023-FA'],
      ['im [Sommer dieses Jahres] ist', '2024-SU'],
    ],
    no: ['Herbst des Lebens'],
  },
  {
    id: 'de.dates.season-of-year-before',
    pattern: "^season 'des' span",
    produce: (c) => (c['span'] === 'Y-1' ? calendar({ season: c['season'] }, { yearShift: -1 }) : null),
    yes: [['im [Herbst des Vorjahres] kam', '2023-FA']],
    no: ['Herbst des Lebens'],
  },
  {
    id: 'de.dates.part-of-shifted-year',
    pattern: "article? ordinal unit article? mod 'jahres'",
    produce: (c) => part(Number(c['ordinal']), c['unit'], Number(c['mod'])),
    yes: [
      ['im [ersten Quartal dieses Jahres] stieg', '2024-Q1'],
      ['im [zweiten Halbjahr vergangenen Jahres] stieg', '2023-H2'],
    ],
    no: ['im ersten Haus dieses Jahres'],
  },
  {
    id: 'de.dates.part-of-the-year',
    pattern: "article? ordinal unit 'des' 'jahres' year?",
    produce: (c) => part(Number(c['ordinal']), c['unit'], 0, c['year']),
    yes: [
      ['im [ersten Quartal des Jahres] stieg', '2024-Q1'],
      ['im [zweiten Halbjahr des Jahres 2021] stieg', '2021-H2'],
    ],
    no: ['im ersten Haus des Jahres'],
  },
  {
    id: 'de.dates.half-of-the-year',
    pattern: "article? ordinal 'hälfte' 'des' mod? 'jahres' year?",
    produce: (c) => part(Number(c['ordinal']), 'HY', Number(c['mod'] ?? 0), c['year']),
    yes: [
      ['in [der ersten Hälfte des Jahres 2021] stieg', '2021-H1'],
      ['in [der zweiten Hälfte des vergangenen Jahres] stieg', '2023-H2'],
    ],
    no: ['in der ersten Hälfte des Spiels'],
  },
  {
    id: 'de.dates.half-of-month',
    pattern: "article? ordinal|'letzten' 'hälfte'|'drittel' 'des'|'im'? 'monats'|'monat'? ^month year?",
    produce: (c) => calendar({ month: c['month'], year: c['year'] }, { mod: c['ordinal'] === 1 ? 'START' : 'END' }),
    yes: [['in [der ersten Hälfte des Monats März 2021] stieg', '2021-03']],
    no: ['in der ersten Hälfte des Märchens'],
  },
  {
    id: 'de.dates.season-of-the-year',
    pattern: "edge? article? ^season 'des' 'jahres' !year",
    produce: (c) => calendar({ season: c['season'] }, { ...modified(c['edge']), yearShift: 0 }),
    yes: [['im [Herbst des Jahres] kommt', '2024-FA']],
    no: ['im Herbst des Jahres 2021'],
  },
  {
    id: 'de.dates.part-of-year-before',
    pattern: "article? ordinal unit 'des' span",
    produce: (c) => (c['span'] === 'Y-1' ? part(Number(c['ordinal']), c['unit'], -1) : null),
    yes: [['im [dritten Quartal des Vorjahres] sank', '2023-Q3']],
    no: ['im dritten Haus des Vorjahres'],
  },
  {
    id: 'de.dates.part-of-vorjahr',
    pattern: "^'vorjahresquartal'|'vorjahreszeitraum'|'vorjahresmonat'|'vorjahresperiode'",
    produce: () => shift('Y', -1, 'publication', { compares: true }),
    yes: [['im [Vorjahresquartal] war', '2023']],
    no: ['im Vorjahreswagen'],
  },
  {
    id: 'de.dates.opening-quarter',
    pattern: "article? ^'auftaktquartal'|'startquartal'|'auftaktquartals'|'startquartals' year?",
    produce: (c) => calendar({ quarter: 1, year: c['year'] }),
    yes: [['im [Auftaktquartal 2023] stieg', '2023-Q1']],
    no: ['im Auftaktspiel 2023'],
  },
  {
    id: 'de.dates.closing-quarter',
    pattern: "article? ^'schlussquartal'|'schlussquartals'|'abschlussquartal' year?",
    produce: (c) => calendar({ quarter: 4, year: c['year'] }),
    yes: [['im [Schlussquartal] sank', '2023-Q4']],
    no: ['im Schlussspiel'],
  },
  {
    id: 'de.dates.running-unit',
    pattern: "'laufe'|'lauf'|'verlauf'|'verlaufe'|'über' ['der'|'des'|'die'|'das' unit]",
    produce: (c) => {
      if (c['unit'] === 'W' || c['unit'] === 'Y' || c['unit'] === 'M') return shift(c['unit'], 0);
      return c['unit'] === 'D' ? shift('D', 0, 'text') : null;
    },
    yes: [
      ['im Laufe [der Woche] kommt', '2024-W20'],
      ['über [das Jahr] verteilt', '2024'],
    ],
    no: ['über die Straße', 'im Laufe der Zeit'],
  },
  {
    id: 'de.dates.first-units',
    pattern: "article? 'ersten' num units",
    produce: (c) => duration(c['num'], c['units']),
    yes: [['in [den ersten neun Monaten] stieg', 'P9M']],
    no: ['die ersten neun Leute'],
  },
  {
    id: 'de.dates.unit-before-told',
    pattern: "article? unit 'zuvor'|'davor'",
    produce: (c) => (toldUnits.has(c['unit']) ? shift(c['unit'], -1, 'text') : null),
    yes: [
      ['am 3. Mai 2021 und im [Jahr zuvor] war', '2020'],
      ['am 3. Mai 2021 und in [der Woche davor] war', '2021-W17'],
    ],
    no: ['die Stunde zuvor'],
  },
  {
    id: 'de.dates.unit-after-told',
    pattern: "article? unit 'darauf'|'danach'",
    produce: (c) => (toldUnits.has(c['unit']) ? shift(c['unit'], 1, 'text') : null),
    yes: [['am 3. Mai 2021 und in [der Woche darauf] war', '2021-W19']],
    no: ['die Stunde darauf'],
  },
  {
    id: 'de.dates.week-number',
    pattern: "article? int ~'.' 'kalenderwoche'|'kw' year?",
    produce: (c) => week(c['int'], c['year']),
    yes: [['in [der 20. Kalenderwoche] war', '2024-W20']],
    no: ['in der 20. Runde', 'in der 80. Kalenderwoche'],
  },
  {
    id: 'de.dates.week-number-short',
    pattern: "'kw'|'kalenderwoche' int year?",
    produce: (c) => week(c['int'], c['year']),
    yes: [['in [KW 20] war', '2024-W20']],
    no: ['mit KW 80'],
  },
  {
    id: 'de.dates.quarter-short',
    pattern: "^'q' ~int year?",
    produce: (c) => part(Number(c['int']), 'Q', 0, c['year']),
    yes: [['im [Q3 2023] stieg', '2023-Q3']],
    no: ['im Q7 2023'],
  },
  {
    id: 'de.dates.day-of-told-month',
    pattern: "'am'|'vom'|'zum'|'bis'|'ab'|'den'|'seit' [day ~'.' 'des'|'dieses' mod? 'monats']",
    produce: (c) => shift('M', c['mod'] ?? 0, 'publication', { fields: { day: Number(c['day']) } }),
    yes: [
      ['am [3. des Monats] kam', '2024-05-03'],
      ['am [3. des vergangenen Monats] kam', '2024-04-03'],
    ],
    no: ['am 3. des Jahres'],
  },
  {
    id: 'de.dates.half-of-century',
    pattern: "article? ordinal 'hälfte' article? int ~'.' unit",
    produce: (c) => (c['unit'] === 'CE' ? calendar({ century: Number(c['int']) - 1 }) : null),
    yes: [['in [der zweiten Hälfte des 19. Jahrhunderts] war', '18']],
    no: ['in der zweiten Hälfte der 19. Runde'],
  },
  {
    id: 'de.dates.century-word',
    pattern: 'edge? article? ordinal unit !year',
    produce: (c) => (c['unit'] === 'CE' ? calendar({ century: Number(c['ordinal']) - 1 }, modified(c['edge'])) : null),
    yes: [['im [neunzehnten Jahrhundert] war', '18']],
    no: ['im neunzehnten Haus'],
  },
  {
    id: 'de.dates.months-of-sommer',
    pattern: "'in'|'während' [article 'sommermonate'|'sommermonaten']",
    produce: () => calendar({ season: 'SU' }),
    yes: [['in [den Sommermonaten] ist', '2024-SU']],
    no: ['in den Monaten danach'],
  },
  {
    id: 'de.dates.months-of-winter',
    pattern: "'in'|'während' [article 'wintermonate'|'wintermonaten']",
    produce: () => calendar({ season: 'WI' }),
    yes: [['in [den Wintermonaten] war', '2023-WI']],
    no: ['in den Monaten danach'],
  },
];

function part(count: number, unit: unknown, yearShift: number, year?: TimeValue): Meaning | null {
  const shifted = year === undefined ? { yearShift } : {};
  if (unit === 'Q' && count >= 1 && count <= 4) return calendar({ quarter: count, year }, shifted);
  return unit === 'HY' && count >= 1 && count <= 2 ? calendar({ half: count, year }, shifted) : null;
}

function week(number: unknown, year: unknown): Meaning | null {
  const value = Number(number);
  if (value < 1 || value > 53) return null;
  return calendar(typeof year === 'number' ? { week: value, year } : { week: value });
}
