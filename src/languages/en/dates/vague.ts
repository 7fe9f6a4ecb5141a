import { durationValue } from '../../../text/time/duration-value.ts';
import { calendar, duration } from '../../../text/time/make-meaning.ts';
import type { Meaning, TimeUnit } from '../../../text/time/meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const past = (): Meaning => ({ kind: 'reference', value: 'PAST_REF' });
const present = (): Meaning => ({ kind: 'reference', value: 'PRESENT_REF' });
const future = (): Meaning => ({ kind: 'reference', value: 'FUTURE_REF' });

/** Times that the words leave open, on purpose. */
export const vagueRules: readonly TimeRule[] = [
  {
    id: 'en.dates.recent-units',
    pattern: "'recent' units",
    produce: past,
    yes: [['in [recent days] it', 'PAST_REF']],
    no: ['recent mules'],
  },
  {
    id: 'en.dates.future-units',
    pattern: "'future' units",
    produce: future,
    yes: [['in [future years] it', 'FUTURE_REF']],
    no: ['future mules'],
  },
  {
    id: 'en.dates.the-future',
    pattern: "'in'|'into'|'about'|'for'|'of' ['the' 'near'|'foreseeable'|'not-too-distant'? 'future' !'of']",
    produce: future,
    yes: [
      ['in [the near future] it', 'FUTURE_REF'],
      ['for [the foreseeable future] it', 'FUTURE_REF'],
    ],
    no: ['the future of rail'],
  },
  {
    id: 'en.dates.the-past',
    pattern: "'in' ['the' 'past']",
    produce: past,
    yes: [['in [the past] it', 'PAST_REF']],
    no: ['past the house'],
  },
  {
    id: 'en.dates.the-time',
    pattern: "'at' ['the'|'that' 'time'] !'of'",
    produce: past,
    yes: [['at [the time] it', 'PAST_REF']],
    no: ['at times', 'at the time of the flood'],
  },
  {
    id: 'en.dates.soon',
    pattern: "'soon' !'as' !'after' !'afterward' !'afterwards' !'followed'",
    produce: future,
    yes: [['it will [soon] close', 'FUTURE_REF']],
    no: ['soon after it', 'as soon as'],
  },
  {
    id: 'en.dates.no-soon',
    pattern: "'as'|'too' 'soon' 'as'|'to' !weekday !month",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['as soon as it can', 'too soon to say'],
  },
  {
    id: 'en.dates.time-ago',
    pattern: "'a'? 'long'|'some'|'short' 'time' 'ago'",
    produce: past,
    yes: [['it closed [a long time ago] there', 'PAST_REF']],
    no: ['a long time'],
  },
  {
    id: 'en.dates.not-long-ago',
    pattern: "'not'? 'so'? 'long' 'ago'",
    produce: past,
    yes: [['it closed [not long ago] there', 'PAST_REF']],
    no: ['not long after'],
  },
  {
    id: 'en.dates.back-then',
    pattern: "'back' 'then'",
    produce: past,
    yes: [['it closed [back then] there', 'PAST_REF']],
    no: ['back there'],
  },
  {
    id: 'en.dates.those-days',
    pattern: "'in' ['those' 'days']",
    produce: past,
    yes: [['in [those days] it', 'PAST_REF']],
    no: ['in those daisies'],
  },
  {
    id: 'en.dates.while-ago',
    pattern: "'a' 'while' 'ago'|'back'",
    produce: past,
    yes: [['it closed [a while ago] there', 'PAST_REF']],
    no: ['a whale ago'],
  },
  {
    id: 'en.dates.these-days',
    pattern: "'these' 'days'",
    produce: present,
    yes: [['it closes [these days] there', 'PRESENT_REF']],
    no: ['these daisies'],
  },
  {
    id: 'en.dates.at-present',
    pattern: "'at' 'present'",
    produce: present,
    yes: [['it is [at present] closed', 'PRESENT_REF']],
    no: ['at presents'],
  },
  {
    id: 'en.dates.at-the-moment',
    pattern: "'at' ['the'|'this' 'moment'] !'of' !'when'",
    produce: present,
    yes: [['it is at [the moment] closed', 'PRESENT_REF']],
    no: ['at the moment of truth'],
  },
  {
    id: 'en.dates.right-now',
    pattern: "'right'|'just' 'now'",
    produce: present,
    yes: [['it is [right now] closed', 'PRESENT_REF']],
    no: ['right no'],
  },
  {
    id: 'en.dates.units-ahead',
    pattern: "'in'|'over' ['the' units 'ahead'|'to' 'come'?]",
    produce: (c) => duration('X', c['units'], { reaching: 1 }),
    yes: [['in [the weeks ahead] it', 'PXW']],
    no: ['the men ahead'],
  },
  {
    id: 'en.dates.over-the-units',
    pattern: "'over'|'through' ['the' units] !'ahead' !'to' !'of'",
    produce: (c) => duration('X', c['units']),
    yes: [['over [the years] it', 'PXY']],
    no: ['over the years of war'],
  },
  {
    id: 'en.dates.units-beside',
    pattern: "[units] 'after'|'before'|'following'|'since'",
    produce: (c) => duration('X', c['units']),
    yes: [
      ['it came just [hours] after the fair', 'PTXH'],
      ['in the [years] since the flood', 'PXY'],
    ],
    no: ['miles after the fair'],
  },
  {
    id: 'en.dates.early-hours-of-morning',
    pattern: "'the' 'early' 'hours' 'of' 'the' 'morning'|'day'",
    produce: () => ({ kind: 'time', part: 'MO' }),
    yes: [['came in [the early hours of the morning] to', '2024-05-15TMO']],
    no: ['the early hours of trade'],
  },
  {
    id: 'en.dates.early-hours-alone',
    pattern: "'the' 'early' 'hours' !'of'",
    produce: () => ({ kind: 'time', part: 'MO' }),
    yes: [['came in [the early hours] to', '2024-05-15TMO']],
    no: ['the early hours of trade'],
  },
  {
    id: 'en.dates.some-weekday',
    pattern: "'on' 'a' [^weekday part?] 'in'|'when'|','|'.'",
    produce: (c) =>
      calendar({ weekday: c['weekday'] }, { open: true, ...(c['part'] ? { part: String(c['part']) } : {}) }),
    yes: [
      ['it came on a [Monday] in spring', 'XXXX-WXX-1'],
      ['it came on a [Friday evening] in spring', 'XXXX-WXX-5TEV'],
    ],
    no: ['on a Monday flight'],
  },
  {
    id: 'en.dates.every-other-ordinal',
    pattern: 'each ordinal unit|weekday',
    produce: (c) => {
      if (Number(c['ordinal']) < 2) return null;
      return c['weekday'] === undefined
        ? { kind: 'set', value: repeated(String(c['ordinal']), c['unit']) }
        : { kind: 'set', value: `XXXX-WXX-${c['weekday']}` };
    },
    yes: [
      ['comes [every second year] to', 'P2Y'],
      ['comes [every third Tuesday] to', 'XXXX-WXX-2'],
    ],
    no: ['every second man'],
  },
  {
    id: 'en.dates.whole-unit',
    pattern: "'the' 'whole' unit",
    produce: (c) => (c['unit'] === 'D' || c['unit'] === 'W' || c['unit'] === 'M' ? duration(1, c['unit']) : null),
    yes: [['it was closed [the whole week] there', 'P1W']],
    no: ['the whole weak'],
  },
  {
    id: 'en.dates.few-hyphen',
    pattern: "few ~'-' ~unit",
    produce: (c) => duration('X', c['unit']),
    yes: [['a [several-year] plan', 'PXY']],
    no: ['a several-mile walk'],
  },
  {
    id: 'en.dates.units-long',
    pattern: "units ~'-' ~'long'",
    produce: (c) => duration('X', c['units']),
    yes: [['a [weeks-long] trip', 'PXW']],
    no: ['a miles-long row'],
  },
  {
    id: 'en.dates.quarter-hour',
    pattern: "approx? other2 'quarter' 'of' 'an' 'hour'",
    produce: () => duration(15, 'MIN'),
    yes: [['for [a quarter of an hour] it', 'PT15M']],
    no: ['a quarter of an apple'],
  },
  {
    id: 'en.dates.every-other',
    pattern: "'every' 'other' unit|weekday",
    produce: (c) =>
      c['weekday']
        ? { kind: 'set', value: `XXXX-WXX-${c['weekday']}` }
        : { kind: 'set', value: repeated('2', c['unit']) },
    yes: [
      ['on [every other Tuesday] it', 'XXXX-WXX-2'],
      ['on [every other day] it', 'P2D'],
    ],
    no: ['every other man'],
  },
  {
    id: 'en.dates.every-few',
    pattern: "'every' 'few' units",
    produce: (c) => ({ kind: 'set', value: repeated('X', c['units']) }),
    yes: [['comes [every few years] to', 'PXY']],
    no: ['every few men'],
  },
  {
    id: 'en.dates.weekday-of-every-month',
    pattern: "'the'|'every' ordinal|mod ^weekday 'of' 'every'|'each'|'the' 'month'",
    produce: (c) => ({ kind: 'set', value: `XXXX-WXX-${c['weekday']}` }),
    yes: [['on [the first Sunday of every month] it', 'XXXX-WXX-7']],
    no: ['the first Sunday of the fair'],
  },
  {
    id: 'en.dates.on-weekdays',
    pattern: "'on'|'at' ['weekdays'|'weekends'|'workdays']",
    produce: () => ({ kind: 'set', value: 'P1W' }),
    yes: [['open on [weekdays] it', 'P1W']],
    no: ['on wheels'],
  },
  {
    id: 'en.dates.times-a-unit',
    pattern: "'once'|'twice' 'a'|'every' [unit]",
    produce: (c) => ({ kind: 'set', value: repeated('1', c['unit']) }),
    yes: [['comes once a [week] to', 'P1W']],
    no: ['once a man'],
  },
];

function repeated(amount: string, unit: unknown): string {
  return durationValue(amount, unit as TimeUnit);
}
