import { calendar, direction, duration, modified, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const dated: ReadonlySet<unknown> = new Set(['D', 'W', 'WE', 'M', 'Q', 'Y', 'DE', 'CE']);

/** Dates told by their distance from publication or from the date before. */
export const relativeRules: readonly TimeRule[] = [
  {
    id: 'en.dates.past-decade',
    pattern: "'the'? 'past' unit",
    produce: (c) => (c['unit'] === 'DE' ? duration(10, 'Y') : duration(1, c['unit'])),
    yes: [['over [the past decade] it', 'P10Y']],
    no: ['the past deed'],
  },
  {
    id: 'en.dates.shifted-unit',
    pattern: "'the'? mod ~'-'? unit",
    produce: (c) => (dated.has(c['unit']) ? shift(c['unit'], c['mod']) : null),
    yes: [
      ['came [last week] to', '2024-W19'],
      ['comes [next year] to', '2025'],
      ['in [this century] it', '20'],
    ],
    no: ['last wish'],
  },
  {
    id: 'en.dates.edge-of-shifted-unit',
    pattern: "edge|'earlier'|'later'|'sometime' mod unit",
    produce: (c) => (dated.has(c['unit']) ? shift(c['unit'], c['mod'], 'publication', modified(c['edge'])) : null),
    yes: [
      ['comes [early next week] to', '2024-W21'],
      ['came [earlier this year] to', '2024'],
    ],
    no: ['early this'],
  },
  {
    id: 'en.dates.end-of-shifted-unit',
    pattern: "'the'? span 'of' 'the'? mod? unit",
    produce: (c) =>
      dated.has(c['unit']) && c['unit'] !== 'D'
        ? shift(c['unit'], c['mod'] ?? 0, 'publication', modified(c['span']))
        : null,
    yes: [
      ['by [the end of the year] it', '2024'],
      ['by [the end of next year]', '2025'],
    ],
    no: ['the end of the road'],
  },
  {
    id: 'en.dates.today',
    pattern: "'today'",
    produce: () => ({ kind: 'today', generic: false }),
    yes: [['came [today] to', '2024-05-15']],
    no: ['to day'],
  },
  {
    id: 'en.dates.tonight',
    pattern: "'tonight'",
    produce: () => shift('D', 0, 'publication', { part: 'NI' }),
    yes: [['comes [tonight] to', '2024-05-15TNI']],
    no: ['to night'],
  },
  {
    id: 'en.dates.this-part',
    pattern: "edge|'earlier'|'later'? 'this' part",
    produce: (c) => shift('D', 0, 'publication', { part: String(c['part']) }),
    yes: [
      ['came [this morning] to', '2024-05-15TMO'],
      ['came [early this morning] to', '2024-05-15TMO'],
    ],
    no: ['this mourning'],
  },
  {
    id: 'en.dates.part-of-today',
    pattern: "edge|'earlier'|'later' 'today'",
    produce: () => shift('D', 0),
    yes: [['came [earlier today] to', '2024-05-15']],
    no: ['early tomatoes'],
  },
  {
    id: 'en.dates.two-days-off',
    pattern: "'the' 'day' 'before'|'after' dayword",
    produce: (c) => shift('D', 2 * Number(c['dayword'])),
    yes: [
      ['came [the day before yesterday] to', '2024-05-13'],
      ['comes [the day after tomorrow] to', '2024-05-17'],
    ],
    no: ['the day before it'],
  },
  {
    id: 'en.dates.last-night',
    pattern: "'last' 'night'|'evening'",
    produce: () => shift('D', -1, 'publication', { part: 'NI' }),
    yes: [['came [last night] to', '2024-05-14TNI']],
    no: ['last knight'],
  },
  {
    id: 'en.dates.day-word',
    pattern: 'dayword part?',
    produce: (c) => shift('D', c['dayword'], 'publication', c['part'] ? { part: String(c['part']) } : {}),
    yes: [
      ['came [yesterday] to', '2024-05-14'],
      ['comes [tomorrow night] to', '2024-05-16TNI'],
    ],
    no: ['yester year'],
  },
  {
    id: 'en.dates.weekday',
    pattern: '^weekday',
    produce: (c) => calendar({ weekday: c['weekday'] }),
    yes: [['came [Tuesday] to', '2024-05-14']],
    no: ['weekly'],
  },
  {
    id: 'en.dates.weekday-to-come',
    pattern: "'soon'|'early' 'as' [^weekday]",
    produce: (c) => calendar({ weekday: c['weekday'] }, { direction: 1 }),
    yes: [['as soon as [Tuesday] it', '2024-05-21']],
    no: ['as soon as possible'],
  },
  {
    id: 'en.dates.late-yesterday',
    pattern: 'edge dayword',
    produce: (c) => shift('D', c['dayword']),
    yes: [['came [late yesterday] to', '2024-05-14']],
    no: ['late days'],
  },
  {
    id: 'en.dates.late-weekday',
    pattern: 'edge ^weekday part?',
    produce: (c) => calendar({ weekday: c['weekday'] }, c['part'] ? { part: String(c['part']) } : modified(c['edge'])),
    yes: [
      ['came [late Monday] to', '2024-05-13'],
      ['came [early Monday morning] to', '2024-05-13TMO'],
    ],
    no: ['late weeks'],
  },
  {
    id: 'en.dates.part-of-day-word',
    pattern: "edge ~'-'? part dayword",
    produce: (c) => shift('D', c['dayword'], 'publication', { part: String(c['part']) }),
    yes: [['in London at [mid-afternoon yesterday] it', '2024-05-14TAF']],
    no: ['mid-afternoon days'],
  },
  {
    id: 'en.dates.night-before-last',
    pattern: "'the' 'night' 'before' 'last'",
    produce: () => shift('D', -2, 'publication', { part: 'NI' }),
    yes: [['it burned [the night before last] there', '2024-05-13TNI']],
    no: ['the night before the fair'],
  },
  {
    id: 'en.dates.weekday-part',
    pattern: '^weekday part',
    produce: (c) => calendar({ weekday: c['weekday'] }, { part: String(c['part']) }),
    yes: [['came [Tuesday night] to', '2024-05-14TNI']],
    no: ['Tues night'],
  },
  {
    id: 'en.dates.shifted-weekday',
    pattern: "'this'? mod ^weekday part?",
    produce: (c) =>
      calendar(
        { weekday: c['weekday'] },
        { direction: direction(c['mod']), ...(c['part'] ? { part: String(c['part']) } : {}) },
      ),
    yes: [
      ['came [last Sunday] to', '2024-05-12'],
      ['opens [this coming Friday] to', '2024-05-17'],
      ['comes [next Friday] to', '2024-05-17'],
    ],
    no: ['last day'],
  },
  {
    id: 'en.dates.ago',
    pattern: "approx? num|few|other2 ~'-'? unit|units 'ago'",
    produce: (c) => ago(c['num'] ?? c['other2'], c['unit'] ?? c['units'], c['approx']),
    yes: [
      ['came [two years ago] to', '2022'],
      ['came [two months ago]', '2024-03'],
      ['came [11 days ago]', '2024-05-04'],
      ['came a [half-century ago] to', '1974'],
    ],
    no: ['two miles ago'],
  },
  {
    id: 'en.dates.a-few-ago',
    pattern: "'a' few 'of'? units 'ago'",
    produce: (c) =>
      c['units'] === 'Y' || c['units'] === 'DE'
        ? { kind: 'reference', value: 'PAST_REF' }
        : duration('X', c['units'], { direction: -1 }),
    yes: [['came [a few years ago] to', 'PAST_REF']],
    no: ['a few miles ago'],
  },
  {
    id: 'en.dates.earlier',
    pattern: "approx? num|other2 unit|units 'earlier'",
    produce: (c) => {
      const unit = c['unit'] ?? c['units'];
      return dated.has(unit) && isWhole(c['num'] ?? c['other2'])
        ? shift(unit, -Number(c['num'] ?? c['other2']), 'text', { ...modified(c['approx']), compares: true })
        : null;
    },
    yes: [['on May 3, 2021 and [a year earlier] it', '2020']],
    no: ['two miles earlier'],
  },
  {
    id: 'en.dates.later',
    pattern: "approx? num|other2 unit|units 'later'",
    produce: (c) => {
      const unit = c['unit'] ?? c['units'];
      return dated.has(unit) && isWhole(c['num'] ?? c['other2'])
        ? shift(unit, Number(c['num'] ?? c['other2']), 'text', modified(c['approx']))
        : null;
    },
    yes: [['on May 3, 2021 and [a year later] it', '2022']],
    no: ['two miles later'],
  },
  {
    id: 'en.dates.year-earlier',
    pattern: "'the' unit 'earlier'|'before'",
    produce: (c) => (dated.has(c['unit']) ? shift(c['unit'], -1, 'text') : null),
    yes: [['on May 3, 2021 and [the year before] it', '2020']],
    no: ['the man before'],
  },
  {
    id: 'en.dates.next-of-text',
    pattern: "'earlier'|'later'? article|'that'? other1 unit",
    produce: (c) => (dated.has(c['unit']) ? shift(c['unit'], c['other1'], 'text') : null),
    yes: [
      ['on May 3, 2021 and [the following year] it', '2022'],
      ['on May 3, 2021 and [later that year]', '2021'],
    ],
    no: ['the following text'],
  },
  {
    id: 'en.dates.season',
    pattern: "edge? ~'-'? article|mod mod? season",
    produce: (c) =>
      c['mod'] === undefined
        ? calendar({ season: c['season'] }, modified(c['edge']))
        : calendar({ season: c['season'] }, { ...modified(c['edge']), direction: direction(c['mod']) }),
    yes: [
      ['came [last fall] to', '2023-FA'],
      ['[this summer] it', '2024-SU'],
    ],
    no: ['last springs'],
  },
  {
    id: 'en.dates.season-alone',
    pattern: "'since'|'until'|'till'|'by'|'in'|'during'|'than'|'from' [edge? ~'-'? season] !'of' !~'''",
    produce: (c) => calendar({ season: c['season'] }, modified(c['edge'])),
    yes: [
      ['vacant since [spring] it', '2024-SP'],
      ['in [late summer] it', '2024-SU'],
    ],
    no: ['in falling rain'],
  },
  {
    id: 'en.dates.season-year',
    pattern: "edge? ~'-'? article? season 'of'? year",
    produce: (c) => calendar({ season: c['season'], year: c['year'] }, modified(c['edge'])),
    yes: [
      ['in [the winter of 1994] it', '1994-WI'],
      ['in [late summer 1944] it', '1944-SU'],
    ],
    no: ['the winter of it'],
  },
  {
    id: 'en.dates.weekend',
    pattern: "'the'|'this' unit",
    produce: (c) => (c['unit'] === 'WE' ? shift('WE', 0) : null),
    yes: [['over [the weekend] it', '2024-W20-WE']],
    no: ['the end'],
  },
];

function ago(amount: unknown, unit: unknown, approx: unknown) {
  const mod = typeof approx === 'string' ? modified(approx) : {};
  if (amount === undefined) return duration('X', String(unit), { direction: -1 });
  if (amount === 0.5) {
    const years = unit === 'CE' ? 50 : unit === 'DE' ? 5 : 0;
    if (years > 0) return shift('Y', -years, 'publication', mod);
    return unit === 'Y' ? shift('M', -6, 'publication', mod) : duration(0.5, String(unit), { ...mod, direction: -1 });
  }
  if (!dated.has(unit)) return duration(Number(amount), String(unit), { ...mod, direction: -1 });
  return shift(String(unit), -Math.floor(Number(amount)), 'publication', { ...mod, compares: true });
}

function isWhole(amount: unknown): boolean {
  return Number.isInteger(Number(amount));
}
