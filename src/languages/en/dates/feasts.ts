import { awayFrom, calendar } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Feasts named in several words: pattern, how the day is found, spoken as, and its day seen from May 2024. */
const feasts: readonly (readonly [id: string, pattern: string, rule: string, spoken: string, day: string])[] = [
  ['labor', "^'labor'|'labour' 'day'", '09/1/1', 'Labor Day', '2024-09-02'],
  ['memorial', "^'memorial' 'day'", '05/1/-1', 'Memorial Day', '2024-05-27'],
  ['independence', "^'independence' 'day'", '07-04', 'Independence Day', '2024-07-04'],
  ['veterans', "^'veterans'|'armistice'|'remembrance' ~'''? 'day'", '11-11', 'Veterans Day', '2024-11-11'],
  ['columbus', "^'columbus' 'day'", '10/1/2', 'Columbus Day', '2024-10-14'],
  ['boxing', "^'boxing' 'day'", '12-26', 'Boxing Day', '2023-12-26'],
  ['king', "^'martin' 'luther' 'king' 'jr'? ~'.'? 'day'", '01/1/3', 'Martin Luther King Day', '2024-01-15'],
  ['presidents', "^'presidents'|'president' ~'''? ~'s'? ~'''? 'day'", '02/1/3', 'Presidents Day', '2024-02-19'],
  ['inauguration', "^'inauguration' 'day'", '01-20', 'Inauguration Day', '2024-01-20'],
  ['patrick', "^'st' ~'.'? 'patrick' ~''' ~'s' 'day'", '03-17', "St. Patrick's Day", '2024-03-17'],
  ['valentine', "^'valentine' ~''' ~'s' 'day'", '02-14', "Valentine's Day", '2024-02-14'],
  ['mother', "^'mother' ~''' ~'s' 'day'", '05/7/2', "Mother's Day", '2024-05-12'],
  ['father', "^'father' ~''' ~'s' 'day'", '06/7/3', "Father's Day", '2024-06-16'],
  ['fools', "^'april' 'fool'|'fools' ~'''? ~'s'? ~'''? 'day'", '04-01', "April Fools' Day", '2024-04-01'],
  ['may', "^'may' ^'day'", '05-01', 'May Day', '2024-05-01'],
  ['black', "^'black' ^'friday'", '11/4/4+1', 'Black Friday', '2023-11-24'],
  ['good', "^'good' ^'friday'", 'easter-2', 'Good Friday', '2024-03-29'],
  ['ash', "^'ash' 'wednesday'", 'easter-46', 'Ash Wednesday', '2024-02-14'],
  ['maundy', "^'maundy' 'thursday'", 'easter-3', 'Maundy Thursday', '2024-03-28'],
  ['palm', "^'palm' 'sunday'", 'easter-7', 'Palm Sunday', '2024-03-24'],
  ['whit', "^'whit' 'monday'", 'easter+50', 'Whit Monday', '2024-05-20'],
  ['easter-monday', "^'easter' 'monday'", 'easter+1', 'Easter Monday', '2024-04-01'],
  ['ascension', "^'ascension' 'day'", 'easter+39', 'Ascension Day', '2024-05-09'],
  ['orthodox', "^'orthodox' ^'easter'", 'orthodox', 'Orthodox Easter', '2024-05-05'],
  ['women', "'international' 'women' ~''' ~'s' 'day'", '03-08', "International Women's Day", '2024-03-08'],
  ['new-year', "'new' 'year' ~''' ~'s' 'day'?", '01-01', "New Year's Day", '2024-01-01'],
  ['new-year-eve', "'new' 'year' ~''' ~'s' 'eve'", '12-31', "New Year's Eve", '2023-12-31'],
  ['christmas-eve', "^'christmas' 'eve'", '12-24', 'Christmas Eve', '2023-12-24'],
];

/** Weekdays that are names of something else than a day of the week. */
const namedDays = "'super'|'bloody'|'cyber'|'fat'|'casual'";

