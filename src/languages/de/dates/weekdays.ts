import { calendar, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning } from '../../../text/time/meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const hours: Readonly<Record<string, string>> = {
  morgenstunden: 'MO',
  vormittagsstunden: 'MO',
  mittagsstunden: 'MI',
  nachmittagsstunden: 'AF',
  abendstunden: 'EV',
  nachtstunden: 'NI',
};

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
    id: 'de.dates.this-day',
    pattern: "'heutigen'|'heutige'|'heutiger' 'tag'|'tages'|'tags'",
    produce: () => shift('D', 0),
    yes: [['am [heutigen Tag] ist', '2024-05-15']],
    no: ['die heutige Tagung'],
  },
  {
    id: 'de.dates.some-weekday',
    pattern: "'einem'|'einen'|'jenem'|'jenen' [^weekday|weekdaypart]",
    produce: (c) => open(c['weekday'], c['weekdaypart']),
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
  ...Object.entries(hours).flatMap(([word, part]): readonly TimeRule[] => {
    const spoken = word[0]!.toUpperCase() + word.slice(1);
    return [
      {
        id: `de.dates.${word}`,
        pattern: `'in'|'bis'|'seit'|'ab'|'während' ['den'|'die'|'der' edge? '${word}']`,
        produce: () => ({ kind: 'time', part }),
        yes: [[`in [den frühen ${spoken}] kam`, `2024-05-15T${part}`]],
        no: ['in den frühen Stunden'],
      },
      {
        id: `de.dates.${word}-of-weekday`,
        pattern: `'den'|'die'|'der'? edge? '${word}' 'des' ^weekday|freq`,
        produce: (c) => {
          const day = c['weekday'] ?? /^XXXX-WXX-(\d)$/.exec(String(c['freq']))?.[1];
          return day === undefined ? null : calendar({ weekday: Number(day) }, { part });
        },
        yes: [[`in [den frühen ${spoken} des Sonntags] kam`, `2024-05-12T${part}`]],
        no: ['in den frühen Stunden des Sonntags'],
      },
    ];
  }),
];

/** A weekday of no week: "an einem Donnerstag". */
function open(weekday: unknown, weekdaypart: unknown): Meaning {
  const both = String(weekdaypart ?? '');
  if (weekday !== undefined) return { kind: 'fixed', type: 'DATE', value: `XXXX-WXX-${weekday}` };
  return { kind: 'fixed', type: 'TIME', value: `XXXX-WXX-${both[0]}T${both.slice(1)}` };
}
