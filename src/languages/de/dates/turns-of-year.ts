import { calendar, modified, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const edgeUnits: ReadonlySet<unknown> = new Set(['W', 'M', 'Q', 'Y']);

/** The old and the new year, edges of units without an article, and what is compared with the year before. */
export const turnOfYearRules: readonly TimeRule[] = [
  {
    id: 'de.dates.new-year',
    pattern: "edge? article? 'neuen'|'neue'|'neues' 'jahr'|'jahres'|'jahrs'",
    produce: (c) => calendar({ holiday: '01-01' }, { ...modified(c['edge']), moved: { unit: 'Y', amount: 0 } }),
    yes: [
      ['im [neuen Jahr] kam', '2024'],
      ['[Anfang des neuen Jahres] kam', '2024'],
    ],
    no: ['im neuen Jahrbuch'],
  },
  {
    id: 'de.dates.old-year',
    pattern: "edge? article? 'alten'|'alte' 'jahr'|'jahres'|'jahrs'",
    produce: (c) => calendar({ holiday: '12-31' }, { ...modified(c['edge']), moved: { unit: 'Y', amount: 0 } }),
    yes: [['noch im [alten Jahr] kam', '2023']],
    no: ['im alten Jahrbuch'],
  },
  {
    id: 'de.dates.edge-unit',
    pattern: "'anfang'|'mitte'|'ende' ^unit !year",
    produce: (c) => (edgeUnits.has(c['unit']) ? shift(c['unit'], 0) : null),
    yes: [
      ['bis [Ende Jahr] soll', '2024'],
      ['seit [Anfang Woche] ist', '2024-W20'],
    ],
    no: ['am Ende Stunde um Stunde'],
  },
  {
    id: 'de.dates.edge-of-named-year',
    pattern: 'span year',
    produce: (c) => {
      const edge = /^(START|MID|END):Y$/.exec(String(c['span']));
      return edge ? calendar({ year: c['year'] }, { mod: edge[1]! }) : null;
    },
    yes: [['zum [Jahresbeginn 2015] trat', '2015']],
    no: ['im Vorjahr 2015'],
  },
  {
    id: 'de.dates.same-span-of-year-before',
    pattern: "'dem'|'der'? 'gleichen'|'selben' 'zeitraum'|'quartal'|'monat'|'halbjahr'|'periode' article? mod 'jahres'",
    produce: (c) => shift('Y', c['mod'], 'publication', { compares: true }),
    yes: [['als im [gleichen Zeitraum des vergangenen Jahres] war', '2023']],
    no: ['im gleichen Zeitraum des Tages'],
  },
  {
    id: 'de.dates.same-span-of-vorjahr',
    pattern: "'dem'|'der'? 'gleichen'|'selben' 'zeitraum'|'quartal'|'monat'|'halbjahr'|'periode' 'des' span",
    produce: (c) => (c['span'] === 'Y-1' ? shift('Y', -1, 'publication', { compares: true }) : null),
    yes: [['gegenüber [dem gleichen Zeitraum des Vorjahres] um', '2023']],
    no: ['im gleichen Zeitraum des Tages'],
  },
];