/** Feasts with a day of their own, and what is told by its distance from one. */
export const feastRules: readonly TimeRule[] = [
  {
    id: 'en.dates.named-weekday',
    pattern: `${namedDays} ^weekday`,
    produce: () => ({ kind: 'none' }),
    yes: [],
    no: ['the vote on Super Tuesday'],
  },
  {
    id: 'en.dates.attacks-of-2001',
    pattern: "[^month|monthshort ~'.'? day] ','? 'attack'|'attacks'|'terrorist'|'terror'|'hijackers'|'hijackings'",
    produce: (c) =>
      Number(c['month'] ?? c['monthshort']) === 9 && c['day'] === 11
        ? calendar({ year: 2001, month: 9, day: 11 })
        : null,
    yes: [['since the [Sept. 11] attacks', '2001-09-11']],
    no: ['since the Sept. 12 attacks', 'on Sept. 11 they left'],
  },
  ...feasts.map(
    ([id, pattern, rule, spoken, day]): TimeRule => ({
      id: `en.dates.feast-${id}`,
      pattern: `${pattern} year?`,
      produce: (c) => calendar({ holiday: rule, year: c['year'] }),
      yes: [[`it was on [${spoken}] there`, day]],
      no: [`${spoken.split(' ')[0]} it`],
    }),
  ),
  {
    id: 'en.dates.holiday',
    pattern: "^holiday 'day'|'sunday'? year?",
    produce: (c) => (c['holiday'] === 'unknown' ? null : calendar({ holiday: c['holiday'], year: c['year'] })),
    yes: [
      ['it was on [Thanksgiving Day] there', '2023-11-23'],
      ['at [Easter 2021] it', '2021-04-04'],
    ],
    no: ['thankless'],
  },
  {
    id: 'en.dates.before-holiday',
    pattern: "approx? num|few|other2 unit|units 'before'|'ahead' 'of'? ^holiday",
    produce: (c) => away(c, -1),
    yes: [['it came [two days before Christmas] there', '2023-12-23']],
    no: ['two men before Christmas'],
  },
  {
    id: 'en.dates.after-holiday',
    pattern: "approx? num|few|other2 unit|units 'after' ^holiday",
    produce: (c) => away(c, 1),
    yes: [['it came [three weeks after Easter] there', '2024-W16']],
    no: ['three men after Easter'],
  },
  {
    id: 'en.dates.day-after-holiday',
    pattern: "'the' unit 'after' ^holiday",
    produce: (c) => away({ ...c, num: 1 }, 1),
    yes: [['on [the day after Christmas] it came', '2023-12-26']],
    no: ['the man after Christmas'],
  },
  {
    id: 'en.dates.day-before-holiday',
    pattern: "'the' unit 'before' ^holiday",
    produce: (c) => away({ ...c, num: 1 }, -1),
    yes: [['in [the week before Easter] it came', '2024-W12']],
    no: ['the man before Easter'],
  },
  {
    id: 'en.dates.holiday-weekend',
    pattern: "'the'? ^holiday 'weekend' year?",
    produce: (c) =>
      c['holiday'] === 'unknown'
        ? null
        : calendar({ holiday: c['holiday'], year: c['year'] }, { moved: { unit: 'WE', amount: 0 } }),
    yes: [['over [the Easter weekend] it came', '2024-W13-WE']],
    no: ['the Easter weekday'],
  },
  {
    id: 'en.dates.holiday-week',
    pattern: "'the'? ^holiday 'week' year?",
    produce: (c) =>
      c['holiday'] === 'easter'
        ? calendar({ holiday: 'easter', year: c['year'] }, { moved: { unit: 'W', amount: 0 } })
        : null,
    yes: [['as [Easter week] began', '2024-W13']],
    no: ['the Easter weak'],
  },
  {
    id: 'en.dates.holy-week',
    pattern: "^'holy' 'week' year?",
    produce: (c) => calendar({ holiday: 'easter', year: c['year'] }, { moved: { unit: 'W', amount: 0 } }),
    yes: [['during [Holy Week] it came', '2024-W13']],
    no: ['holy men'],
  },
];

function away(c: Readonly<Record<string, string | number>>, step: -1 | 1) {
  const amount = c['few'] ?? c['num'] ?? c['other2'];
  return c['holiday'] === 'unknown' ? null : awayFrom(c['holiday'], amount, c['unit'] ?? c['units'], step);
}
