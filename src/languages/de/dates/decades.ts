import { calendar, modified } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Decades that share their noun, halves of decades, and years told by two digits. */
export const decadeRules: readonly TimeRule[] = [
  {
    id: 'de.dates.decade-of-two',
    pattern: "[article? edge? decade] 'und'|'oder'|'bis'|'zu' article? edge? decade 'jahre'|'jahren'",
    produce: (c) => calendar({ decade: 190 + Number(c['decade']) }, modified(c['edge'])),
    yes: [['in [den fünfziger] und [sechziger Jahren] war', '195']],
    no: ['die fünfziger und sechziger Hausnummern'],
  },
  {
    id: 'de.dates.decade-digits-of-two',
    pattern: "[article? edge? int ~'er'] 'und'|'oder'|'bis'|'zu' article? edge? int ~'er' ~'-'? 'jahre'|'jahren'",
    produce: (c) => {
      const number = Number(c['int']);
      return number % 10 === 0 && number < 100 ? calendar({ decade: 190 + number / 10 }, modified(c['edge'])) : null;
    },
    yes: [['in [den 80er] und [90er Jahren] war', '198']],
    no: ['die 80er und 90er Gruppe'],
  },
  {
    id: 'de.dates.half-of-decade',
    pattern: "article? ordinal 'hälfte' article? decade 'jahre'|'jahren'",
    produce: (c) => (Number(c['ordinal']) <= 2 ? calendar({ decade: 190 + Number(c['decade']) }) : null),
    yes: [['in [der zweiten Hälfte der achtziger Jahre] war', '198']],
    no: ['in der zweiten Hälfte der achtziger Runde'],
  },
  {
    id: 'de.dates.month-short-year',
    pattern: "edge? ^month ''' ~int",
    produce: (c) =>
      Number(c['int']) >= 20 && Number(c['int']) < 100
        ? calendar({ month: c['month'], year: 1900 + Number(c['int']) }, modified(c['edge']))
        : null,
    yes: [["im [Mai '68] war", '1968-05']],
    no: ["im Mai '5"],
  },
];
