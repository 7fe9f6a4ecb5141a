import type { TenseWords } from '../../../text/time/tense-words.ts';
import { frenchVerbs } from '../verbs.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const verbs = [...frenchVerbs.values()];

export const tense: TenseWords = {
  past: new Set([
    ...list(
      'a ont avait avaient était étaient fut furent eu été dit fait pris mis vu venu venue mort morts allé ouvert rendu perdu écrit eut',
    ),
    ...verbs.flatMap((verb) => verb.past),
  ]),
  present: list('commence ouvre ferme débute vient viennent doit doivent'),
  narrated: new Set(),
  future: new Set([
    ...list(
      'va vont sera seront aura auront prévu prévue prévus prévoit devrait devraient pourra pourront doit doivent',
    ),
    ...verbs.flatMap((verb) => verb.future),
  ]),
  possible: list('peut peuvent pourrait pourraient'),
  meant: new Set(),
  perfect: list('a ont ai'),
  participle: null,
  reporting: null,
  bePerfect: new Set(
    'mort morte morts mortes décédé décédée décédés arrivé arrivée arrivés parti partie partis venu venue venus né née tombé tombée tombés entré entrée sorti sortie allé allée'.split(
      ' ',
    ),
  ),
  silent: list('est sont'),
  participlesTell: true,
  pastEndings: ['é', 'ée', 'és', 'ées', 'ait', 'aient', 'èrent'],
  notPast: list(
    'été serait seraient aurait auraient pourrait devrait souhait lait fait parfait université société santé sécurité comité cité côté liberté volonté journée soirée matinée année idée entrée armée musée marché degré blé café',
  ),
  presentIsFuture: false,
  verbsCloseClauses: false,
  infinitive: null,
  governed: null,
  breaks: new Set(),
  attributes: null,
  quotedBy: null,
};
