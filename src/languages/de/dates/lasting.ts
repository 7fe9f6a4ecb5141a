import { duration, durations, modified, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { measuringAdjectives, unitAdjectives } from './unit-adjectives.ts';

/** Units of which "ein schweres …" is so long; a good day is rather praise. */
const longUnits: ReadonlySet<unknown> = new Set(['W', 'M', 'Y', 'DE', 'CE']);

/** What lasts years; other nouns beside "dreijährig" are rather so old. */
const lastingThings =
  "'haft'|'haftstrafe'|'freiheitsstrafe'|'gefängnisstrafe'|'jugendstrafe'|'untersuchungshaft'|'bewährungsfrist'|'amtszeit'|'bauzeit'|'laufzeit'|'vertragslaufzeit'|'frist'|'übergangsfrist'|'pause'|'sperre'|'ausbildung'|'lehre'|'studium'|'arbeit'|'planung'|'suche'|'wartezeit'|'krieg'|'krieges'|'bürgerkrieg'|'bürgerkriegs'|'kampf'|'streit'|'herrschaft'|'regierungszeit'|'verhandlungen'|'mitgliedschaft'|'tätigkeit'|'vertrag'|'sanierung'|'forschung'|'ehe'|'aufenthalt'|'gefangenschaft'|'exil'";

/** Words behind an amount that belong to it: "mehr als zwei Jahre später". */
const apart = "'später'|'früher'|'zuvor'|'davor'|'danach'|'vorher'|'nachher'|'darauf'";

/** Durations, repetitions and references without a date. */
export const lastingRules: readonly TimeRule[] = [
  {
    id: 'de.dates.duration',
    pattern: `article? approx? num ${measuringAdjectives}? unit|units`,
    // "Die einen Tag": before a single one there is no article.
    produce: (c) =>
      c['article'] !== undefined && c['num'] === 1
        ? null
        : duration(c['num'], c['unit'] ?? c['units'], modified(c['approx'])),
    yes: [
      ['[sechs Jahre] lang war er', 'P6Y'],
      ['nach [fast zehn Jahren] kam', 'P10Y'],
      ['dauert [zwei Stunden] an', 'PT2H'],
      ['nach [fünf zusätzlichen Tagen] kam', 'P5D'],
      ['[ein knappes Jahr] war', 'P1Y'],
    ],
    no: ['zwei Stufen'],
  },
  {
    id: 'de.dates.duration-such',
    pattern: `article? approx? num ${unitAdjectives} units`,
    produce: (c) => duration(c['num'], c['units'], modified(c['approx'])),
    yes: [
      ['nach [zwei harten Jahren] kam', 'P2Y'],
      ['nach [rund 300 ehrenamtlichen Stunden] war', 'PT300H'],
    ],
    no: ['zwei harte Jacken'],
  },
  {
    id: 'de.dates.duration-decimal',
    pattern: `approx? int ~','|'.' ~int unit|units ${apart}?`,
    produce: (c) => duration(`${c['int']}.${c['int2']}`, c['unit'] ?? c['units'], modified(c['approx'])),
    yes: [['nach [2,5 Jahren] kam', 'P2.5Y']],
    no: ['2,5 Meter'],
  },
  {
    id: 'de.dates.duration-within',
    pattern: "'innerhalb'|'binnen' 'von'? [approx? num|few? unit|units]",
    produce: (c) =>
      c['unit'] !== undefined && c['num'] === undefined
        ? null
        : duration(c['num'] ?? 'X', c['unit'] ?? c['units'], modified(c['approx'])),
    yes: [
      ['kamen innerhalb [eines Tages] an', 'P1D'],
      ['kamen innerhalb von [Tagen] an', 'PXD'],
      ['kamen binnen [weniger Stunden] an', 'PTXH'],
    ],
    no: ['innerhalb eines Hauses'],
  },
  {
    id: 'de.dates.duration-later',
    pattern: `approx? num|few ${unitAdjectives}? unit|units ${apart}`,
    produce: (c) => duration(c['num'] ?? 'X', c['unit'] ?? c['units'], modified(c['approx'])),
    yes: [['[ein Jahr früher] kam', 'P1Y']],
    no: ['ein Mann später'],
  },
  {
    id: 'de.dates.duration-since',
    pattern: "'seit' [approx? num unit|units]",
    produce: (c) => duration(c['num'], c['unit'] ?? c['units'], { ...modified(c['approx']), reaching: -1 }),
    yes: [['ist seit [zwei Jahren] zu', 'P2Y']],
    no: ['seit zwei Leuten'],
  },
  {
    id: 'de.dates.quarter-hour',
    pattern: "approx? num|'eine'|'einer' 'viertelstunde'|'viertelstunden' 'später'|'früher'|'zuvor'?",
    produce: (c) => duration(15 * Number(c['num'] ?? 1), 'MIN', modified(c['approx'])),
    yes: [['dauert [eine Viertelstunde] lang', 'PT15M']],
    no: ['eine Viertelnote'],
  },
  {
    id: 'de.dates.three-quarter-hour',
    pattern: "approx? 'eine'|'einer' 'dreiviertelstunde' 'später'|'früher'|'zuvor'?",
    produce: (c) => duration(45, 'MIN', modified(c['approx'])),
    yes: [['dauert [eine Dreiviertelstunde] lang', 'PT45M']],
    no: ['eine Dreiviertelmehrheit'],
  },
  {
    id: 'de.dates.quarter-year',
    pattern: "approx? num|'ein'|'einem' 'vierteljahr'|'vierteljahre' 'später'?",
    produce: (c) => duration(3 * Number(c['num'] ?? 1), 'M', modified(c['approx'])),
    yes: [['dauert [ein Vierteljahr] lang', 'P3M']],
    no: ['ein Viertelpfund'],
  },
  {
    id: 'de.dates.day-after-word',
    pattern: "'tags' 'darauf'|'drauf'",
    produce: () => shift('D', 1, 'text'),
    yes: [['am 3. Mai 2021 und [tags darauf] war', '2021-05-04']],
    no: ['tags und nachts'],
  },
  {
    id: 'de.dates.day-before-word',
    pattern: "'tags' 'zuvor'|'davor'",
    produce: () => shift('D', -1, 'text'),
    yes: [['am 3. Mai 2021 und [tags zuvor] war', '2021-05-02']],
    no: ['tags und nachts'],
  },
  {
    id: 'de.dates.duration-two',
    pattern: "num unit|units 'und' num unit|units",
    produce: (c) =>
      durations([c['num'], c['unit'] ?? c['units']], [c['num2'], c['unit2'] ?? (c['unit'] ? c['units'] : c['units2'])]),
    yes: [['[drei Jahre und vier Monate] lag er', 'P3Y4M']],
    no: ['drei Jahre und vier Hunde'],
  },
  {
    id: 'de.dates.duration-first-of-two',
    pattern: "[num] 'bis'|'oder'|'-'|'–' num unit|units",
    produce: (c) => duration(c['num'], c['unit'] ?? c['units']),
    yes: [['[sechs] bis [acht Monate] dauert', 'P6M']],
    no: ['sechs bis acht Hunde'],
  },
  {
    id: 'de.dates.duration-vague',
    pattern: 'article? few unit|units',
    produce: (c) => duration('X', c['unit'] ?? c['units']),
    yes: [['seit [einigen Wochen] ist', 'PXW']],
    no: ['einige Wellen'],
  },
  {
    id: 'de.dates.duration-a-few',
    pattern: `'ein'|'den' 'paar' units ${apart}?`,
    produce: (c) => duration('X', c['units']),
    yes: [
      ['nach [ein paar Tagen] ging', 'PXD'],
      ['[ein paar Tage später] ging', 'PXD'],
    ],
    no: ['ein paar Schuhe'],
  },
  {
    id: 'de.dates.duration-more-than',
    pattern: `'mehr' 'als' num unit|units ${apart}?`,
    produce: (c) => duration(c['num'], c['unit'] ?? c['units'], { mod: 'MORE_THAN' }),
    yes: [
      ['seit [mehr als 20 Jahren] ist', 'P20Y'],
      ['kam [mehr als ein Jahr später] an', 'P1Y'],
    ],
    no: ['mehr als 20 Leute'],
  },
  {
    id: 'de.dates.duration-less-than',
    pattern: `'weniger'|'bis' 'als'|'zu' num unit|units ${apart}?`,
    produce: (c) => duration(c['num'], c['unit'] ?? c['units'], { mod: 'LESS_THAN' }),
    yes: [
      ['nach [weniger als zwei Jahren] ist', 'P2Y'],
      ['bleibt [bis zu drei Tage] dort', 'P3D'],
    ],
    no: ['weniger als zwei Leute'],
  },
  {
    id: 'de.dates.duration-number-first',
    pattern: 'article num mod units',
    produce: (c) => duration(c['num'], c['units'], { reaching: Number(c['mod']) > 0 ? 1 : -1 }),
    yes: [['in [den beiden letzten Jahren] war', 'P2Y']],
    no: ['die beiden letzten Leute'],
  },
  {
    id: 'de.dates.duration-past',
    pattern: `article? mod num ${unitAdjectives}? units`,
    produce: (c) => duration(c['num'], c['units'], { reaching: Number(c['mod']) > 0 ? 1 : -1 }),
    yes: [['in [den letzten 20 Jahren] war', 'P20Y']],
    no: ['die letzten 20 Leute'],
  },
  {
    id: 'de.dates.duration-past-vague',
    pattern: `article? mod few? ${unitAdjectives}? units`,
    produce: (c) => (Number(c['mod']) > 0 ? { kind: 'reference', value: 'FUTURE_REF' } : duration('X', c['units'])),
    yes: [
      ['in [den vergangenen Wochen] war', 'PXW'],
      ['in [den nächsten Jahren] wird', 'FUTURE_REF'],
      ['in [diesen schweren Tagen] war', 'PXD'],
    ],
    no: ['in den vergangenen Wirren'],
  },
  {
    id: 'de.dates.duration-past-vague-second',
    pattern: "article? mod units 'und'|'oder' [units]",
    produce: (c) => (Number(c['mod']) > 0 ? { kind: 'reference', value: 'FUTURE_REF' } : duration('X', c['units2'])),
    yes: [['in den vergangenen Tagen und [Wochen] war', 'PXW']],
    no: ['in den vergangenen Tagen und Werken'],
  },
  {
    id: 'de.dates.duration-first-vague',
    pattern: "article? 'ersten' units",
    produce: (c) => duration('X', c['units']),
    yes: [['in [den ersten Monaten] war', 'PXM']],
    no: ['in den ersten Reihen'],
  },
  {
    id: 'de.dates.half-of-shifted',
    pattern: "article? mod 'halben'|'halbe' unit",
    produce: (c) => (c['unit'] === 'Y' ? duration(6, 'M', { reaching: Number(c['mod']) > 0 ? 1 : -1 }) : null),
    yes: [['im [vergangenen halben Jahr] war', 'P6M']],
    no: ['im vergangenen halben Krieg'],
  },
  {
    id: 'de.dates.lasts-units',
    pattern: "[^units] 'dauern'|'dauert'|'dauerte'|'gedauert'",
    produce: (c) => duration('X', c['units']),
    yes: [['das kann [Jahre] dauern', 'PXY']],
    no: ['das kann dauern'],
  },
  {
    id: 'de.dates.duration-word',
    pattern: 'other2',
    produce: (c) => ({ kind: 'duration', value: String(c['other2']) }),
    yes: [
      ['hatte [jahrelang] gewartet', 'PXY'],
      ['ein [dreitägiges] Fest', 'P3D'],
    ],
    no: ['jährlings'],
  },
  {
    id: 'de.dates.duration-hyphen',
    pattern: "int ~'-' ~adjunit",
    produce: (c) => (/Y$/.test(String(c['adjunit'])) ? null : duration(c['int'], c['adjunit'])),
    yes: [['eine [16-stündige] Fahrt', 'PT16H']],
    no: ['ein 16-jähriger Schüler'],
  },
  {
    id: 'de.dates.lasting-years',
    pattern: `[adjunit] ${lastingThings}`,
    produce: (c) => (/^P\d/.test(String(c['adjunit'])) ? { kind: 'duration', value: String(c['adjunit']) } : null),
    yes: [['nach [zweijähriger] Bauzeit war', 'P2Y']],
    no: ['ein zweijähriger Hund'],
  },
  {
    id: 'de.dates.lasting-years-digits',
    pattern: `[int ~'-' ~adjunit] ${lastingThings}`,
    produce: (c) => (c['adjunit'] === 'Y' ? duration(c['int'], 'Y') : null),
    yes: [['nach [12-jähriger] Haft kam', 'P12Y']],
    no: ['ein 12-jähriger Hund'],
  },
  {
    id: 'de.dates.units-alone',
    pattern: "'seit'|'nach'|'vor'|'für'|'über'|'in'|'auf'|'binnen' [units]",
    produce: (c) => duration('X', c['units']),
    yes: [['seit [Monaten] ist', 'PXM']],
    no: ['seit Langem'],
  },
  {
    id: 'de.dates.reference',
    pattern: 'ref',
    produce: (c) => ({ kind: 'reference', value: String(c['ref']) }),
    yes: [['war [damals] klein', 'PAST_REF']],
    no: ['nur'],
  },
  {
    id: 'de.dates.half',
    pattern: `approx? 'ein'|'einem'|'eine'|'einer'|'jede' 'halbes'|'halben'|'halbe' unit ${apart}?`,
    produce: (c) =>
      c['unit'] === 'Y'
        ? duration(6, 'M', modified(c['approx']))
        : c['unit'] === 'H'
          ? duration(30, 'MIN')
          : c['unit'] === 'CE'
            ? duration(50, 'Y')
            : null,
    yes: [
      ['seit [einem halben Jahr] ist', 'P6M'],
      ['kam [ein halbes Jahr später] an', 'P6M'],
    ],
    no: ['ein halbes Brot'],
  },
  {
    id: 'de.dates.whole-unit',
    pattern: "'der'|'die'|'das'|'den' 'ganze'|'ganzen'|'gesamte'|'gesamten' unit !year !mod",
    produce: (c) => (['D', 'W', 'M', 'Y'].includes(String(c['unit'])) ? duration(1, c['unit']) : null),
    yes: [['bleibt [die ganze Woche] zu', 'P1W']],
    no: ['die ganze Wahrheit'],
  },
  {
    id: 'de.dates.one-such-unit',
    pattern: `'ein'|'eine'|'einen'|'einem'|'einer'|'eines' ${unitAdjectives} unit`,
    produce: (c) => (longUnits.has(c['unit']) ? duration(1, c['unit']) : null),
    yes: [['nach [einem schweren Jahr] war', 'P1Y']],
    no: ['ein schöner Tag'],
  },
  {
    id: 'de.dates.told-units',
    pattern: `article? other1 few? ${unitAdjectives}? units`,
    produce: (c) => duration('X', c['units']),
    yes: [
      ['in [den folgenden Jahren] war', 'PXY'],
      ['in [jenen dunklen Wochen] war', 'PXW'],
    ],
    no: ['in den folgenden Jacken'],
  },
];
