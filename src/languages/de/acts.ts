import { type ActData, type ActName, actVerbs } from '../parts/acts.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const nouns = (act: ActName, list: string): [string, ActName][] => words(list).map((word) => [word, act]);

export const acts: ActData = {
  verbs: actVerbs([
    'bitten;request;o;um',
    'ersuchen;request;o;um',
    'anfragen;request;bei beim;wegen',
    'beantragen;request;bei beim',
    'anfordern;request;bei beim von vom',
    'fordern;demand;von vom',
    'verlangen;demand;von vom',
    'versprechen;promise;o',
    'zusagen;promise;o',
    'zusichern;promise;o',
  ]),
  nouns: new Map([
    ...nouns('request', 'antrag anträge bitte gesuch ersuchen anfrage hilfsantrag förderantrag hilfsersuchen'),
    ...nouns('demand', 'forderung forderungen'),
    ...nouns('promise', 'zusage zusagen versprechen zusicherung'),
  ]),
  arrive: set('eingehen vorliegen eintreffen ankommen'),
  make: set('stellen einreichen richten geben machen abgeben'),
  receive: set('erhalten bekommen empfangen'),
  takeBack: set('zurückziehen zurücknehmen widerrufen'),
  by: set('von vom aus'),
  towards: set('an ans bei beim gegenüber'),
  seat: set('in'),
  matter: set('auf um für nach'),
  money: set(
    'mittel geld gelder hilfsgeld hilfsgelder fördermittel fördergeld fördergelder finanzhilfe finanzhilfen zuschuss zuschüsse hilfe hilfen unterstützung',
  ),
  again: set(
    'erneut erneuter erneuten erneute zweiter zweiten zweite zweites weiterer weiteren weitere weiteres neuer neuen neue neues dritter dritten dritte nochmals wieder',
  ),
};
