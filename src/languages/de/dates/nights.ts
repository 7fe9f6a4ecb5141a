import { calendar, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Nights between two days: they are the night of the first. */
export const nightRules: readonly TimeRule[] = [
  {
    id: 'de.dates.night-to-weekday',
    pattern: "article? 'nacht' 'zum'|'auf'|'zu' 'den'? ^weekday",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'NI', dayShift: -1 }),
    yes: [['in [der Nacht auf Sonntag] kam', '2024-05-11TNI']],
    no: ['die Nacht auf See'],
  },
  {
    id: 'de.dates.night-between-weekdays',
    pattern: "article? 'nacht' 'von'|'vom' ^weekday 'auf'|'zu'|'zum' 'den'? ^weekday",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'NI' }),
    yes: [['in [der Nacht von Samstag auf Sonntag] kam', '2024-05-11TNI']],
    no: ['die Nacht von Samstag war'],
  },
  {
    id: 'de.dates.night-to-day',
    pattern: "article? 'nacht' 'zum'|'auf' 'den'? day ~'.' month year?",
    produce: (c) => calendar({ day: c['day'], month: c['month'], year: c['year'] }, { part: 'NI', dayShift: -1 }),
    yes: [['in [der Nacht zum 1. Mai] kam', '2024-04-30TNI']],
    no: ['die Nacht auf dem 1. Berg'],
  },
  {
    id: 'de.dates.night-between-days',
    pattern: "article? 'nacht' 'vom'|'von' day ~'.' month? 'auf'|'zum' 'den'? day ~'.' month year?",
    produce: (c) => calendar({ day: c['day'], month: c['month'], year: c['year'] }, { part: 'NI' }),
    yes: [
      ['in [der Nacht vom 3. auf den 4. Mai] kam', '2024-05-03TNI'],
      ['in [der Nacht vom 30. April auf den 1. Mai 2021] kam', '2021-04-30TNI'],
    ],
    no: ['die Nacht vom 3. auf den 4. Berg'],
  },
  {
    id: 'de.dates.night-to-day-word',
    pattern: "article? 'nacht' 'auf'|'zu' 'heute'",
    produce: () => shift('D', -1, 'publication', { part: 'NI' }),
    yes: [['in [der Nacht auf heute] kam', '2024-05-14TNI']],
    no: ['Nacht auf immer'],
  },
  {
    id: 'de.dates.part-of-named-day',
    pattern:
      "'am'|'in'|'seit'|'bis' ['den'|'der'|'dem'|'derselben'? edge|other1? part|'morgen'|'morgenstunden' 'des' day ~'.' month year?]",
    produce: (c) =>
      calendar({ day: c['day'], month: c['month'], year: c['year'] }, { part: String(c['part'] ?? 'MO') }),
    yes: [
      ['am [Abend des 3. Mai 1886] kam', '1886-05-03TEV'],
      ['in [den Morgenstunden des 4. Juni] kam', '2024-06-04TMO'],
      ['noch in [derselben Nacht des 4. Juni] kam', '2024-06-04TNI'],
    ],
    no: ['am Abend des 3. Tages'],
  },
  {
    id: 'de.dates.shifted-night',
    pattern: "article? mod ^'nacht' !'auf' !'zum'",
    produce: (c) => {
      const mod = Number(c['mod']);
      return mod === 0 ? null : shift('D', mod < 0 ? mod : mod - 1, 'publication', { part: 'NI' });
    },
    yes: [
      ['[letzte Nacht] kam', '2024-05-14TNI'],
      ['in [der vergangenen Nacht] kam', '2024-05-14TNI'],
      ['in [der kommenden Nacht] kommt', '2024-05-15TNI'],
    ],
    no: ['die letzte Nachtwache', 'diese Nacht'],
  },
  {
    id: 'de.dates.night-between-day-words',
    pattern: "article? 'nacht' 'von' 'gestern' 'auf'|'zu' 'heute'",
    produce: () => shift('D', -1, 'publication', { part: 'NI' }),
    yes: [['in [der Nacht von gestern auf heute] kam', '2024-05-14TNI']],
    no: ['Nacht von gestern'],
  },
  {
    id: 'de.dates.weekday-night',
    pattern: "article? 'nacht' 'von'|'vom' ^weekday !'auf' !'zu' !'zum'",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: 'NI' }),
    yes: [['in [der Nacht vom Samstag] kam', '2024-05-11TNI']],
    no: ['die Nacht vom Dienst'],
  },
];
