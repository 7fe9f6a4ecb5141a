import { calendar, direction, modified, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning } from '../../../text/time/meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Clock times and parts of the day. */
export const clockRules: readonly TimeRule[] = [
  {
    id: 'en.dates.clock-am',
    pattern:
      "hour ~':' ~minute 'a' ~'.' ~'m' ~'.'? 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, c['minute'], false),
    yes: [['at [7:15 a.m.] it', '2024-05-15T07:15']],
    no: ['10:35 a man'],
  },
  {
    id: 'en.dates.clock-am-plain',
    pattern: "hour ~':' ~minute 'am' 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, c['minute'], false),
    yes: [['at [7:15 am] it', '2024-05-15T07:15']],
    no: ['10:35 a man'],
  },
  {
    id: 'en.dates.clock-pm',
    pattern:
      "hour ~':' ~minute 'p' ~'.' ~'m' ~'.'? 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, c['minute'], true),
    yes: [['at [7:15 p.m.] it', '2024-05-15T19:15']],
    no: ['7:15 people'],
  },
  {
    id: 'en.dates.clock-pm-plain',
    pattern: "hour ~':' ~minute 'pm' 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, c['minute'], true),
    yes: [
      ['at [7:15 pm] it', '2024-05-15T19:15'],
      ['at [7:15 pm yesterday] it', '2024-05-14T19:15'],
    ],
    no: ['7:15 people'],
  },
  {
    id: 'en.dates.hour-am',
    pattern: "hour 'a' ~'.' ~'m' ~'.'? 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, undefined, false),
    yes: [['at [9 a.m.] it', '2024-05-15T09:00']],
    no: ['9 apples'],
  },
  {
    id: 'en.dates.hour-am-plain',
    pattern: "hour 'am' 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, undefined, false),
    yes: [['at [9 am] it', '2024-05-15T09:00']],
    no: ['9 apples'],
  },
  {
    id: 'en.dates.hour-pm',
    pattern: "hour 'p' ~'.' ~'m' ~'.'? 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, undefined, true),
    yes: [['at [9 p.m.] it', '2024-05-15T21:00']],
    no: ['9 pears'],
  },
  {
    id: 'en.dates.hour-pm-plain',
    pattern: "hour 'pm' 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? weekday|dayword? part?",
    produce: (c) => clock(c, undefined, true),
    yes: [['at [9 pm] it', '2024-05-15T21:00']],
    no: ['9 pears'],
  },
  {
    id: 'en.dates.clock-digits',
    pattern: "'at'|'from'|'until'|'around'|'about'|'by'|'before'|'after' [hour ~':' ~minute]",
    produce: (c) => ({ kind: 'time', clock: { hour: Number(c['hour']), minute: Number(c['minute']) } }),
    yes: [['at [14:30] it', '2024-05-15T14:30']],
    no: ['a score of 3:2'],
  },
  {
    id: 'en.dates.clock-weekday-part',
    pattern: "hour ~':' ~minute ^weekday part",
    produce: (c) => {
      const [hour, late] = [Number(c['hour']), c['part'] !== 'MO'];
      if (hour < 1 || hour > 12) return null;
      const clock = { hour: late && hour < 12 ? hour + 12 : hour, minute: Number(c['minute']) };
      return calendar({ weekday: c['weekday'] }, { clock });
    },
    yes: [
      ['came about [10:30 Tuesday night] to', '2024-05-14T22:30'],
      ['came at [7:15 Tuesday morning] to', '2024-05-14T07:15'],
    ],
    no: ['a score of 3:2 Tuesday'],
  },
  {
    id: 'en.dates.o-clock',
    pattern: "hour|num 'o' ~''' ~'clock'",
    produce: (c) => ({ kind: 'time', clock: { hour: Number(c['hour'] ?? c['num']), minute: 0 } }),
    yes: [["at [9 o'clock] it", '2024-05-15T09:00']],
    no: ['9 clocks'],
  },
  {
    id: 'en.dates.hour-pm-date',
    pattern:
      "hour 'p' ~'.' ~'m' ~'.'? 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? ','? 'on'? ^month|monthshort ~'.'? day ','? year?",
    produce: (c) => dated(c, true),
    yes: [['until [5 p.m. EST Nov. 9] it', '2024-11-09T17:00']],
    no: ['5 p.m. people'],
  },
  {
    id: 'en.dates.hour-am-date',
    pattern:
      "hour 'a' ~'.' ~'m' ~'.'? 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? ','? 'on'? ^month|monthshort ~'.'? day ','? year?",
    produce: (c) => dated(c, false),
    yes: [['until [9 a.m. May 3, 2021] it', '2021-05-03T09:00']],
    no: ['9 a.m. apples'],
  },
  ...(['a', 'p'] as const).map(
    (half): TimeRule => ({
      id: `en.dates.clock-on-weekday-${half}m`,
      pattern: `hour ~':'? ~minute? '${half}m'|'${half}' ~'.'? ~'m'? ~'.'? 'gmt'|'est'|'edt'|'pst'|'pdt'|'cst'|'cet'|'et'? 'on'|mod ^weekday part?`,
      produce: (c) => clock(c, c['minute'], half === 'p'),
      yes: [
        [`at [5 ${half}.m. on Monday] it`, half === 'a' ? '2024-05-13T05:00' : '2024-05-13T17:00'],
        [`at [5:30 ${half}m on Monday morning] it`, half === 'a' ? '2024-05-13T05:30' : '2024-05-13T17:30'],
      ],
      no: [`5 ${half}.m. on Montague Street`],
    }),
  ),
  ...(['am', 'pm', 'a.m.', 'p.m.'] as const).map((written): TimeRule => {
    const afternoon = written.startsWith('p');
    const mark = written.length === 2 ? `'${written}'` : `'${written[0]}' ~'.' ~'m'`;
    return {
      id: `en.dates.clock-first-of-two-${written}`,
      pattern: `[hour ~':'? ~minute?] 'to'|'and'|'until'|'-'|'–' hour ~':'? ~minute? ${mark}`,
      produce: (c) => {
        // "From 10 to 2 p.m." begins in the other half of the day.
        const same = Number(c['hour']) % 12 <= Number(c['hour2']) % 12;
        const minute = c['minute2'] === undefined ? undefined : c['minute'];
        return clock({ hour: c['hour']! }, minute, afternoon === same);
      },
      yes: [
        [`open from [8] to [10 ${written}] it`, afternoon ? '2024-05-15T20:00' : '2024-05-15T08:00'],
        [`open from [11] to [2 ${written}] it`, afternoon ? '2024-05-15T11:00' : '2024-05-15T23:00'],
      ],
      no: [`from 8 to 10 ${written[0]}nts`],
    };
  }),
  {
    id: 'en.dates.noon',
    pattern: "'noon'|'midday' ^weekday?",
    produce: (c) =>
      c['weekday']
        ? calendar({ weekday: c['weekday'] }, { clock: { hour: 12, minute: 0 } })
        : { kind: 'time', clock: { hour: 12, minute: 0 } },
    yes: [['at [noon] it', '2024-05-15T12:00']],
    no: ['no one'],
  },
  {
    id: 'en.dates.midnight',
    pattern: "'midnight' ^weekday?",
    produce: (c) =>
      c['weekday']
        ? calendar({ weekday: c['weekday'] }, { clock: { hour: 24, minute: 0 } })
        : { kind: 'time', clock: { hour: 24, minute: 0 } },
    yes: [
      ['at [midnight] it', '2024-05-15T24:00'],
      ['came at [midnight Monday] to', '2024-05-13T24:00'],
    ],
    no: ['mid night'],
  },
  {
    id: 'en.dates.the-part',
    pattern:
      "'the'|'that' edge? part !'sky' !'news' !'rush' !'show' !'edition' !'paper' !'papers' !'shift' !'session' !'service' !'commute' !'sun' !'air'",
    produce: (c) => (c['part'] === 'NI' ? null : { kind: 'time', part: String(c['part']) }),
    yes: [['in [the morning] it', '2024-05-15TMO']],
    no: ['the mourning', 'the evening sky'],
  },
  {
    id: 'en.dates.edge-part',
    pattern: "edge ~'-'? part",
    produce: (c) => ({ kind: 'time', part: String(c['part']), ...modified(c['edge']) }),
    yes: [['by [mid-afternoon] it', '2024-05-15TAF']],
    no: ['mid after'],
  },
];

function clock(caught: Readonly<Record<string, string | number>>, minute: unknown, afternoon: boolean): Meaning | null {
  const hour = Number(caught['hour']);
  if (hour < 1 || hour > 12) return null;
  const at = { hour: (hour % 12) + (afternoon ? 12 : 0), minute: minute === undefined ? null : Number(minute) };
  if (caught['dayword'] !== undefined) return shift('D', caught['dayword'], 'publication', { clock: at });
  return caught['weekday'] === undefined
    ? { kind: 'time', clock: at }
    : calendar(
        { weekday: caught['weekday'] },
        caught['mod'] === undefined ? { clock: at } : { clock: at, direction: direction(caught['mod']) },
      );
}

function dated(caught: Readonly<Record<string, string | number>>, afternoon: boolean): Meaning | null {
  const hour = Number(caught['hour']);
  if (hour < 1 || hour > 12) return null;
  const clock = { hour: (hour % 12) + (afternoon ? 12 : 0), minute: null };
  return calendar(
    { month: caught['month'] ?? caught['monthshort'], day: caught['day'], year: caught['year'] },
    { clock },
  );
}
