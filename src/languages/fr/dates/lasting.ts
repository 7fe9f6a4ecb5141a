import { atClock, duration, every, modified } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { joined } from './joined.ts';

/** Durations, repetitions, clock times and references without a date. */
export const lastingRules: readonly TimeRule[] = [
  {
    id: 'fr.dates.duration',
    pattern: "approx? num|few 'longs'|'longues'? units !~'-' !'après' !'plus'",
    produce: (c) => duration(c['num'] ?? 'X', c['units'], modified(c['approx'])),
    yes: [
      ['elle prit [trois jours] pour', 'P3D'],
      ['pendant [plusieurs années], il', 'PXY'],
      ['attendre [environ deux heures], il', 'PT2H'],
    ],
    no: ['trois trains'],
  },
  {
    id: 'fr.dates.duration-hyphens',
    pattern: "num ~'-' ~num ~'-'? ~num? units",
    produce: (c) => duration(joined(c['num'], c['num2'], c['num3']), c['units']),
    yes: [
      ['pendant [vingt-deux jours], il', 'P22D'],
      ['pendant [quatre-vingt-deux ans], il', 'P82Y'],
      ['pendant [soixante-dix ans], il', 'P70Y'],
    ],
    no: ['trente-deux trains'],
  },
  {
    id: 'fr.dates.duration-one',
    pattern: "'depuis'|'pendant'|'durant'|'après'|'en'|'sur'|'dans' [other2 unit]",
    produce: (c) => duration(1, c['unit']),
    yes: [['pendant [un mois], il', 'P1M']],
    no: ['pendant un voyage'],
  },
  {
    id: 'fr.dates.age',
    pattern: "'âgé'|'âgée'|'âgés'|'âgées' 'de' num|int 'ans'|'an'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['âgé de 52 ans'],
  },
  {
    id: 'fr.dates.duration-after',
    pattern: "'depuis'|'pendant'|'durant'|'après'|'dans'|'en'|'sur'|'de'|'à' [approx? num units]",
    produce: (c) => duration(c['num'], c['units'], modified(c['approx'])),
    yes: [['fermé depuis [52 ans], il', 'P52Y']],
    no: ['depuis 52 trains'],
  },
  {
    id: 'fr.dates.age-apposition',
    pattern: "[num 'ans'] ','|')'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['Luce, 52 ans, reste'],
  },
  {
    id: 'fr.dates.every-unit',
    pattern: 'each unit|weekday',
    produce: (c) => (c['weekday'] ? { kind: 'set', value: `XXXX-WXX-${c['weekday']}` } : every(1, c['unit'])),
    yes: [
      ['[chaque jour], il', 'P1D'],
      ['[chaque jeudi], il', 'XXXX-WXX-4'],
    ],
    no: ['chaque homme'],
  },
  {
    id: 'fr.dates.all-units',
    pattern: "'tous'|'toutes' 'les' num? units",
    produce: (c) => every(c['num'] ?? 1, c['units']),
    yes: [
      ['[tous les jours], il', 'P1D'],
      ['[tous les deux ans], il', 'P2Y'],
    ],
    no: ['tous les trains'],
  },
  {
    id: 'fr.dates.repetition',
    pattern: 'freq',
    produce: (c) => ({ kind: 'set', value: String(c['freq']) }),
    yes: [['un bilan [hebdomadaire] est', 'P1W']],
    no: ['hebdo'],
  },
  {
    id: 'fr.dates.clock',
    pattern: "'à'|'vers'|'dès'|'de'|'et'|'avant'|'après' [hour ~'h' ~minute?]",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [
      ['ouvre à [17h30], il', '2024-05-15T17:30'],
      ['ouvre à [17h], il', '2024-05-15T17:00'],
    ],
    no: ['à 17 hommes'],
  },
  {
    id: 'fr.dates.clock-spaced',
    pattern: "'à'|'vers'|'dès'|'avant'|'après' [hour 'h'|'heures' minute?]",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [
      ['ouvre à [17 h 30], il', '2024-05-15T17:30'],
      ['ouvre vers [17 heures], il', '2024-05-15T17:00'],
    ],
    no: ['pendant 17 heures'],
  },
  {
    id: 'fr.dates.reference',
    pattern: 'ref',
    produce: (c) => ({ kind: 'reference', value: String(c['ref']) }),
    yes: [['est [actuellement] fermé', 'PRESENT_REF']],
    no: ['actuel'],
  },
  {
    id: 'fr.dates.last-units',
    pattern: "'les'|'ces' num? mod num? units",
    produce: (c) =>
      c['num'] === undefined
        ? { kind: 'reference', value: Number(c['mod']) < 0 ? 'PAST_REF' : 'FUTURE_REF' }
        : duration(c['num'], c['units']),
    yes: [
      ['pendant [les deux dernières semaines], il', 'P2W'],
      ['dans [les prochains jours], il', 'FUTURE_REF'],
    ],
    no: ['les derniers trains'],
  },
];
