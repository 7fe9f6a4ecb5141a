import { inflect } from './inflect.ts';

/** Stems of adjectives that measure a stretch of time: "ein knappes Jahr", "drei volle Tage". */
const measuring = ['ganz', 'voll', 'lang', 'kurz', 'knapp', 'gut', 'weiter', 'zusätzlich', 'gesamt'];

/** Stems of adjectives that say what it was like: "zwei harte Jahre", "diesem strengen Winter". */
const describing = [
  'anstrengend',
  'arbeitsreich',
  'aufeinanderfolgend',
  'bang',
  'besonder',
  'bewegt',
  'dunkl',
  'ehrenamtlich',
  'endlos',
  'ereignisreich',
  'erfolgreich',
  'fett',
  'friedlich',
  'gemeinsam',
  'hart',
  'heiß',
  'intensiv',
  'kalt',
  'mager',
  'mild',
  'mühsam',
  'nass',
  'quälend',
  'ruhig',
  'schlecht',
  'schlimm',
  'schwer',
  'schwierig',
  'schön',
  'spannend',
  'streng',
  'trocken',
  'turbulent',
  'unruhig',
  'verloren',
  'verregnet',
  'warm',
  'wertvoll',
];

/** Their inflected forms as the choices of one pattern element. */
export const measuringAdjectives = choices(measuring);
export const unitAdjectives = choices([...measuring, ...describing]);

function choices(stems: readonly string[]): string {
  return Object.keys(inflect(Object.fromEntries(stems.map((stem) => [stem, 1]))))
    .map((word) => `'${word}'`)
    .join('|');
}
