import { calendar, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Weekdays that another word places or leaves open, and hours of a part of a day. */
export const weekdayRules: readonly TimeRule[] = [
  {
    id: 'de.dates.yesterdays-weekday',
    pattern: "dayword ^weekday|weekdaypart|'tag'|'tages'|'tags'",
    produce: (c) => {
      const part = c['weekdaypart'] === undefined ? undefined : String(c['weekdaypart']).slice(1);
      return shift('D', c['dayword'], 'publication', part === undefined ? {} : { part });
    },
    yes: [
      ['am [gestrigen Dienstag] kam', '2024-05-14'],
      ['am [morgigen Tag] kommt', '2024-05-16'],
    ],
    no: ['der gestrige Tagtraum'],
  },
  {
    id: 'de.dates.weekday-bare-day',
    pattern: "^weekday ','? 'den'|'dem'|'der' day ~'.' !month !monthshort !~int !'und' !'oder' !'bis' !~'/'",
    produce: (c) => calendar({ weekday: c['weekday'], day: c['day'] }),
    yes: [['am [Freitag, den 13.] war', '2023-10-13']],
    no: ['am Freitag, den 13. Mai'],
  },
  {
    id: 'de.dates.short-weekday-date',
    pattern: "^'mo'|'di'|'mi'|'do'|'fr'|'sa'|'so' ~'.'? ','? 'den'|'dem'? day ~'.' month|monthshort ~'.'? year?",
    produce: (c) => calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }),
    yes: [['am [Fr, 3. Mai 2024] ist', '2024-05-03']],
    no: ['So 3. Mann'],
  },
  {
    id: 'de.dates.short-weekday-digits',
    pattern: "^'mo'|'di'|'mi'|'do'|'fr'|'sa'|'so' ~'.'? ','? 'den'|'dem'? day ~'.' ~monthnum ~'.' ~year?",
    produce: (c) => calendar({ month: c['monthnum'], day: c['day'], year: c['year'] }),
    yes: [['[Di., 14.5.2024] ist', '2024-05-14']],
    no: ['So 3,5'],
  },
  {
    id: 'de.dates.attacks-of-2001',
    pattern:
      "'anschläge'|'anschlägen'|'anschlag'|'terroranschläge'|'terroranschlägen'|'terrorangriffe'|'terror' 'vom'|'des'|'am' [day ~'.' month] !year",
    produce: (c) => (c['day'] === 11 && c['month'] === 9 ? calendar({ year: 2001, month: 9, day: 11 }) : null),
    yes: [['seit den Anschlägen vom [11. September] ist', '2001-09-11']],
    no: ['seit den Anschlägen vom 12. September'],
  },
  {
    id: 'de.dates.this-day',
    pattern: "'heutigen'|'heutige'|'heutiger' 'tag'|'tages'|'tags'",
    produce: () => shift('D', 0),
    yes: [['am [heutigen Tag] ist', '2024-05-15']],
    no: ['die heutige Tagung'],
  },
  {
    id: 'de.dates.some-weekday',
    pattern: "'einem'|'einen'|'jenem'|'jenen' [^weekday|weekdaypart]",
    produce: (c) => {
      const both = String(c['weekdaypart'] ?? '');
      return c['weekday'] === undefined
        ? calendar({ weekday: Number(both[0]) }, { open: true, part: both.slice(1) })
        : calendar({ weekday: c['weekday'] }, { open: true });
    },
    yes: [
      ['an einem [Donnerstag] im Oktober kam', 'XXXX-WXX-4'],
      ['an jenem [Montagabend] kam', 'XXXX-WXX-1TEV'],
    ],
    no: ['an einem Dienst'],
  },
  {
    id: 'de.dates.weekday-part-of-shifted-week',
    pattern: "weekdaypart article? mod 'woche'",
    produce: (c) => {
      const value = String(c['weekdaypart']);
      const fields = { weekday: Number(value[0]) };
      return shift('W', c['mod'], 'publication', { fields, part: value.slice(1) });
    },
    yes: [['am [Freitagmittag der vergangenen Woche] kam', '2024-05-10TMI']],
    no: ['Freitagmittag der Feier'],
  },
  {
    id: 'de.dates.night-to-yesterday',
    pattern: "article? 'nacht' 'auf'|'zu' 'gestern'",
    produce: () => shift('D', -2, 'publication', { part: 'NI' }),
    yes: [['in [der Nacht auf gestern] kam', '2024-05-13TNI']],
    no: ['Nacht auf immer'],
  },
  {
    id: 'de.dates.part-of-weekday',
    pattern: "article? edge? part 'des' ^weekday|freq",
    produce: (c) => {
      const day = c['weekday'] ?? /^XXXX-WXX-(\d)$/.exec(String(c['freq']))?.[1];
      return day === undefined ? null : calendar({ weekday: Number(day) }, { part: String(c['part']) });
    },
    yes: [
      ['in [den frühen Morgenstunden des Sonntags] kam', '2024-05-12TMO'],
      ['am [Abend des Sonntags] kam', '2024-05-12TEV'],
    ],
    no: ['in den frühen Stunden des Sonntags'],
  },
];
