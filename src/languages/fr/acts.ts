import { type ActData, type ActName, actVerbs } from '../parts/acts.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const nouns = (act: ActName, list: string): [string, ActName][] => words(list).map((word) => [word, act]);

export const acts: ActData = {
  verbs: actVerbs(['demander;request;à au', 'exiger;demand;de du', 'promettre;promise;à au']),
  nouns: new Map([
    ...nouns('request', 'demande demandes requête'),
    ...nouns('demand', 'exigence exigences'),
    ...nouns('promise', 'promesse promesses'),
  ]),
  arrive: set('arriver parvenir'),
  make: set('déposer présenter faire adresser'),
  receive: set('recevoir'),
  takeBack: set('retirer'),
  by: set('de du'),
  towards: set('à au auprès'),
  seat: set('à'),
  matter: set("de d'"),
  money: set('argent fonds aide aides subvention subventions crédits'),
  again: set('nouveau nouvelle second seconde deuxième autre'),
};
