import { calendar, direction, duration, modified, shift } from '../../../text/time/make-meaning.ts';
import type { TimeUnit } from '../../../text/time/meaning.ts';
import type { Caught } from '../../../text/time/time-pattern.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { unitAdjectives } from './unit-adjectives.ts';

const single: ReadonlySet<unknown> = new Set(['D', 'W', 'WE', 'M', 'Q', 'HY', 'Y', 'DE', 'CE']);

/** Dates told by their distance from publication or from the date before. */
export const relativeRules: readonly TimeRule[] = [
  {
    id: 'de.dates.shifted-unit',
    pattern: `article? mod ${unitAdjectives}? unit`,
    produce: (c) => {
      if (!single.has(c['unit'])) return null;
      if (c['unit'] === 'D') return shift('D', c['mod'], 'text');
      return shift(c['unit'], c['mod']);
    },
    yes: [
      ['in [der vergangenen Woche] kam', '2024-W19'],
      ['im [nächsten Jahr] kommt', '2025'],
      ['in [diesem Jahrhundert]', '20'],
      ['in [diesem schwierigen Jahr] war', '2024'],
    ],
    no: ['in der vergangenen Pracht'],
  },
  {
    id: 'de.dates.edge-of-shifted-unit',
    pattern: 'edge article? mod unit',
    produce: (c) => (single.has(c['unit']) ? shift(c['unit'], c['mod'], 'publication', modified(c['edge'])) : null),
    yes: [['bis [Ende nächsten Jahres] soll', '2025']],
    no: ['Ende nächster Versuch'],
  },
  {
    id: 'de.dates.edge-of-unit',
    pattern: "edge 'der'|'des' unit",
    produce: (c) =>
      single.has(c['unit']) && c['unit'] !== 'D' ? shift(c['unit'], 0, 'publication', modified(c['edge'])) : null,
    yes: [['[Anfang der Woche] kam', '2024-W20']],
    no: ['Anfang der Straße'],
  },
  {
    id: 'de.dates.one-word-span',
    pattern: 'span',
    produce: (c) => readSpan(String(c['span'])),
    yes: [
      ['im [Vorjahr] kam', '2023'],
      ['am [Wochenende] ist', '2024-W20-WE'],
      ['am [Wochenende] kam', '2024-W19-WE'],
      ['zum [Jahresende] geht', '2024'],
      ['in den [Siebzigerjahren] war', '197'],
      ['als in den [Vorjahren] war', 'PXY'],
    ],
    no: ['das Jahrbuch'],
  },
  {
    id: 'de.dates.this-year',
    pattern: "'heuer'|'heurige'|'heurigen'|'heuriges'",
    produce: () => shift('Y', 0),
    yes: [['[heuer] kam', '2024']],
    no: ['Steuer'],
  },
  {
    id: 'de.dates.today',
    pattern: "'heute'|'heutige'|'heutigen'|'heutiger'|'heutiges'|'heutigem'",
    produce: () => ({ kind: 'today', generic: false }),
    yes: [['kam [heute] an', '2024-05-15']],
    no: ['Häute'],
  },
  {
    id: 'de.dates.today-part',
    pattern: "'heute' part|'morgen'|'früh'",
    produce: (c) => shift('D', 0, 'publication', { part: String(c['part'] ?? 'MO') }),
    yes: [['[heute Abend] kommt', '2024-05-15TEV']],
    no: ['heut am Abend'],
  },
  {
    id: 'de.dates.day-word',
    pattern: 'dayword',
    produce: (c) => shift('D', c['dayword']),
    yes: [['kam [gestern] an', '2024-05-14']],
    no: ['Gestein'],
  },
  {
    id: 'de.dates.day-word-part',
    pattern: "dayword part|'morgen'|'früh'",
    produce: (c) => shift('D', c['dayword'], 'publication', { part: String(c['part'] ?? 'MO') }),
    yes: [['[Gestern Abend] kam', '2024-05-14TEV']],
    no: ['gestern, abends'],
  },
  {
    id: 'de.dates.weekday',
    pattern: '^weekday',
    produce: (c) => calendar({ weekday: c['weekday'] }),
    yes: [['kam am [Dienstag] an', '2024-05-14']],
    no: ['dienstlich'],
  },
  {
    id: 'de.dates.weekday-part',
    pattern: "weekday part|'früh'|'morgen'",
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: String(c['part'] ?? 'MO') }),
    yes: [['am [Dienstag Abend] kam er', '2024-05-14TEV']],
    no: ['Dienst Abend'],
  },
  {
    id: 'de.dates.weekday-and-part',
    pattern: 'weekdaypart',
    produce: (c) => {
      const value = String(c['weekdaypart']);
      return calendar({ weekday: Number(value[0]) }, { part: value.slice(1) });
    },
    yes: [['am [Dienstagabend] kam er', '2024-05-14TEV']],
    no: ['Dienstabend'],
  },
  {
    id: 'de.dates.shifted-weekday',
    pattern: 'mod ^weekday part?',
    produce: (c) =>
      calendar(
        { weekday: c['weekday'] },
        { direction: direction(c['mod']), ...(c['part'] ? { part: String(c['part']) } : {}) },
      ),
    yes: [
      ['am [vergangenen Sonntag] kam', '2024-05-12'],
      ['[kommenden Freitag] kommt', '2024-05-17'],
    ],
    no: ['vergangener Sonnenschein'],
  },
  {
    id: 'de.dates.told-weekday',
    pattern: 'other1 ^weekday part?',
    produce: (c) => {
      if (c['other1'] === 0) return null;
      const part = c['part'] ? { part: String(c['part']) } : {};
      return calendar({ weekday: c['weekday'] }, { direction: direction(c['other1']), from: 'text', ...part });
    },
    yes: [['am 3. Mai 2021 und am [darauffolgenden Montag] war', '2021-05-10']],
    no: ['am folgenden Montagekurs'],
  },
  {
    id: 'de.dates.shifted-weekday-part',
    pattern: 'mod weekdaypart',
    produce: (c) => {
      const value = String(c['weekdaypart']);
      return calendar({ weekday: Number(value[0]) }, { direction: direction(c['mod']), part: value.slice(1) });
    },
    yes: [['am [vergangenen Sonntagabend] kam', '2024-05-12TEV']],
    no: ['vergangener Abend im Dienst'],
  },
  {
    id: 'de.dates.weekday-gone',
    pattern: "'vom' [^weekday|weekdaypart]",
    produce: (c) =>
      c['weekday']
        ? calendar({ weekday: c['weekday'] }, { direction: -1, orToday: true })
        : calendar(
            { weekday: Number(String(c['weekdaypart'])[0]) },
            { direction: -1, orToday: true, part: String(c['weekdaypart']).slice(1) },
          ),
    yes: [['das Spiel vom [Sonntag] zeigt', '2024-05-12']],
    no: ['vom Dienst'],
  },
  {
    id: 'de.dates.today-in-general',
    pattern: "'von'|'noch' ['heute']",
    produce: () => ({ kind: 'today', generic: true }),
    yes: [['die Welt von [heute] ist', 'PRESENT_REF']],
    no: ['von Häuten'],
  },
  {
    id: 'de.dates.of-the-year',
    pattern: "'des' 'jahres' !year !int",
    produce: () => shift('Y', 0),
    yes: [['die Wahl [des Jahres] war', '2024']],
    no: ['Jahres ohne Ende'],
  },
  {
    id: 'de.dates.christmas-eve',
    pattern: "'heiligen'|'heilige'|'heiliger'|'heilig' 'abend'|'abends' year?",
    produce: (c) => calendar({ holiday: '12-24', year: c['year'] }),
    yes: [['am [Heiligen Abend] kam', '2023-12-24']],
    no: ['heilige Nacht'],
  },
  {
    id: 'de.dates.part-of-day',
    pattern: "'am'|'gegen' [^part|'morgen']",
    produce: (c) => ({ kind: 'time', part: String(c['part'] ?? 'MO') }),
    yes: [['kam am [Abend] an', '2024-05-15TEV']],
    no: ['Abendkleid'],
  },
  {
    id: 'de.dates.in-the-night',
    pattern: "'in' [article 'nacht'] !'zum' !'auf' !'zu' !'der' !'des'",
    produce: () => ({ kind: 'time', part: 'NI' }),
    yes: [['kam in [der Nacht] an', '2024-05-15TNI']],
    no: ['in der Nacht der Lichter'],
  },
  {
    id: 'de.dates.day-before',
    pattern: "'am'|'in' ['der'? 'tag'|part|dayword 'zuvor'|'davor'|'vorher']",
    produce: (c) => shift('D', -1, 'text', partOfDay(c)),
    yes: [
      ['am 3. Mai 2021 und am [Tag zuvor] war', '2021-05-02'],
      ['am 3. Mai 2021 und am [Abend zuvor] war', '2021-05-02TEV'],
    ],
    no: ['am Tag der Ruhe'],
  },
  {
    id: 'de.dates.day-after',
    pattern: "'am'|'in' ['der'? 'tag'|part|dayword 'danach'|'darauf']",
    produce: (c) => shift('D', 1, 'text', partOfDay(c)),
    yes: [
      ['am 3. Mai 2021 und am [Tag danach] war', '2021-05-04'],
      ['am 3. Mai 2021 und am [Morgen darauf] war', '2021-05-04TMO'],
    ],
    no: ['am Tag der Ruhe'],
  },
  {
    id: 'de.dates.early-part',
    pattern: "'am' ['frühen'|'späten'|'früheren'|'späteren' ^part|'morgen']",
    produce: (c) => ({ kind: 'time', part: String(c['part'] ?? 'MO') }),
    yes: [['kam am [frühen Abend] an', '2024-05-15TEV']],
    no: ['am frühen Ende'],
  },
  {
    id: 'de.dates.half-of-year',
    pattern: "article? ordinal 'jahreshälfte' year?",
    produce: (c) => part(Number(c['ordinal']), 'HY', c['year']),
    yes: [['in [der zweiten Jahreshälfte] steigt', '2024-H2']],
    no: ['die zweite Hälfte'],
  },
  {
    id: 'de.dates.day-told',
    pattern: "'am' [other1|mod 'tag']",
    produce: (c) => {
      const step = Number(c['other1'] ?? c['mod']);
      return Math.abs(step) <= 1 ? shift('D', step, 'text') : null;
    },
    yes: [['am 3. Mai 2021 und am [folgenden Tag] war', '2021-05-04']],
    no: ['am folgenden Ort'],
  },
  {
    id: 'de.dates.ago',
    pattern: "'vor' [approx? num|few unit|units]",
    produce: (c) => duration(c['num'] ?? 'X', c['unit'] ?? c['units'], { ...modified(c['approx']), direction: -1 }),
    yes: [['kam vor [drei Jahren] an', 'P3Y']],
    no: ['vor dem Jahr'],
  },
  {
    id: 'de.dates.next-of-text',
    pattern: 'article? other1 unit',
    produce: (c) => (single.has(c['unit']) ? shift(c['unit'] as TimeUnit, c['other1'], 'text') : null),
    yes: [['am 3. Mai 2021 und im [folgenden Jahr]', '2022']],
    no: ['im folgenden Text'],
  },
  {
    id: 'de.dates.season',
    pattern: "edge? article? mod? ^season !~'-'",
    produce: (c) =>
      calendar(
        { season: c['season'] },
        { ...modified(c['edge']), ...(c['mod'] === undefined ? {} : { direction: direction(c['mod']) }) },
      ),
    yes: [
      ['im [Winter] kam', '2023-WI'],
      ['im [vergangenen Sommer] kam', '2023-SU'],
    ],
    no: ['sommerlich', 'die Winter-Reifen'],
  },
  {
    id: 'de.dates.season-year',
    pattern: "edge? ^season 'des'? 'jahres'? year",
    produce: (c) => calendar({ season: c['season'], year: c['year'] }, modified(c['edge'])),
    yes: [['im [Herbst 1998] kam', '1998-FA']],
    no: ['Herbst in 12'],
  },
  {
    id: 'de.dates.quarter',
    pattern: 'article? ordinal unit year?',
    produce: (c) => part(Number(c['ordinal']), c['unit'], c['year']),
    yes: [
      ['im [dritten Quartal 2009] sank', '2009-Q3'],
      ['im [ersten Halbjahr] stieg', '2024-H1'],
    ],
    no: ['im dritten Versuch'],
  },
  {
    id: 'de.dates.quarter-digits',
    pattern: "article? int ~'.' unit year?",
    produce: (c) => part(Number(c['int']), c['unit'], c['year']),
    yes: [['im [3. Quartal 2009] sank', '2009-Q3']],
    no: ['im 3. Haus'],
  },
];

