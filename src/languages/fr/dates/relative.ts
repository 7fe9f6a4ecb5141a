import { calendar, direction, duration, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { joined } from './joined.ts';

const dated: ReadonlySet<unknown> = new Set(['D', 'W', 'WE', 'M', 'Q', 'Y', 'DE', 'CE']);
const partOf = (value: unknown) => (value === undefined ? {} : { part: String(value) });

/** Dates told by their distance from publication or from the date before. */
export const relativeRules: readonly TimeRule[] = [
  {
    id: 'fr.dates.today',
    pattern: "'aujourd' ~''' ~'hui'",
    produce: () => ({ kind: 'today', generic: false }),
    yes: [["ouvre [aujourd'hui] à", '2024-05-15']],
    no: ["aujourd'hier"],
  },
  {
    id: 'fr.dates.this-part',
    pattern: "'ce'|'cette' part",
    produce: (c) => (c['part'] === 'AF' ? null : shift('D', 0, 'publication', partOf(c['part']))),
    yes: [['ouvre [ce matin] à', '2024-05-15TMO']],
    no: ['ce marin'],
  },
  {
    id: 'fr.dates.this-afternoon',
    pattern: "'cet'|'cette' 'après' ~'-' ~'midi'",
    produce: () => shift('D', 0, 'publication', { part: 'AF' }),
    yes: [['ouvre [cet après-midi] à', '2024-05-15TAF']],
    no: ['cet après'],
  },
  {
    id: 'fr.dates.day-word',
    pattern: "dayword 'soir'|'matin'?",
    produce: (c) => shift('D', c['dayword']),
    yes: [
      ['fermé [hier] à', '2024-05-14'],
      ['ouvre [demain matin] à', '2024-05-16'],
    ],
    no: ['hiver'],
  },
  {
    id: 'fr.dates.two-days-off',
    pattern: "'avant' ~'-' ~'hier'",
    produce: () => shift('D', -2),
    yes: [['fermé [avant-hier] à', '2024-05-13']],
    no: ['avant hiver'],
  },
  {
    id: 'fr.dates.day-after-tomorrow',
    pattern: "'après' ~'-' ~'demain'",
    produce: () => shift('D', 2),
    yes: [['ouvre [après-demain] à', '2024-05-17']],
    no: ['après deux mains'],
  },
  {
    id: 'fr.dates.eve',
    pattern: "'la' 'veille' !'de' !'du' !'des'",
    produce: () => shift('D', -1, 'text'),
    yes: [['le 3 mai 2021, fermé depuis [la veille], il', '2021-05-02']],
    no: ['la veille de la fête', 'la vieille'],
  },
  {
    id: 'fr.dates.day-after',
    pattern: "'le' 'lendemain' !'de' !'du' !'des'",
    produce: () => shift('D', 1, 'text'),
    yes: [['le 3 mai 2021 puis [le lendemain], il', '2021-05-04']],
    no: ['le lendemain de la fête'],
  },
  {
    id: 'fr.dates.weekday',
    pattern: "weekday part? !~'-'",
    produce: (c) => calendar({ weekday: c['weekday'] }, c['part'] === 'AF' ? {} : partOf(c['part'])),
    yes: [
      ['il a fermé [mardi] à', '2024-05-14'],
      ['il a fermé [mardi soir] à', '2024-05-14TEV'],
    ],
    no: ['mardis'],
  },
  {
    id: 'fr.dates.night-between-weekdays',
    pattern: "'la'? 'nuit' 'de'|'du' weekday 'à'|'au' weekday",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'NI' }),
    yes: [['dans [la nuit de lundi à mardi] il', '2024-05-13TNI']],
    no: ['la nuit de lundi'],
  },
  {
    id: 'fr.dates.weekday-afternoon',
    pattern: "weekday 'après' ~'-' ~'midi'",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'AF' }),
    yes: [['il a fermé [mardi après-midi] à', '2024-05-14TAF']],
    no: ['mardi après'],
  },
  {
    id: 'fr.dates.shifted-weekday',
    pattern: 'weekday mod',
    produce: (c) => calendar({ weekday: c['weekday'] }, { direction: direction(c['mod']) }),
    yes: [
      ['fermé [jeudi dernier] à', '2024-05-09'],
      ['ouvre [vendredi prochain] à', '2024-05-17'],
    ],
    no: ['jeudi le dernier'],
  },
  {
    id: 'fr.dates.shifted-unit',
    pattern: "'le'|'la'|'l'? ~'''? unit mod",
    produce: (c) => (dated.has(c['unit']) ? shift(c['unit'], c['mod']) : null),
    yes: [
      ['fermé [la semaine dernière] à', '2024-W19'],
      ["ouvre [l'année prochaine] à", '2025'],
      ['fermé [le mois dernier] à', '2024-04'],
    ],
    no: ['la semaine'],
  },
  {
    id: 'fr.dates.this-unit',
    pattern: "'ce'|'cet'|'cette' unit !~'-'",
    produce: (c) => (dated.has(c['unit']) && c['unit'] !== 'D' ? shift(c['unit'], 0) : null),
    yes: [
      ['fermé [cette semaine] à', '2024-W20'],
      ['ouvre [cette année] à', '2024'],
    ],
    no: ['cette anémone'],
  },
  {
    id: 'fr.dates.next-of-text',
    pattern: "'le'|'la'|'l' ~'''? unit other1",
    produce: (c) => (dated.has(c['unit']) ? shift(c['unit'], c['other1'], 'text') : null),
    yes: [["le 3 mai 2021 et [l'année suivante], il", '2022']],
    no: ['le train suivant'],
  },
  {
    id: 'fr.dates.ago',
    pattern: "'il' 'y' 'a' approx? num|few|other2 unit|units",
    produce: (c) => {
      const unit = c['units'] ?? c['unit'];
      const amount = c['num'] ?? c['other2'];
      if (amount === undefined) return duration('X', unit, { direction: -1 });
      return dated.has(unit)
        ? shift(unit, -Math.floor(Number(amount)), 'publication', { compares: true })
        : duration(amount, unit, { direction: -1 });
    },
    yes: [
      ['fermé [il y a deux ans] à', '2022'],
      ['fermé [il y a 11 jours] à', '2024-05-04'],
      ['fermé [il y a un an] à', '2023'],
    ],
    no: ['il y a deux trains', 'il y a un pont'],
  },
  {
    id: 'fr.dates.ago-hyphens',
    pattern: "'il' 'y' 'a' num ~'-' ~num ~'-'? ~num? units",
    produce: (c) =>
      dated.has(c['units'])
        ? shift(c['units'], -joined(c['num'], c['num2'], c['num3']), 'publication', { compares: true })
        : duration(joined(c['num'], c['num2'], c['num3']), c['units'], { direction: -1 }),
    yes: [['fermé [il y a vingt-deux ans] à', '2002']],
    no: ['il y a vingt-deux trains'],
  },
  {
    id: 'fr.dates.in-units',
    pattern: "'dans' num|other2 unit|units !'le' !'la' !'les'",
    produce: (c) => {
      const unit = c['units'] ?? c['unit'];
      return dated.has(unit)
        ? shift(unit, c['num'] ?? c['other2'])
        : duration(c['num'] ?? c['other2'], unit, { direction: 1 });
    },
    yes: [['ouvre [dans deux semaines] à', '2024-W22']],
    no: ['dans deux trains'],
  },
  {
    id: 'fr.dates.season-shifted',
    pattern: 'season mod',
    produce: (c) => calendar({ season: c['season'] }, { direction: direction(c['mod']) }),
    yes: [["fermé l'[hiver dernier], il", '2023-WI']],
    no: ['hiver rude'],
  },
  {
    id: 'fr.dates.this-season',
    pattern: "'ce'|'cet' season",
    produce: (c) => calendar({ season: c['season'] }, { direction: 0 }),
    yes: [['ouvre [cet été] à', '2024-SU']],
    no: ['a été'],
  },
  {
    id: 'fr.dates.weekend',
    pattern: "'ce'|'le' 'week' ~'-' ~'end' mod?",
    produce: (c) => shift('WE', c['mod'] ?? 0),
    yes: [['ouvre [ce week-end] à', '2024-W20-WE']],
    no: ['le west-end'],
  },
  {
    id: 'fr.dates.holiday',
    pattern: 'holiday year?',
    produce: (c) => (c['holiday'] === 'unknown' ? null : calendar({ holiday: c['holiday'], year: c['year'] })),
    yes: [['à [Pâques 2021], il', '2021-04-04']],
    no: ['ramadan'],
  },
];
