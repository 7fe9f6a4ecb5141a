import { duration, durations, every, modified, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning } from '../../../text/time/meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { ofTwoWords } from './amounts.ts';

/** Durations, repetitions and references without a date. */
export const lastingRules: readonly TimeRule[] = [
  {
    id: 'en.dates.duration',
    pattern: "approx? num ~'-'? 'full'|'more'|'long'|'consecutive'|'straight'|'additional'? unit|units",
    produce: (c) => lasting(c['num'], c['unit'] ?? c['units'], c['approx']),
    yes: [
      ['for [three days] it', 'P3D'],
      ['a [two-hour] visit', 'PT2H'],
      ['for [nearly two years] it', 'P2Y'],
    ],
    no: ['two mules'],
  },
  {
    id: 'en.dates.duration-the',
    pattern: "'the' num units",
    produce: (c) => lasting(c['num'], c['units'], undefined),
    yes: [['for [the nine months] it', 'P9M']],
    no: ['the nine men', 'the 14-day wait'],
  },
  {
    id: 'en.dates.duration-one',
    pattern:
      "'for'|'in'|'within'|'after'|'than'|'over'|'almost'|'about'|'nearly'|'barely'|'just'|'once'|'take'|'took'|'takes'|'least'|'like'|'only'|'but'|'every'|'until'|'exactly' [other2 'full'|'whole'|'single'? unit]",
    // "A second" is rather another time than so long.
    produce: (c) => (['Q', 'WE', 'S'].includes(String(c['unit'])) ? null : lasting(1, c['unit'], undefined)),
    yes: [['for [a month] it', 'P1M']],
    no: ['four trains a day', '$500 a year', 'stopped for a second time'],
  },
  {
    id: 'en.dates.duration-one-or-two',
    pattern: "[other2 unit] 'after'|'or'|'before'|'to'",
    produce: (c) => lasting(1, c['unit'], undefined),
    yes: [['it was [a year] after the fair', 'P1Y']],
    no: ['a man after'],
  },
  {
    id: 'en.dates.named-war',
    pattern: "'the'? ^num|int ~'-'? units ~'''? ^'war'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ["destroyed in the Thirty Years' War"],
  },
  {
    id: 'en.dates.been-a-unit',
    pattern: "'been' [other2 unit] 'since'",
    produce: (c) => lasting(1, c['unit'], undefined),
    yes: [['it has been [a decade] since he left', 'P10Y']],
    no: ['it has been a deed since'],
  },
  {
    id: 'en.dates.per-unit',
    pattern: "'hours'|'times'|'days'|'once'|'twice' 'a' [unit]",
    produce: (c) => every(1, c['unit']),
    yes: [['three times a [week] it', 'P1W']],
    no: ['a week'],
  },
  {
    id: 'en.dates.age',
    pattern: "'the'? num|other2 ~'-'? unit|units ~'-'? 'old'|'olds'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['a six-year-old boy', 'he is 52 years old'],
  },
  {
    id: 'en.dates.fraction',
    pattern: "approx? num|other2 ~'-'? 'quarter'|'quarters' 'of'",
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['three-quarters of its food', 'a quarter of it'],
  },
  {
    id: 'en.dates.duration-tens',
    pattern: "num ~'-' ~num ~'-'? unit|units",
    produce: (c) => {
      const [tens, ones] = [Number(c['num']), Number(c['num2'])];
      return tens >= 20 && tens % 10 === 0 && ones < 10
        ? lasting(tens + ones, c['unit'] ?? c['units'], undefined)
        : null;
    },
    yes: [['for [twenty-five years] it', 'P25Y']],
    no: ['twenty-five mules'],
  },
  {
    id: 'en.dates.duration-hundreds',
    pattern: "int ~',' ~int ~'-'? unit|units",
    produce: (c) => lasting(Number(c['int']) * 1000 + Number(c['int2']), c['unit'] ?? c['units'], undefined),
    yes: [['for [1,000 years] it', 'P1000Y']],
    no: ['1,000 mules'],
  },
  {
    id: 'en.dates.duration-decimal',
    pattern: "approx? int ~'.' ~int ~'-'? unit|units",
    produce: (c) => lasting(`${c['int']}.${c['int2']}`, c['unit'] ?? c['units'], c['approx']),
    yes: [['for [2.5 years] it', 'P2.5Y']],
    no: ['2.5 miles'],
  },
  {
    id: 'en.dates.duration-and-half',
    pattern: "approx? num ~'-'? int ~'/' ~int ~'-'? unit|units",
    produce: (c) =>
      c['int'] === 1 && c['int2'] === 2 ? lasting(Number(c['num']) + 0.5, c['unit'] ?? c['units'], c['approx']) : null,
    yes: [['for [2 1/2 years] it', 'P2.5Y']],
    no: ['2 1/2 miles'],
  },
  {
    id: 'en.dates.duration-unit-and-half',
    pattern: "other2 unit 'and' 'a' 'half'",
    produce: (c) => lasting(1.5, c['unit'], undefined),
    yes: [
      ['for [a year and a half] it', 'P1.5Y'],
      ['for [an hour and a half] it', 'PT1.5H'],
    ],
    no: ['a man and a half'],
  },
  {
    id: 'en.dates.shifted-unit-and-half',
    pattern: "'the'? mod unit 'and' 'a' 'half'",
    produce: (c) => (c['mod'] === 0 ? null : lasting(1.5, c['unit'], undefined)),
    yes: [['over [the past year and a half] it', 'P1.5Y']],
    no: ['the past yard and a half'],
  },
  {
    id: 'en.dates.units-a-unit',
    pattern: "num units 'a'|'per' [unit]",
    produce: (c) => every(1, c['unit']),
    yes: [['open 24 hours a [day] there', 'P1D']],
    no: ['open 24 hours a dairy'],
  },
  {
    id: 'en.dates.duration-two',
    pattern: "num|other2 unit|units 'and' num unit|units",
    produce: (c) => {
      const inOrder = (names: RegExp) =>
        Object.entries(c).flatMap(([name, value]) => (names.test(name) ? [value] : []));
      const [amounts, units] = [inOrder(/^(?:num|other2)/), inOrder(/^unit/)];
      return durations([amounts[0], units[0]], [amounts[1], units[1]]);
    },
    yes: [
      ['he got [a year and six months] there', 'P1Y6M'],
      ['for [two hours and ten minutes] it', 'PT2H10M'],
    ],
    no: ['a year and six men'],
  },
  {
    id: 'en.dates.duration-or-so',
    pattern: "approx? num|other2 unit|units 'or' 'so'|'two' !'ago'",
    produce: (c) =>
      c['unit'] === 'S' ? null : { ...lasting(c['num'] ?? 1, c['unit'] ?? c['units'], undefined), mod: 'APPROX' },
    yes: [
      ['in [a year or two] it', 'P1Y'],
      ['for [two weeks or so] it', 'P2W'],
    ],
    no: ['a man or two'],
  },
  {
    id: 'en.dates.duration-latest',
    pattern: "'the' 'latest'|'year' ~'-'? 'earlier'|'ago'? num units",
    produce: (c) => lasting(c['num'], c['units'], undefined),
    yes: [
      ['in [the latest nine months] it', 'P9M'],
      ['for [the year-earlier six months] it', 'P6M'],
    ],
    no: ['the latest nine men'],
  },
  {
    id: 'en.dates.duration-one-compared',
    pattern:
      "approx|'over'|'just'|'more'|'less'|'at' 'than'|'over'|'under'|'least'? other2 'full'|'whole'? unit !'ago' !'earlier' !'later'",
    produce: (c) => (c['unit'] === 'Q' || c['unit'] === 'WE' ? null : lasting(1, c['unit'], c['approx'])),
    yes: [['for [nearly an hour] it', 'PT1H']],
    no: ['over a yard'],
  },
  {
    id: 'en.dates.duration-hyphened-half',
    pattern: "num ~'-' ~'and' ~'-' ~'a' ~'-' ~'half' ~'-'? unit",
    produce: (c) => lasting(Number(c['num']) + 0.5, c['unit'], undefined),
    yes: [['a [two-and-a-half-year] plan', 'P2.5Y']],
    no: ['a two-and-a-half-mile walk'],
  },
  {
    id: 'en.dates.duration-past',
    pattern: "'the'? mod num num? ~'-'? units",
    produce: (c) => {
      const amount = c['num2'] === undefined ? c['num'] : ofTwoWords(c);
      return amount === null ? null : lasting(amount, c['units'], undefined);
    },
    yes: [
      ['over [the last two weeks] it', 'P2W'],
      ['over [the last twenty four hours] it', 'PT24H'],
    ],
    no: ['the last two miles'],
  },
  {
    id: 'en.dates.duration-past-vague',
    pattern: "'the'? mod few? units",
    produce: (c) =>
      c['few'] && Number(c['mod']) < 0 ? { kind: 'reference', value: 'PAST_REF' } : lasting('X', c['units'], undefined),
    yes: [
      ['in [the last few months] it', 'PAST_REF'],
      ['in [coming months] it', 'PXM'],
    ],
    no: ['the last few miles'],
  },
  {
    id: 'en.dates.told-units',
    pattern:
      "'the' ordinal|other1|edge|'final'|'closing'|'opening'|'ensuing'|'intervening'|'remaining' num|few|'couple'? 'of'? units",
    produce: (c) => {
      const alone = c['num'] === undefined && c['few'] === undefined;
      if (alone && c['ordinal'] !== undefined && c['ordinal'] !== 1) return null;
      // "The early hours" are a part of the day.
      return c['edge'] !== undefined && c['units'] === 'H' ? null : lasting(c['num'] ?? 'X', c['units'], undefined);
    },
    yes: [
      ['in [the first nine months] of it', 'P9M'],
      ['in [the final weeks] of it', 'PXW'],
      ['in [the early years] it', 'PXY'],
      ['in [the following few days] it', 'PXD'],
    ],
    no: ['the first nine men', 'the second weeks'],
  },
  {
    id: 'en.dates.these-units',
    pattern: "'these'|'those' num|few? units",
    produce: (c) =>
      c['num'] === undefined && (c['units'] === 'D' || c['units'] === 'H')
        ? null
        : lasting(c['num'] ?? 'X', c['units'], undefined),
    yes: [['in [those two years] it', 'P2Y']],
    no: ['those two yards'],
  },
  {
    id: 'en.dates.another-unit',
    pattern: "'an'? 'another'|'additional' num|few? unit|units",
    produce: (c) => {
      if (c['unit'] === undefined) return lasting(c['num'] ?? 'X', c['units'], undefined);
      // "Another day" is rather one like the others.
      return c['unit'] === 'D' ? null : lasting(c['num'] ?? 1, c['unit'], undefined);
    },
    yes: [
      ['for [another two years] it', 'P2Y'],
      ['for [an additional year] it', 'P1Y'],
    ],
    no: ['another two yards'],
  },
  {
    id: 'en.dates.dozens-of-units',
    pattern: "'tens'|'dozens'|'scores'|'hundreds'|'thousands' 'of' units 'ago'?",
    produce: (c) => lasting('X', c['units'], undefined),
    yes: [['for [dozens of years] it', 'PXY']],
    no: ['dozens of yards'],
  },
  {
    id: 'en.dates.few-ahead',
    pattern: "'a'? few 'of'? units 'from' 'now'|'today'",
    produce: (c) => duration('X', c['units'], { direction: 1 }),
    yes: [['it ends [a few weeks from now] there', 'PXW']],
    no: ['a few yards from now'],
  },
  {
    id: 'en.dates.quarter-century',
    pattern: "approx? other2? 'quarter' 'of'? ~'-'? other2? 'century'",
    produce: () => duration(25, 'Y'),
    yes: [
      ['for [a quarter of a century] it', 'P25Y'],
      ['for [nearly a quarter-century] it', 'P25Y'],
    ],
    no: ['a quarter of a city'],
  },
  {
    id: 'en.dates.fortnight',
    pattern: "approx? other2|num|'the' 'fortnight'|'fortnights'",
    produce: (c) => duration(2 * Number(c['num'] ?? 1), 'W'),
    yes: [['for [a fortnight] it', 'P2W']],
    no: ['a fort'],
  },
  {
    id: 'en.dates.fortnight-ago',
    pattern: "approx? other2|num 'fortnight'|'fortnights' 'ago'",
    produce: (c) => shift('W', -2 * Number(c['num'] ?? 1)),
    yes: [['left [a fortnight ago] for', '2024-W18']],
    no: ['a fort ago'],
  },
  {
    id: 'en.dates.duration-vague',
    pattern: "'a'|'the'? few 'of'? 'more'? units",
    produce: (c) => lasting('X', c['units'], undefined),
    yes: [
      ['for [several years] it', 'PXY'],
      ['in [a few minutes] it', 'PTXM'],
    ],
    no: ['several miles'],
  },
  {
    id: 'en.dates.units-off',
    pattern: "'a'? few? units 'ago'|'later'|'earlier'",
    produce: (c) => lasting('X', c['units'], undefined),
    yes: [
      ['it came [years ago] to', 'PXY'],
      ['it came [several weeks later] to', 'PXW'],
    ],
    no: ['mules later'],
  },
  {
    id: 'en.dates.half-unit',
    pattern: "'half' other2 unit",
    produce: (c) =>
      c['unit'] === 'H'
        ? duration(30, 'MIN')
        : c['unit'] === 'Y'
          ? duration(6, 'M')
          : c['unit'] === 'CE'
            ? duration(50, 'Y')
            : null,
    yes: [
      ['for [half an hour] it', 'PT30M'],
      ['for [half a century] it', 'P50Y'],
    ],
    no: ['half a mule'],
  },
  {
    id: 'en.dates.units-alone',
    pattern: "'for'|'in'|'within'|'took'|'takes'|'after'|'of' [units]",
    produce: (c) => lasting('X', c['units'], undefined),
    yes: [['for [weeks] it', 'PXW']],
    no: ['for weak'],
  },
  {
    id: 'en.dates.day-long',
    pattern: "unit ~'-' ~'long'",
    produce: (c) => lasting(1, c['unit'], undefined),
    yes: [['a [day-long] meeting', 'P1D']],
    no: ['a mile-long'],
  },
  {
    id: 'en.dates.all-unit',
    pattern: "'all' unit !'of'",
    produce: (c) => (['D', 'W', 'M', 'Y'].includes(String(c['unit'])) ? lasting(1, c['unit'], undefined) : null),
    yes: [['it rained [all day] there', 'P1D']],
    no: ['all days of it'],
  },
  {
    id: 'en.dates.month-of-every-year',
    pattern: "each 'year' 'in' [^month]",
    produce: (c) => ({ kind: 'set', value: `XXXX-${String(c['month']).padStart(2, '0')}` }),
    yes: [['it is held every year in [May] there', 'XXXX-05']],
    no: ['it was held last year in May'],
  },
  {
    id: 'en.dates.every-unit',
    pattern: 'each num? unit|units|weekday|part',
    produce: (c) => {
      if (c['weekday']) return { kind: 'set', value: `XXXX-WXX-${c['weekday']}` };
      if (c['part']) return { kind: 'set', value: `XXXX-XX-XXT${c['part']}` };
      return every(c['num'] ?? 1, c['unit'] ?? c['units']);
    },
    yes: [
      ['[every day] it', 'P1D'],
      ['[each Thursday] it', 'XXXX-WXX-4'],
      ['[every two years]', 'P2Y'],
    ],
    no: ['every man'],
  },
  {
    id: 'en.dates.weekdays',
    pattern: 'weekdaypart part?',
    produce: (c) => ({ kind: 'set', value: `XXXX-WXX-${c['weekdaypart']}${c['part'] ? `T${c['part']}` : ''}` }),
    yes: [['on [Mondays] it', 'XXXX-WXX-1']],
    no: ['Mondale'],
  },
  {
    id: 'en.dates.repetition',
    pattern: 'freq',
    produce: (c) => ({ kind: 'set', value: String(c['freq']) }),
    yes: [['comes [daily] to', 'P1D']],
    no: ['dairy'],
  },
  {
    id: 'en.dates.reference',
    pattern: 'ref',
    produce: (c) => ({ kind: 'reference', value: String(c['ref']) }),
    yes: [['is [now] small', 'PRESENT_REF']],
    no: ['no'],
  },
];

/** English annotation counts decades in years. */
function lasting(amount: string | number | undefined, unit: string | number | undefined, approx: unknown): Meaning {
  if (typeof amount === 'number' && unit === 'DE') return lasting(10 * amount, 'Y', approx);
  return duration(amount, unit, typeof approx === 'string' ? modified(approx) : {});
}
