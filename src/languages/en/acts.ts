import { type ActData, type ActName, actVerbs } from '../parts/acts.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const nouns = (act: ActName, list: string): [string, ActName][] => words(list).map((word) => [word, act]);

export const acts: ActData = {
  verbs: actVerbs([
    'ask;request;o;for',
    'petition;request;o;for',
    'apply;request;to;for',
    'appeal;request;to;for',
    'request;request;from of',
    'demand;demand;from of',
    'promise;promise;o',
    'pledge;promise;to',
  ]),
  nouns: new Map([
    ...nouns('request', 'request requests application applications petition appeal'),
    ...nouns('demand', 'demand demands'),
    ...nouns('promise', 'promise promises pledge pledges'),
  ]),
  arrive: set('arrive come'),
  make: set('file submit make lodge send'),
  receive: set('receive get'),
  takeBack: set('withdraw retract rescind'),
  by: set('from by'),
  towards: set('to with at'),
  seat: set('in'),
  matter: set('for'),
  money: set('money fund funds funding aid cash grant grants subsidy subsidies assistance help'),
  again: set('again second another further new third repeated'),
};
