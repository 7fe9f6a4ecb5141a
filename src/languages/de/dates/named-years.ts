import { calendar, shift } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** First parts of years that are named by what they count or were known for. */
const years =
  'ausbildungs berichts corona ernte fiskal gesamt geschäfts haushalts jubiläums kalender kriegs krisen pandemie rechnungs rekord schul steuer studien wahl wirtschafts'.split(
    ' ',
  );

const kinds = [
  ...years.flatMap((kind) => [`${kind}jahr`, `${kind}jahres`, `${kind}jahrs`]),
  ...['kindergartenjahr', 'wintersemester', 'sommersemester', 'saison', 'spielzeit', 'spielsaison', 'wintersaison'],
]
  .map((word) => `'${word}'`)
  .join('|');

/** Business, school and playing years, which may run over New Year. */
export const namedYearRules: readonly TimeRule[] = [
  {
    id: 'de.dates.named-year',
    pattern: `edge? article? ${kinds} year`,
    produce: (c) => calendar({ year: c['year'] }),
    yes: [
      ['im [Geschäftsjahr 2023] stieg', '2023'],
      ['seit [Ende des Haushaltsjahres 2022] ist', '2022'],
      ['im [Gesamtjahr 2022] stieg', '2022'],
    ],
    no: ['im Geschäft 2023', 'im Baujahr'],
  },
  {
    id: 'de.dates.named-years',
    pattern: `edge? article? ${kinds} year ~'/'|'-'|'–' ~int`,
    produce: (c) => spanning(c['year'], c['int']),
    yes: [
      ['im [Geschäftsjahr 2022/23] stieg', '2022'],
      ['in [der Saison 2022/2023] war', '2022'],
    ],
    no: ['im Geschäftsjahr 2022/29', 'die Hausnummer 2022/23'],
  },
  {
    id: 'de.dates.two-years',
    pattern: "year ~'/' ~int",
    produce: (c) => spanning(c['year'], c['int']),
    yes: [['war [2016/17] offen', '2016']],
    no: ['Akte 2016/19'],
  },
  {
    id: 'de.dates.shifted-named-year',
    pattern: `article? mod ${kinds}`,
    produce: (c) => shift('Y', c['mod']),
    yes: [
      ['im [vergangenen Geschäftsjahr] stieg', '2023'],
      ['im [laufenden Schuljahr] ist', '2024'],
    ],
    no: ['im vergangenen Geschäft'],
  },
  {
    id: 'de.dates.winter-of-two-years',
    pattern: "article? ^season year ~'/' ~int",
    produce: (c) => {
      const second = Number(c['int']) % 100;
      return second === (Number(c['year']) + 1) % 100 ? calendar({ season: c['season'], year: c['year'] }) : null;
    },
    yes: [
      ['im [Winter 2022/23] war', '2022-WI'],
      ['[Der Winter 1946/47] war', '1946-WI'],
    ],
    no: ['im Winter 2022/29'],
  },
];

/** `2022/23` and `2022/2023`: the second year must follow the first. */
function spanning(first: unknown, second: unknown) {
  const year = Number(first);
  return Number(second) % 100 === (year + 1) % 100 ? calendar({ year, lastYear: year + 1 }) : null;
}
