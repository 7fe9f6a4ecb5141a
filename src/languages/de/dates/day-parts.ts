import { calendar, duration, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Parts of a day that an adjective or another day places. */
export const dayPartRules: readonly TimeRule[] = [
  {
    id: 'de.dates.part-told',
    pattern: "'am' [other1|mod ^part|'morgen']",
    produce: (c) => {
      const step = Number(c['other1'] ?? c['mod']);
      return Math.abs(step) <= 1 ? shift('D', step, 'text', { part: String(c['part'] ?? 'MO') }) : null;
    },
    yes: [
      ['am 3. Mai 2021 und am [folgenden Abend] war', '2021-05-04TEV'],
      ['am 3. Mai 2021 und am [nächsten Morgen] war', '2021-05-04TMO'],
    ],
    no: ['am folgenden Ort'],
  },
  {
    id: 'de.dates.edge-weekday',
    pattern: "'frühen'|'späten' ^weekday",
    produce: (c) => calendar({ weekday: c['weekday'] }),
    yes: [['am [frühen Montag] kam', '2024-05-13']],
    no: ['am frühen Morgen'],
  },
  {
    id: 'de.dates.part-of-told-day',
    pattern: "'am'|'in'|'im' ['der'|'den'? edge? part|'morgen' 'des'|'desselben' other1? 'tages']",
    produce: (c) => shift('D', Number(c['other1'] ?? 0), 'text', { part: String(c['part'] ?? 'MO') }),
    yes: [
      ['am 3. Mai 2021 und am [Abend des gleichen Tages] war', '2021-05-03TEV'],
      ['am 3. Mai 2021 und am [Morgen des folgenden Tages] war', '2021-05-04TMO'],
    ],
    no: ['am Abend der Tage'],
  },
  {
    id: 'de.dates.part-of-day-beside',
    pattern: "'am'|'in'|'im' ['der'|'den'? edge? part|'morgen' 'des' span]",
    produce: (c) => {
      const step = /^text:D([+-]1)$/.exec(String(c['span']));
      return step ? shift('D', Number(step[1]), 'text', { part: String(c['part'] ?? 'MO') }) : null;
    },
    yes: [['am 3. Mai 2021 und am [Abend des Vortags] war', '2021-05-02TEV']],
    no: ['am Abend des Vorjahres'],
  },
  {
    id: 'de.dates.edge-weekday-part',
    pattern: 'edge weekdaypart',
    produce: (c) => {
      const value = String(c['weekdaypart']);
      return calendar({ weekday: Number(value[0]) }, { part: value.slice(1) });
    },
    yes: [['am [frühen Montagmorgen] kam', '2024-05-13TMO']],
    no: ['am frühen Dienstag'],
  },
  {
    id: 'de.dates.early-part-case',
    pattern: "'in'|'bis'|'an'|'seit'|'ab'|'zum'|'während' ['den'|'dem'|'die'|'der'? edge ^part|'morgen']",
    produce: (c) => ({ kind: 'time', part: String(c['part'] ?? 'MO') }),
    yes: [
      ['bis in [den frühen Morgen] ging es', '2024-05-15TMO'],
      ['in [der späten Nacht] kam', '2024-05-15TNI'],
    ],
    no: ['in den frühen Zügen'],
  },
  {
    id: 'de.dates.part-case',
    pattern: "'in'|'bis'|'während' ['den'|'die' ^part|'morgen'] !'des' !'der'",
    produce: (c) => ({ kind: 'time', part: String(c['part'] ?? 'MO') }),
    yes: [
      ['in [den Abendstunden] kam', '2024-05-15TEV'],
      ['bis in [die Abendstunden] kam', '2024-05-15TEV'],
    ],
    no: ['in die Nacht der Lichter'],
  },
  {
    id: 'de.dates.until-part',
    pattern: "'bis' 'zum' [^part|'morgen']",
    produce: (c) => ({ kind: 'time', part: String(c['part'] ?? 'MO') }),
    yes: [['bis zum [Abend] kam', '2024-05-15TEV']],
    no: ['bis zum Abendkleid'],
  },
  {
    id: 'de.dates.from-part',
    pattern: "'seit'|'ab'|'nach'|'vor'|'für' ['dem'|'den' ^part|'morgen']",
    produce: (c) => ({ kind: 'time', part: String(c['part'] ?? 'MO') }),
    yes: [
      ['seit [dem Morgen] ist', '2024-05-15TMO'],
      ['war für [den Nachmittag] geplant', '2024-05-15TAF'],
    ],
    no: ['seit dem Abendmahl'],
  },
  {
    id: 'de.dates.that-part',
    pattern: "'an'|'in' ['diesem'|'jenem'|'dieser'|'jener'|'derselben' ^part|'morgen']",
    produce: (c) => ({ kind: 'time', part: String(c['part'] ?? 'MO') }),
    yes: [
      ['an [diesem Abend] kam', '2024-05-15TEV'],
      ['in [jener Nacht] kam', '2024-05-15TNI'],
    ],
    no: ['in dieser Nachtschicht'],
  },
  {
    id: 'de.dates.of-the-part',
    pattern: "'des' [^part]",
    produce: (c) => ({ kind: 'time', part: String(c['part']) }),
    yes: [['im Laufe des [Vormittags] kam', '2024-05-15TMO']],
    no: ['des Abendlandes'],
  },
  {
    id: 'de.dates.some-day',
    pattern: "num 'tages'|'abends'|'morgens'|'nachts'|'nachmittags'|'vormittags'|'mittags'",
    produce: (c) => (c['num'] === 1 ? { kind: 'none' } : null),
    yes: [],
    no: ['eines Tages kommt er'],
  },
  {
    id: 'de.dates.overnight-change',
    pattern: "'von' 'heute' 'auf' 'morgen'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['von heute auf morgen war zu'],
  },
  {
    id: 'de.dates.the-morning',
    pattern: "'der'|'den'|'dem'|'des'|'einen'|'einem'|'guten'|'jenem'|'zum' ^'morgen'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['der Morgen war kühl'],
  },
  {
    id: 'de.dates.units-off',
    pattern: "^units 'später'|'danach'|'zuvor'|'davor'|'vorher'|'darauf'",
    produce: (c) => duration('X', c['units']),
    yes: [['schon [Stunden später] war', 'PTXH']],
    no: ['Stufen später'],
  },
  {
    id: 'de.dates.units-beside',
    pattern:
      "[^units] 'nach'|'vor' 'dem'|'der'|'den'|'einem'|'einer'|'ihrem'|'ihrer'|'seinem'|'seiner'|'diesem'|'dieser'",
    produce: (c) => duration('X', c['units']),
    yes: [['sie kam [Wochen] nach der Feier', 'PXW']],
    no: ['sie kam Wogen nach der Feier'],
  },
  {
    id: 'de.dates.today-weekday',
    pattern: "'heutige'|'heutigen'|'heutiger' ^weekday",
    produce: () => shift('D', 0),
    yes: [['am [heutigen Mittwoch] ist', '2024-05-15']],
    no: ['im heutigen Dienst'],
  },
];
