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

const units: readonly (readonly [id: string, unit: TimeUnit, plurals: readonly string[]])[] = [
  ['minutes', 'MIN', ['minuten']],
  ['hours', 'H', ['stunden']],
  ['days', 'D', ['tage', 'tagen']],
  ['weeks', 'W', ['wochen']],
  ['months', 'M', ['monate', 'monaten']],
  ['years', 'Y', ['jahre', 'jahren']],
];

const spoken: Readonly<Record<string, string>> = { MIN: 'PT3M', H: 'PT3H', D: 'P3D', W: 'P3W', M: 'P3M', Y: 'P3Y' };

/** A number and a compound whose last part is a unit. */
export const compoundUnitRules: readonly TimeRule[] = units.map(([id, unit, plurals]) => {
  const compounds = firsts.flatMap((first) => plurals.map((plural) => first + plural));
  return {
    id: `de.dates.compound-${id}`,
    pattern: `article? approx? num ${unitAdjectives}? ${compounds.map((word) => `'${word}'`).join('|')}`,
    produce: (c) => duration(c['num'], unit, modified(c['approx'])),
    yes: [[`nach [drei Flug${plurals[0]}] kam`, spoken[unit]!]],
    no: [`drei Flug${plurals[0]?.slice(0, 2)}platten`],
  };
});
