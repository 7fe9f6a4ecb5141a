import { atClock, calendar } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const between = "'und'|'bis'|'-'|'–'|'/' 'am'|'zum'?";
const apart = "','|'-'|'–'|'/'?";

/** Dates in digits: short years, ranges and lists of days, and the clock time that follows a date in digits. */
export const numericRules: readonly TimeRule[] = [
  {
    id: 'de.dates.digits-padded',
    pattern: "minute ~'.' ~minute ~'.' ~minute",
    produce: (c) => {
      const [day, month, year] = [Number(c['minute']), Number(c['minute2']), Number(c['minute3'])];
      return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 10
        ? calendar({ day, month, year: 2000 + year })
        : null;
    },
    yes: [['[03.02.16] 11:20', '2016-02-03']],
    no: ['Version 10.14.2', 'Adresse 10.04.12.18'],
  },
  {
    id: 'de.dates.digits-with-hyphens',
    pattern: "day ~'-' ~monthnum ~'-' ~year",
    produce: (c) => calendar({ day: c['day'], month: c['monthnum'], year: c['year'] }),
    yes: [['News vom [05-01-2016] hier', '2016-01-05']],
    no: ['Akte 05-41-2016'],
  },
  {
    id: 'de.dates.iso-clock',
    pattern: "year ~'-' ~int ~'-' ~int ~'t' ~hour ~':' ~minute ~':'? ~minute?",
    produce: (c) => isoClock(c),
    yes: [['am [2021-05-03T16:05:10] gesendet', '2021-05-03T16:05']],
    no: ['am 2021-15-03T16:05'],
  },
  {
    id: 'de.dates.digit-day-of-list',
    pattern: `[day] ~'.' ${between} day ~'.' ~monthnum ~'.' ~year?`,
    produce: (c) => calendar({ day: c['day'], month: c['monthnum'], year: c['year'] }),
    yes: [
      ['am [12]. und 13.03. war zu', '2024-03-12'],
      ['vom [4]. bis 8.1.2021 war zu', '2021-01-04'],
    ],
    no: ['in 12. und 13. Lage'],
  },
  {
    id: 'de.dates.digit-day-behind-list',
    pattern: `day ~'.' ${between} [day ~'.' ~monthnum ~'.'] !~year !~day`,
    produce: (c) => calendar({ day: c['day2'], month: c['monthnum'] }),
    yes: [['am 12. und [13.03.] war zu', '2024-03-13']],
    no: ['in 12. und 13. Lage'],
  },
  {
    id: 'de.dates.digit-range-start',
    pattern: "[day ~'.' ~monthnum ~'.'] 'bis'|'-'|'–' 'zum'? day ~'.' ~monthnum ~'.' year?",
    produce: (c) => calendar({ day: c['day'], month: c['monthnum'], year: c['year'] }),
    yes: [['offen ([25.7.] – 2.9.2020)', '2020-07-25']],
    no: ['Kapitel 25.7. und 2.9.'],
  },
  {
    id: 'de.dates.digit-range-end',
    pattern: "day ~'.' ~monthnum ~'.' 'bis'|'-'|'–' 'zum'? [day ~'.' ~monthnum ~'.'] !~year !~int",
    produce: (c) => calendar({ day: c['day2'], month: c['monthnum2'] }),
    yes: [['offen (25.7. – [2.9.])', '2024-09-02']],
    no: ['Kapitel 25.7. und 2.9.'],
  },
  {
    id: 'de.dates.clock-after-digits',
    pattern: `day ~'.' ~monthnum ~'.' ~year ${apart} [hour ~':' ~minute ~':'? ~minute?] !'uhr'`,
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [['Stand 3.5.2021, [10:48] gesendet', '2021-05-03T10:48']],
    no: ['am 3.5.2021 3 Tore'],
  },
  {
    id: 'de.dates.clock-after-date',
    pattern: `day ~'.' month year ${apart} [hour ~':' ~minute ~':'? ~minute?] !'uhr'`,
    produce: (c) => atClock(c['hour'], c['minute']),
    yes: [['am 3. Mai 2021, [10:48] gesendet', '2021-05-03T10:48']],
    no: ['am 3. Mai 2021 3 Tore'],
  },
];

function isoClock(c: Readonly<Record<string, unknown>>) {
  const [month, day] = [Number(c['int']), Number(c['int2'])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const clock = { hour: Number(c['hour']), minute: Number(c['minute']) };
  return calendar({ year: Number(c['year']), month, day }, { clock });
}
