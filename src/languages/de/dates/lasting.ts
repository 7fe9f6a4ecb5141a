import { atClock, calendar, duration, durations, every, modified } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Clock times, durations, repetitions and references without a date. */
export const lastingRules: readonly TimeRule[] = [
  {
    id: 'de.dates.clock',
    pattern: "hour ~'.'|':' ~minute 'uhr'",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [
      ['kam um [16.05 Uhr] an', '2024-05-15T16:05'],
      ['[16:05 Uhr]', '2024-05-15T16:05'],
    ],
    no: ['16.05 Meter'],
  },
  {
    id: 'de.dates.clock-hour',
    pattern: "hour 'uhr' minute?",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [['kam um [16 Uhr] an', '2024-05-15T16:00']],
    no: ['16 Uhren'],
  },
  {
    id: 'de.dates.clock-first-of-two',
    pattern: "[hour ~'.'|':'? ~minute?] 'bis'|'und'|'-'|'–' hour ~'.'|':'? ~minute? 'uhr'",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [
      ['von [14] bis [18 Uhr] offen', '2024-05-15T14:00'],
      ['von [14.00] bis [17.40 Uhr] offen', '2024-05-15T14:00'],
      ['von [8.30] bis [12 Uhr] offen', '2024-05-15T08:30'],
    ],
    no: ['14 bis 18 Meter', '14.00 bis 17.40 Euro'],
  },
  {
    id: 'de.dates.clock-words',
    pattern: "num 'uhr'",
    produce: (c) => (Number(c['num']) <= 24 && Number.isInteger(c['num']) ? atClock(c['num'], undefined) : null),
    yes: [['um [neun Uhr] kam', '2024-05-15T09:00']],
    no: ['neun Uhren'],
  },
  {
    id: 'de.dates.clock-half',
    pattern: "'um'|'gegen'|'bis'|'ab'|'nach'|'vor' ['halb' num 'uhr'?]",
    produce: (c) => {
      const hour = Number(c['num']);
      return hour >= 1 && hour <= 12 && Number.isInteger(hour) ? atClock(hour - 1, 30) : null;
    },
    yes: [['um [halb neun] kam', '2024-05-15T08:30']],
    no: ['halb so viel'],
  },
  {
    id: 'de.dates.moment',
    pattern: "'im' 'moment'|'augenblick' !'der' !'des'",
    produce: () => ({ kind: 'reference', value: 'PRESENT_REF' }),
    yes: [['ist [im Moment] offen', 'PRESENT_REF']],
    no: ['im Moment der Stille'],
  },
  {
    id: 'de.dates.midnight',
    pattern: "^'mitternacht'",
    produce: () => ({ kind: 'time', clock: { hour: 24, minute: 0 } }),
    yes: [['kurz vor [Mitternacht] kam', '2024-05-15T24:00']],
    no: ['mitternächtlich'],
  },
  {
    id: 'de.dates.duration',
    pattern: "article? approx? num 'lange'|'ganze'|'ganzen'|'volle'|'vollen'|'weitere'|'weiteren'? unit|units",
    produce: (c) => duration(c['num'], c['unit'] ?? c['units'], modified(c['approx'])),
    yes: [
      ['[sechs Jahre] lang war er', 'P6Y'],
      ['nach [fast zehn Jahren] kam', 'P10Y'],
      ['dauert [zwei Stunden] an', 'PT2H'],
    ],
    no: ['zwei Stufen'],
  },
  {
    id: 'de.dates.duration-decimal',
    pattern: "approx? int ~','|'.' ~int unit|units",
    produce: (c) => duration(`${c['int']}.${c['int2']}`, c['unit'] ?? c['units'], modified(c['approx'])),
    yes: [['nach [2,5 Jahren] kam', 'P2.5Y']],
    no: ['2,5 Meter'],
  },
  {
    id: 'de.dates.duration-later',
    pattern: "approx? num|few unit|units 'später'|'früher'|'zuvor'|'davor'|'danach'",
    produce: (c) => duration(c['num'] ?? 'X', c['unit'] ?? c['units'], modified(c['approx'])),
    yes: [['[ein Jahr früher] kam', 'P1Y']],
    no: ['ein Mann später'],
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
    pattern: "'ein'|'den' 'paar' units",
    produce: (c) => duration('X', c['units']),
    yes: [['nach [ein paar Tagen] ging', 'PXD']],
    no: ['ein paar Schuhe'],
  },
  {
    id: 'de.dates.duration-more-than',
    pattern: "'mehr' 'als' num units",
    produce: (c) => duration(c['num'], c['units'], { mod: 'MORE_THAN' }),
    yes: [['seit [mehr als 20 Jahren] ist', 'P20Y']],
    no: ['mehr als 20 Leute'],
  },
  {
    id: 'de.dates.duration-past',
    pattern: 'article? mod num units',
    produce: (c) => duration(c['num'], c['units']),
    yes: [['in [den letzten 20 Jahren] war', 'P20Y']],
    no: ['die letzten 20 Leute'],
  },
  {
    id: 'de.dates.duration-past-vague',
    pattern: 'article? mod few? units',
    produce: (c) => (Number(c['mod']) > 0 ? { kind: 'reference', value: 'FUTURE_REF' } : duration('X', c['units'])),
    yes: [
      ['in [den vergangenen Wochen] war', 'PXW'],
      ['in [den nächsten Jahren] wird', 'FUTURE_REF'],
    ],
    no: ['in den vergangenen Wirren'],
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
    produce: (c) => (c['adjunit'] === 'Y' ? null : duration(c['int'], c['adjunit'])),
    yes: [['eine [16-stündige] Fahrt', 'PT16H']],
    no: ['ein 16-jähriger Schüler'],
  },
  {
    id: 'de.dates.units-alone',
    pattern: "'seit'|'nach'|'vor'|'für'|'über'|'in'|'auf'|'binnen' [units]",
    produce: (c) => duration('X', c['units']),
    yes: [['seit [Monaten] ist', 'PXM']],
    no: ['seit Langem'],
  },
  {
    id: 'de.dates.every-unit',
    pattern: 'each ordinal? unit|weekday|weekdaypart',
    produce: (c) => {
      if (c['weekday']) return { kind: 'set', value: `XXXX-WXX-${c['weekday']}` };
      const both = String(c['weekdaypart'] ?? '');
      if (both) return { kind: 'set', value: `XXXX-WXX-${both[0]}T${both.slice(1)}` };
      return every(c['ordinal'] ?? 1, c['unit']);
    },
    yes: [
      ['[jeden Tag] kommt', 'P1D'],
      ['[jeden Montag] kommt', 'XXXX-WXX-1'],
      ['an [jedem dritten Mittwoch] kommt', 'XXXX-WXX-3'],
      ['an [jedem Montagabend] kommt', 'XXXX-WXX-1TEV'],
      ['[jedes zweite Jahr] kommt', 'P2Y'],
    ],
    no: ['jeden Mann'],
  },
  {
    id: 'de.dates.every-few',
    pattern: "'alle' num units",
    produce: (c) => every(c['num'], c['units']),
    yes: [['[alle vier Jahre] kommt', 'P4Y']],
    no: ['alle vier Leute'],
  },
  {
    id: 'de.dates.per-unit',
    pattern: "'pro'|'je' [unit]",
    produce: (c) => every(1, c['unit']),
    yes: [['drei Euro pro [Stunde] kostet', 'PT1H']],
    no: ['pro Kopf'],
  },
  {
    id: 'de.dates.times-a-unit',
    pattern: "'mal'|'einmal'|'zweimal'|'dreimal'|'viermal'|'mehrmals'|'stunden'|'tage' 'im'|'am'|'in' 'der'? [unit]",
    produce: (c) => every(1, c['unit']),
    yes: [
      ['drei Mal im [Jahr] kommt', 'P1Y'],
      ['einmal in der [Woche] kommt', 'P1W'],
    ],
    no: ['im Jahr davor'],
  },
  {
    id: 'de.dates.unit-by-unit',
    pattern: "unit 'um'|'für' unit",
    produce: (c) => (c['unit'] === c['unit2'] ? every(1, c['unit']) : null),
    yes: [['[Jahr um Jahr] kommt', 'P1Y']],
    no: ['Jahr für Tag'],
  },
  {
    id: 'de.dates.repetition',
    pattern: 'freq',
    produce: (c) => ({ kind: 'set', value: String(c['freq']) }),
    yes: [['kommt [täglich] an', 'P1D']],
    no: ['tagte'],
  },
  {
    id: 'de.dates.reference',
    pattern: 'ref',
    produce: (c) => ({ kind: 'reference', value: String(c['ref']) }),
    yes: [['war [damals] klein', 'PAST_REF']],
    no: ['nur'],
  },
  {
    id: 'de.dates.age',
    pattern: "article? num ~'-'? unit|units 'alt'|'alte'|'alten'|'alter'|'altes'|'altem'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['ein 16 Jahre alter Schüler'],
  },
  {
    id: 'de.dates.half',
    pattern: "approx? 'ein'|'einem' 'halbes'|'halben' unit",
    produce: (c) =>
      c['unit'] === 'Y' ? duration(6, 'M', modified(c['approx'])) : c['unit'] === 'H' ? duration(30, 'MIN') : null,
    yes: [['seit [einem halben Jahr] ist', 'P6M']],
    no: ['ein halbes Brot'],
  },
  {
    id: 'de.dates.scant',
    pattern:
      "'ein'|'eine'|'einem'|'einer' 'knappes'|'knappe'|'knappen'|'gutes'|'gute'|'guten'|'ganzes'|'ganze'|'ganzen'|'volles'|'volle'|'vollen'|'weiteres'|'weitere'|'weiteren'|'langes'|'langen' unit",
    produce: (c) => duration(1, c['unit']),
    yes: [['[ein knappes Jahr] war', 'P1Y']],
    no: ['ein gutes Brot'],
  },
  {
    id: 'de.dates.past-or-future',
    pattern: "'in'|'aus' ['der'? 'vergangenheit']",
    produce: () => ({ kind: 'reference', value: 'PAST_REF' }),
    yes: [['in [der Vergangenheit] war', 'PAST_REF']],
    no: ['die Vergangenheit der Stadt'],
  },
  {
    id: 'de.dates.future',
    pattern: "'in' ['der'? 'zukunft']",
    produce: () => ({ kind: 'reference', value: 'FUTURE_REF' }),
    yes: [['in [Zukunft] wird', 'FUTURE_REF']],
    no: ['die Zukunft der Stadt'],
  },
  {
    id: 'de.dates.recently',
    pattern: "'vor' 'kurzem'",
    produce: () => ({ kind: 'reference', value: 'PAST_REF' }),
    yes: [['war [vor kurzem] hier', 'PAST_REF']],
    no: ['vor kurzer Distanz'],
  },
  {
    id: 'de.dates.time-gone-or-to-come',
    pattern: "article? mod 'zeit'",
    produce: (c) => {
      const mod = Number(c['mod']);
      return mod === 0 ? null : { kind: 'reference', value: mod < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    },
    yes: [
      ['in [letzter Zeit] war', 'PAST_REF'],
      ['in [der nächsten Zeit] wird', 'FUTURE_REF'],
    ],
    no: ['letzte Zeitung'],
  },
  {
    id: 'de.dates.at-present',
    pattern: "'zur' 'zeit' !'der' !'des' !'von'",
    produce: () => ({ kind: 'reference', value: 'PRESENT_REF' }),
    yes: [['ist [zur Zeit] offen', 'PRESENT_REF']],
    no: ['zur Zeit der Flut'],
  },
  {
    id: 'de.dates.since-long',
    pattern: "'seit'|'vor' ['langem'|'kurzem'|'längerem']",
    produce: () => ({ kind: 'reference', value: 'PAST_REF' }),
    yes: [['ist seit [langem] offen', 'PAST_REF']],
    no: ['seit lange'],
  },
  {
    id: 'de.dates.that-time',
    pattern: "'zu'|'seit' [mod|other1 'zeit']",
    produce: () => ({ kind: 'reference', value: 'PAST_REF' }),
    yes: [['zu [dieser Zeit] war', 'PAST_REF']],
    no: ['zur Zeitung'],
  },
  {
    id: 'de.dates.second-of-shared-month',
    pattern: "'vom' [day] ~'.' 'bis' 'zum' day ~'.' month year?",
    produce: (c) => calendar({ day: c['day'], month: c['month'], year: c['year'] }),
    yes: [['vom [3]. bis zum [5. Mai] ist', '2024-05-03']],
    no: ['vom 3. bis zum 5. Haus'],
  },
];
