import { every } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** What happens again and again. */
export const repeatedRules: readonly TimeRule[] = [
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
    id: 'de.dates.weekday-of-every-month',
    pattern: "each ordinal ^weekday 'im'|'des' 'monat'|'monats'",
    produce: (c) => ({ kind: 'set', value: `XXXX-WXX-${c['weekday']}` }),
    yes: [['[jeden ersten Sonntag im Monat] ist', 'XXXX-WXX-7']],
    no: ['jeden ersten Sonntag im Mai'],
  },
  {
    id: 'de.dates.every-part',
    pattern: "each part|'morgen'|'nacht'",
    produce: (c) => ({ kind: 'set', value: `XXXX-XX-XXT${c['part'] ?? 'MO'}` }),
    yes: [['[jeden Abend] kommt', 'XXXX-XX-XXTEV']],
    no: ['jeden Apfel'],
  },
  {
    id: 'de.dates.every-month',
    pattern: 'each ^month|season',
    produce: (c) => ({
      kind: 'set',
      value: c['season'] ? `XXXX-${c['season']}` : `XXXX-${String(c['month']).padStart(2, '0')}`,
    }),
    yes: [
      ['[jeden Sommer] kommt', 'XXXX-SU'],
      ['[jeden Mai] kommt', 'XXXX-05'],
    ],
    no: ['jeden Maurer'],
  },
  {
    id: 'de.dates.month-of-every-year',
    pattern: "each|'jährlich'|'alljährlich' 'jahr'? 'im' [^month|season]",
    produce: (c) => ({
      kind: 'set',
      value: c['season'] ? `XXXX-${c['season']}` : `XXXX-${String(c['month']).padStart(2, '0')}`,
    }),
    yes: [
      ['das Fest ist jedes Jahr im [Mai] dort', 'XXXX-05'],
      ['das Fest ist alljährlich im [Sommer] dort', 'XXXX-SU'],
    ],
    no: ['das Fest war voriges Mal im Mai'],
  },
  {
    id: 'de.dates.several-nights',
    pattern: 'article? approx? num|few part',
    produce: (c) => {
      const amount = c['few'] ?? c['num'];
      if (amount === 1) return null;
      return { kind: 'fixed', type: 'DURATION', value: `PT${amount}${c['part']}` };
    },
    yes: [['nach [zwei Nächten] war', 'PT2NI']],
    no: ['nach einer Nacht war', 'zwei Netze'],
  },
  {
    id: 'de.dates.every-few',
    pattern: "'alle' num|few units",
    produce: (c) => every(c['num'] ?? 'X', c['units']),
    yes: [
      ['[alle vier Jahre] kommt', 'P4Y'],
      ['[alle paar Jahre] kommt', 'PXY'],
    ],
    no: ['alle vier Leute'],
  },
  {
    id: 'de.dates.every-half-hour',
    pattern: "'alle' 'halbe' 'stunde'",
    produce: () => every(30, 'MIN'),
    yes: [['[alle halbe Stunde] kommt', 'PT30M']],
    no: ['alle halben Sachen'],
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
    pattern:
      "'mal'|'einmal'|'zweimal'|'dreimal'|'viermal'|'mehrmals'|'stunden'|'tage' 'im'|'am'|'in'|'die' 'der'? [unit]",
    produce: (c) => every(1, c['unit']),
    yes: [
      ['einmal im [Jahr] kommt', 'P1Y'],
      ['einmal in der [Woche] kommt', 'P1W'],
      ['einmal die [Woche] kommt', 'P1W'],
    ],
    no: ['im Jahr davor'],
  },
  {
    id: 'de.dates.count-a-unit',
    pattern:
      "num|few !'mal' ^* ['im'|'am' unit] !year !int !'des' !'der' !'danach' !'davor' !'zuvor' !'darauf' !'nach' !'vor' !'ein' !'eins' !'zwei'",
    produce: (c) => (c['unit'] === 'Y' || c['unit'] === 'D' || c['unit'] === 'M' ? every(1, c['unit']) : null),
    yes: [['500 Gäste [im Jahr] kommen', 'P1Y']],
    no: ['500 Gäste im Jahr 2020', 'zwei Tore am Tag der Feier'],
  },
  {
    id: 'de.dates.units-a-unit',
    pattern: "num|few units 'die'|'pro'|'je'|'am'|'im' [unit] !year !int !'des' !'der' !'davor' !'zuvor'",
    produce: (c) => every(1, c['unit']),
    yes: [['arbeitet 40 Stunden die [Woche] dort', 'P1W']],
    no: ['arbeitet 40 Stunden im Jahr 2020'],
  },
  {
    id: 'de.dates.a-month',
    pattern:
      "'im' ['monat'] !month !year !'des' !'der' !'zuvor' !'davor' !'danach' !'darauf' !'nach' !'vor' !'seit' !'ihrer' !'seiner'",
    produce: () => every(1, 'M'),
    yes: [['sie zahlt Miete im [Monat] dort', 'P1M']],
    no: ['im Monat Januar', 'im Monat davor'],
  },
  {
    id: 'de.dates.from-unit-to-unit',
    pattern: "'von' unit 'zu' unit",
    produce: (c) => (c['unit'] === c['unit2'] ? every(1, c['unit']) : null),
    yes: [['wird [von Woche zu Woche] kleiner', 'P1W']],
    no: ['von Tag zu Stunde'],
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
    yes: [
      ['kommt [täglich] an', 'P1D'],
      ['kommt [nachts] an', 'XXXX-XX-XXTNI'],
    ],
    no: ['tagte'],
  },
  {
    id: 'de.dates.on-workdays',
    pattern: "'an'|'am' 'den'? ['werktagen'|'wochentagen'|'wochenenden'|'sonntagen'|'feiertagen']",
    produce: () => ({ kind: 'set', value: 'P1W' }),
    yes: [['ist an [Wochenenden] zu', 'P1W']],
    no: ['an Werkstätten'],
  },
  {
    id: 'de.dates.on-feast-days',
    pattern: "'an'|'am' ['sonn'|'sonntagen' ~'-'? 'und' 'feiertagen']",
    produce: () => ({ kind: 'set', value: 'P1W' }),
    yes: [['ist an [Sonn- und Feiertagen] zu', 'P1W']],
    no: ['an Sonn- und anderen Tagen'],
  },
  {
    id: 'de.dates.around-the-clock',
    pattern: "'rund' 'um' 'die' 'uhr'",
    produce: () => ({ kind: 'set', value: 'P1D' }),
    yes: [['ist [rund um die Uhr] da', 'P1D']],
    no: ['rund um die Insel'],
  },
];