/** The part of day that was caught; "Morgen" is a word for tomorrow as well. */
function partOfDay(c: Caught): { readonly part?: string } {
  if (c['part'] !== undefined) return { part: String(c['part']) };
  return c['dayword'] === undefined ? {} : { part: 'MO' };
}

function part(count: number, unit: unknown, year: unknown) {
  const fields = typeof year === 'number' ? { year } : {};
  if (unit === 'Q' && count >= 1 && count <= 4) return calendar({ quarter: count, ...fields });
  return unit === 'HY' && count <= 2 && count >= 1 ? calendar({ half: count, ...fields }) : null;
}

/** `Y-1`, `text:D-1:EV`, `START:Y`, `W:WE`: see the word list. */
function readSpan(value: string) {
  if (value === 'W:WE') return shift('WE', 0);
  if (value.startsWith('PX')) return duration('X', value.slice(2));
  const decade = /^DEC:(\d)$/.exec(value);
  if (decade) return calendar({ decade: 190 + Number(decade[1]) });
  const edge = /^(START|MID|END):([A-Z]+)$/.exec(value);
  if (edge) return shift(edge[2], 0, 'publication', { mod: edge[1]! });
  const moved = /^(text:)?([A-Z]+)([+-]\d)(?::([A-Z]+))?$/.exec(value);
  if (!moved) return null;
  return shift(moved[2], Number(moved[3]), moved[1] ? 'text' : 'publication', moved[4] ? { part: moved[4] } : {});
}
