import { atClock } from '../../../text/time/make-meaning.ts';
import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Times by the clock. */
export const clockRules: readonly TimeRule[] = [
  {
    id: 'de.dates.clock',
    pattern: "hour ~'.'|':' ~minute 'uhr' part|'früh'?",
    produce: (c) => clockOfPart(c['hour'], c['minute'], c['part']),
    yes: [
      ['kam um [16.05 Uhr] an', '2024-05-15T16:05'],
      ['[16:05 Uhr]', '2024-05-15T16:05'],
      ['[8.30 Uhr abends]', '2024-05-15T20:30'],
    ],
    no: ['16.05 Meter'],
  },
  {
    id: 'de.dates.clock-without-word',
    pattern: "'um'|'gegen'|'ab' [hour ~'.'|':' ~minute] !'prozent' !'euro' !'mark' !'meter' !'millionen' !month !~'.'",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [['um [12.15] ist', '2024-05-15T12:15']],
    no: ['um 12.15 Euro', 'rund 12.15 Liter'],
  },
  {
    id: 'de.dates.clock-hour',
    pattern: "hour 'uhr' minute?",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [['kam um [16 Uhr] an', '2024-05-15T16:00']],
    no: ['16 Uhren'],
  },
  {
    id: 'de.dates.clock-hour-part',
    pattern: "hour|num 'uhr' 'am'|'in'? 'der'? part|'morgen'|'früh'",
    produce: (c) => clockOfPart(c['hour'] ?? c['num'], undefined, c['part']),
    yes: [
      ['um [3 Uhr morgens] kam', '2024-05-15T03:00'],
      ['um [zwölf Uhr mittags] kam', '2024-05-15T12:00'],
      ['um [acht Uhr am Abend] kam', '2024-05-15T20:00'],
      ['um [11 Uhr in der Nacht] kam', '2024-05-15T23:00'],
    ],
    no: ['3 Uhren am Abend'],
  },
  {
    id: 'de.dates.clock-first-of-two',
    pattern: "[hour ~'.'|':'? ~minute?] 'bis'|'und'|'-'|'–'|'/'|'oder' hour ~'.'|':'? ~minute? 'uhr'",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [
      ['von [14] bis [18 Uhr] offen', '2024-05-15T14:00'],
      ['von [14.00] bis [17.40 Uhr] offen', '2024-05-15T14:00'],
      ['von [8.30] bis [12 Uhr] offen', '2024-05-15T08:30'],
      ['offen ([9.30]/[12.30 Uhr])', '2024-05-15T09:30'],
    ],
    no: ['14 bis 18 Meter', '14.00 bis 17.40 Euro'],
  },
  {
    id: 'de.dates.clock-between',
    pattern: "'zwischen'|'von' [hour ~':' ~minute] 'und'|'bis'|'-'|'–' hour ~':' ~minute",
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [['zwischen [03:00] und 07:00 fährt', '2024-05-15T03:00']],
    no: ['zwischen 2:1 und 3:1'],
  },
  {
    id: 'de.dates.clock-between-second',
    pattern: "'zwischen'|'von' hour ~':' ~minute 'und'|'bis'|'-'|'–' [hour ~':' ~minute]",
    produce: (c) => atClock(c['hour2'], c['minute2']),
    yes: [['zwischen 03:00 und [07:00] fährt', '2024-05-15T07:00']],
    no: ['zwischen 2:1 und 3:1'],
  },
  {
    id: 'de.dates.clock-each-time',
    pattern: "'jeweils' 'um'|'ab'|'von'|'gegen'? [hour ~'.'|':'? ~minute? 'uhr']",
    produce: (c) => ({ ...atClock(c['hour'], c['minute']), kind: 'time', repeated: true }),
    yes: [['Beginn ist jeweils um [20 Uhr] dort', 'T20:00']],
    no: ['jeweils 20 Leute'],
  },
  {
    id: 'de.dates.clock-each-first-of-two',
    pattern: "'jeweils' 'von'? [hour ~'.'|':'? ~minute?] 'bis'|'und'|'-'|'–' hour ~'.'|':'? ~minute? 'uhr'",
    produce: (c) => ({ ...atClock(c['hour'], c['minute']), kind: 'time', repeated: true }),
    yes: [['offen ist jeweils von [14] bis [18 Uhr]', 'T14:00']],
    no: ['jeweils von 14 bis 18 Leuten'],
  },
  {
    id: 'de.dates.clock-words',
    pattern: "num 'uhr'",
    produce: (c) => clockWords(c),
    yes: [['um [neun Uhr] kam', '2024-05-15T09:00']],
    no: ['neun Uhren'],
  },
  {
    id: 'de.dates.clock-half',
    pattern: "'um'|'gegen'|'bis'|'ab'|'nach'|'vor' ['halb' num 'uhr'? part|'früh'?]",
    produce: (c) => {
      const hour = Number(c['num']);
      return hour >= 1 && hour <= 12 && Number.isInteger(hour) ? clockOfPart(hour - 1, 30, c['part']) : null;
    },
    yes: [
      ['um [halb neun] kam', '2024-05-15T08:30'],
      ['um [halb drei Uhr nachts] kam', '2024-05-15T02:30'],
    ],
    no: ['halb so viel'],
  },
  {
    id: 'de.dates.clock-quarter-past',
    pattern: "'um'|'gegen'|'bis'|'ab' ['viertel' 'nach' num|hour]",
    produce: (c) => quarter(c, 0, 15),
    yes: [['um [Viertel nach neun] kam', '2024-05-15T09:15']],
    no: ['ein Viertel nach dem Haus'],
  },
  {
    id: 'de.dates.clock-quarter-to',
    pattern: "'um'|'gegen'|'bis'|'ab' ['viertel' 'vor' num|hour]",
    produce: (c) => quarter(c, -1, 45),
    yes: [['um [Viertel vor neun] kam', '2024-05-15T08:45']],
    no: ['ein Viertel vor dem Haus'],
  },
  {
    id: 'de.dates.clock-three-quarters',
    pattern: "'um'|'gegen'|'bis'|'ab' ['dreiviertel' num|hour]",
    produce: (c) => quarter(c, -1, 45),
    yes: [['um [dreiviertel neun] kam', '2024-05-15T08:45']],
    no: ['dreiviertel voll'],
  },
  {
    id: 'de.dates.midnight',
    pattern: "^'mitternacht'",
    produce: () => ({ kind: 'time', clock: { hour: 24, minute: 0 } }),
    yes: [['kurz vor [Mitternacht] kam', '2024-05-15T24:00']],
    no: ['mitternächtlich'],
  },
];

/** "Acht Uhr abends": the part of the day says which half the hour belongs to. */
function clockOfPart(given: TimeValue | undefined, minute: TimeValue | undefined, part: TimeValue | undefined) {
  const hour = Number(given);
  if (hour > 24 || !Number.isInteger(hour)) return null;
  const firstOfLater = part === 'NI' ? 8 : 1;
  const lastOfLater = part === 'MI' ? 3 : 12;
  const later = part === 'AF' || part === 'EV' || part === 'NI' || part === 'MI';
  if (!later || hour < firstOfLater || hour > lastOfLater) return atClock(hour, minute);
  return atClock(hour === 12 && part === 'AF' ? 12 : hour + 12, minute);
}

function clockWords(c: Readonly<Record<string, TimeValue>>) {
  const hour = Number(c['hour'] ?? c['num']);
  return hour <= 24 && Number.isInteger(hour) ? atClock(hour, undefined) : null;
}

function quarter(c: Readonly<Record<string, TimeValue>>, step: number, minute: number) {
  const hour = Number(c['num'] ?? c['hour']);
  return hour >= 1 && hour <= 12 && Number.isInteger(hour) ? atClock(hour + step, minute) : null;
}
