import type { TimeValue, TimeWords } from '../../../text/time/time-lexicon.ts';
import { frenchNumbers } from '../quantities.ts';

const numbered = (list: string, from = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(
    list
      .trim()
      .split(/\s+/u)
      .map((word, index) => [word, index + from]),
  );

const monthNames: Readonly<Record<string, number>> = {
  ...numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  aout: 8,
  fevrier: 2,
  decembre: 12,
};
const monthAbbreviations: Readonly<Record<string, number>> = {
  janv: 1,
  févr: 2,
  avr: 4,
  juil: 7,
  sept: 9,
  oct: 10,
  nov: 11,
  déc: 12,
};

export const months: Readonly<Record<string, number>> = { ...monthNames, ...monthAbbreviations };
export const weekdays = numbered('lundi mardi mercredi jeudi vendredi samedi dimanche');

const units: Readonly<Record<string, TimeValue>> = {
  seconde: 'S',
  minute: 'MIN',
  heure: 'H',
  jour: 'D',
  journée: 'D',
  semaine: 'W',
  mois: 'M',
  trimestre: 'Q',
  semestre: 'HY',
  an: 'Y',
  année: 'Y',
  décennie: 'DE',
  siècle: 'CE',
  millénaire: 'ML',
};

export const words: TimeWords = {
  // Words with hyphens never reach the rules whole, and "un" is the article.
  num: Object.fromEntries([...frenchNumbers].filter(([word]) => word !== 'un' && !word.includes('-'))),
  ordinal: {
    premier: 1,
    première: 1,
    deuxième: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
  },
  month: monthNames,
  monthshort: monthAbbreviations,
  weekday: weekdays,
  part: {
    matin: 'MO',
    matinée: 'MO',
    midi: 'MI',
    après: 'AF',
    soir: 'EV',
    soirée: 'EV',
    nuit: 'NI',
  },
  unit: units,
  units: Object.fromEntries(
    Object.entries(units)
      .filter(([word]) => word !== 'mois')
      .map(([word, value]) => [`${word}s`, value])
      .concat([['mois', 'M']]),
  ),
  mod: {
    dernier: -1,
    dernière: -1,
    derniers: -1,
    dernières: -1,
    passé: -1,
    passée: -1,
    prochain: 1,
    prochaine: 1,
    prochains: 1,
    prochaines: 1,
  },
  other1: { suivant: 1, suivante: 1, précédent: -1, précédente: -1 },
  season: { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' },
  ref: {
    maintenant: 'PRESENT_REF',
    actuellement: 'PRESENT_REF',
    désormais: 'PRESENT_REF',
    récemment: 'PAST_REF',
    autrefois: 'PAST_REF',
    naguère: 'PAST_REF',
    prochainement: 'FUTURE_REF',
    bientôt: 'FUTURE_REF',
  },
  dayword: { hier: -1, demain: 1 },
  edge: { début: 'START', mi: 'MID', fin: 'END', courant: 'MID' },
  article: { le: 1, la: 1, les: 1, ce: 1, cet: 1, cette: 1 },
  approx: { environ: 'APPROX', presque: 'LESS_THAN' },
  each: { chaque: 1 },
  decade: { vingt: 2, trente: 3, quarante: 4, cinquante: 5, soixante: 6 },
  freq: {
    quotidiennement: 'P1D',
    hebdomadaire: 'P1W',
    mensuel: 'P1M',
    mensuelle: 'P1M',
    annuel: 'P1Y',
    annuelle: 'P1Y',
  },
  holiday: { noël: '12-25', pâques: 'easter', toussaint: '11-01', ramadan: 'unknown' },
  other2: { un: 1, une: 1 },
  few: { quelques: 'X', plusieurs: 'X' },
};
