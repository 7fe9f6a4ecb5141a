import { duration, modified } from '../../../text/time/make-meaning.ts';
import type { TimeUnit } from '../../../text/time/meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';
import { unitAdjectives } from './unit-adjectives.ts';

/** First parts of compounds that still count time behind a number: "45 Arbeitstage", "zwei Autostunden". */
const firsts = [
  'amts',
  'arbeits',
  'auto',
  'bahn',
  'berufs',
  'betriebs',
  'corona',
  'dienst',
  'fahr',
  'ferien',
  'fest',
  'flug',
  'frost',
  'geh',
  'herbst',
  'hitze',
  'jubel',
  'kalender',
  'kranken',
  'krankheits',
  'kriegs',
  'krisen',
  'kur',
  'lehr',
  'pandemie',
  'probe',
  'prozess',
  'regen',
  'reise',
  'ruhe',
  'schul',
  'seminar',
  'sitzungs',
  'sommer',
  'sonnen',
  'streik',
  'studien',
  'trainings',
  'unterrichts',
  'urlaubs',
  'verhandlungs',
  'werk',
  'winter',
  'zug',
];

const units: Readonly<Record<string, TimeUnit>> = {
  minuten: 'MIN',
  stunden: 'H',
  tage: 'D',
  tagen: 'D',
  wochen: 'W',
  monate: 'M',
  monaten: 'M',
  jahre: 'Y',
  jahren: 'Y',
};

/** The compounds with their unit for the word list. */
export const unitCompounds: Readonly<Record<string, string>> = Object.fromEntries(
  firsts.flatMap((first) => Object.entries(units).map(([word, unit]) => [first + word, `COUNT:${unit}`])),
);

/** A number and a compound whose last part is a unit. */
export const compoundUnitRules: readonly TimeRule[] = [
  {
    id: 'de.dates.compound-units',
    pattern: `article? approx? num ${unitAdjectives}? span`,
    produce: (c) => {
      const unit = /^COUNT:(.+)$/.exec(String(c['span']))?.[1];
      return unit === undefined ? null : duration(c['num'], unit, modified(c['approx']));
    },
    yes: [
      ['nach [45 Arbeitstagen] war', 'P45D'],
      ['nach [rund zwei Flugstunden] war', 'PT2H'],
      ['nach [drei harten Kriegsjahren] war', 'P3Y'],
    ],
    no: ['drei Flugscheine'],
  },
];
