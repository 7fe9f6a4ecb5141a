import { duration } from '../../../text/time/make-meaning.ts';
import type { Meaning } from '../../../text/time/meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const past = (): Meaning => ({ kind: 'reference', value: 'PAST_REF' });
const present = (): Meaning => ({ kind: 'reference', value: 'PRESENT_REF' });
const future = (): Meaning => ({ kind: 'reference', value: 'FUTURE_REF' });

/** Times that the words leave open, on purpose. */
export const vagueRules: readonly TimeRule[] = [
  {
    id: 'de.dates.past-or-future',
    pattern: "'in'|'aus'|'zur' ['der'? 'vergangenheit']",
    produce: past,
    yes: [['in [der Vergangenheit] war', 'PAST_REF']],
    no: ['die Vergangenheit der Stadt'],
  },
  {
    id: 'de.dates.future',
    pattern: "'in' ['der'|'naher'|'nächster'|'absehbarer'|'ferner'? 'zukunft']",
    produce: future,
    yes: [
      ['in [Zukunft] wird', 'FUTURE_REF'],
      ['in [naher Zukunft] wird', 'FUTURE_REF'],
    ],
    no: ['die Zukunft der Stadt'],
  },
  {
    id: 'de.dates.foreseeable',
    pattern: "'in'|'auf' ['absehbarer'|'absehbare'|'kürzester'|'nächster' 'zeit']",
    produce: future,
    yes: [
      ['in [absehbarer Zeit] wird', 'FUTURE_REF'],
      ['auf [absehbare Zeit] bleibt', 'FUTURE_REF'],
    ],
    no: ['in guter Zeit'],
  },
  {
    id: 'de.dates.youngest-time',
    pattern: "'in'|'seit' ['jüngster'|'jüngerer' 'zeit'|'vergangenheit']",
    produce: past,
    yes: [['in [jüngster Zeit] war', 'PAST_REF']],
    no: ['in junger Zeit'],
  },
  {
    id: 'de.dates.recently',
    pattern: "'vor' 'kurzem'",
    produce: past,
    yes: [['war [vor kurzem] hier', 'PAST_REF']],
    no: ['vor kurzer Distanz'],
  },
  {
    id: 'de.dates.some-time-ago',
    pattern: "'vor' ['einiger'|'geraumer'|'langer'|'kurzer'|'längerer' 'zeit']",
    produce: past,
    yes: [['war vor [einiger Zeit] hier', 'PAST_REF']],
    no: ['vor dieser Zeit'],
  },
  {
    id: 'de.dates.for-some-time',
    pattern: "'seit' ['einiger'|'geraumer'|'langer'|'kurzer'|'längerer' 'zeit']",
    produce: past,
    yes: [['ist seit [geraumer Zeit] hier', 'PAST_REF']],
    no: ['seit aller Zeit'],
  },
  {
    id: 'de.dates.since-long',
    pattern: "'seit'|'vor' ['langem'|'kurzem'|'längerem'|'jeher'|'eh' 'und'? 'je'?]",
    produce: past,
    yes: [['ist seit [langem] offen', 'PAST_REF']],
    no: ['seit lange'],
  },
  {
    id: 'de.dates.time-gone-or-to-come',
    pattern: "article? mod 'zeit'",
    produce: (c) => {
      const mod = Number(c['mod']);
      return mod === 0 ? null : mod < 0 ? past() : future();
    },
    yes: [
      ['in [letzter Zeit] war', 'PAST_REF'],
      ['in [der nächsten Zeit] wird', 'FUTURE_REF'],
    ],
    no: ['letzte Zeitung'],
  },
  {
    id: 'de.dates.that-time',
    pattern: "'zu'|'seit' [mod|other1 'zeit']",
    produce: past,
    yes: [['zu [dieser Zeit] war', 'PAST_REF']],
    no: ['zur Zeitung'],
  },
  {
    id: 'de.dates.at-present',
    pattern: "'zur' 'zeit'|'stunde' !'der' !'des' !'von'",
    produce: present,
    yes: [['ist [zur Zeit] offen', 'PRESENT_REF']],
    no: ['zur Zeit der Flut'],
  },
  {
    id: 'de.dates.moment',
    pattern: "'im' 'moment'|'augenblick' !'der' !'des'",
    produce: present,
    yes: [['ist [im Moment] offen', 'PRESENT_REF']],
    no: ['im Moment der Stille'],
  },
  {
    id: 'de.dates.present-point',
    pattern: "'zum' ['jetzigen'|'gegenwärtigen'|'heutigen'|'derzeitigen' 'zeitpunkt']",
    produce: present,
    yes: [['zum [jetzigen Zeitpunkt] ist', 'PRESENT_REF']],
    no: ['zum Zeitpunkt des Falls'],
  },
  {
    id: 'de.dates.in-these-days',
    pattern: "'in' ['diesen' 'tagen']",
    produce: () => duration('X', 'D'),
    yes: [['in [diesen Tagen] kommt', 'PXD']],
    no: ['in diesen Orten'],
  },
  {
    id: 'de.dates.long-years',
    pattern: "'lange'|'langen' units",
    produce: (c) => duration('X', c['units']),
    yes: [['war [lange Jahre] da', 'PXY']],
    no: ['lange Jacken'],
  },
  {
    id: 'de.dates.over-the-years',
    pattern: "'über'|'im' ['die'|'laufe'|'lauf'|'verlauf'|'verlaufe'? 'der'? units] !'des' !'der' !'von'",
    produce: (c) => duration('X', c['units']),
    yes: [['über [die Jahre] hinweg', 'PXY']],
    no: ['über die Jahre der Not'],
  },
  {
    id: 'de.dates.early-years',
    pattern: "'in'|'seit' ['jungen'|'frühen' 'jahren']",
    produce: () => duration('X', 'Y'),
    yes: [['in [jungen Jahren] zog', 'PXY']],
    no: ['in jungen Händen'],
  },
  {
    id: 'de.dates.between-the-years',
    pattern: "'zwischen' 'den' 'jahren' !year",
    produce: () => ({ kind: 'calendar', fields: { holiday: '12-28' }, mod: 'APPROX' }),
    yes: [['ist [zwischen den Jahren] zu', '2023-12-28']],
    no: ['zwischen den Jahren 2020 und 2021'],
  },
];
