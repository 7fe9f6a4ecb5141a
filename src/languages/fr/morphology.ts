import type { MorphologyData } from '../parts/morphology.ts';
import { frenchSet, frenchWords } from './elided.ts';
import { frenchAdjectives, frenchNouns } from './nouns.ts';
import { transitions } from './transitions.ts';
import { type FrenchVerb, frenchVerbs } from './verbs.ts';

/** Words of a list, elided ones with both apostrophes; `word>lemma` keeps its lemma. */
const listed = (label: string, words: string, feats = '', weight = 7) => ({
  label,
  feats,
  words: frenchWords(words)
    .map((word) => `${word}=${weight}`)
    .join(' '),
});

const indicative = 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin';

/** The forms of a verb with their labels; `be` and `have` are auxiliaries. */
function formsOf(verb: FrenchVerb): MorphologyData['labelled'] {
  const auxiliary = verb.lemma === 'être' || verb.lemma === 'avoir';
  const [finite, infinitive, participle, gerund] = auxiliary ? ['AF', 'AI', 'AN', 'AG'] : ['VF', 'VI', 'VN', 'VG'];
  const weight = auxiliary ? 8 : 5;
  const row = (label: string, feats: string, forms: readonly string[], score = weight) => ({
    label,
    feats,
    words: forms.map((form) => `${form}>${verb.lemma}=${score}`).join(' '),
  });
  return [
    row(finite!, indicative, verb.present.slice(0, 1)),
    row(finite!, 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin', verb.present.slice(1)),
    row(finite!, 'Mood=Ind|Person=3|Tense=Past|VerbForm=Fin', verb.past),
    row(finite!, 'Mood=Ind|Person=3|Tense=Fut|VerbForm=Fin', verb.future),
    row(finite!, 'Mood=Cnd|Person=3|Tense=Pres|VerbForm=Fin', verb.conditional),
    row(infinitive!, 'VerbForm=Inf', [verb.lemma]),
    row(participle!, 'Tense=Past|VerbForm=Part', verb.participles),
    row(gerund!, 'Tense=Pres|VerbForm=Part', [verb.gerund]),
  ];
}

function plural(noun: string): string {
  if (/[sxz]$/u.test(noun)) return noun;
  if (/(?:eau|eu)$/u.test(noun)) return `${noun}x`;
  return noun.endsWith('al') ? `${noun.slice(0, -2)}aux` : `${noun}s`;
}

const split = (list: string) => list.split(/\s+/u).filter(Boolean);

export const morphology: MorphologyData = {
  code: 'fr',
  fixed: {},
  declined: [],
  endings: {},
  forms: [],
  labelled: [
    listed(
      'AF',
      'suis>être sommes>être êtes>être étais>être étions>être ai>avoir avons>avoir avez>avoir avais>avoir avions>avoir',
      'Mood=Ind|VerbForm=Fin',
      8,
    ),
    listed('D', "le la>le l'>le les>le", 'Definite=Def|PronType=Art', 8),
    listed('D', 'un une>un des>un', 'Definite=Ind|PronType=Art'),
    listed(
      'D',
      `ce cet>ce cette>ce ces>ce son sa>son ses>son leur leurs>leur notre nos>notre votre vos>votre mon ma>mon mes>mon
      plusieurs quelques aucun aucune>aucun chaque certains>certain certaines>certain tout>tout toute>tout tous>tout toutes>tout
      quel quelle>quel quels>quel quelles>quel divers différents`,
    ),
    listed('D', "du>de de d'>de", '', 2),
    listed(
      'I',
      `à au>à aux>à de d'>de du>de des>de en dans sur sous avec sans pour par contre entre vers chez depuis pendant durant
      avant après selon malgré lors dès parmi devant derrière près hors jusque jusqu'>jusque sauf environ voici outre`,
      '',
      8,
    ),
    listed('C', 'et ou mais ni or car donc'),
    listed(
      'S',
      "que qu'>que si s'>si quand lorsque lorsqu'>lorsque puisque puisqu'>puisque comme quoique quoiqu'>quoique parce tandis afin",
      '',
      7,
    ),
    listed(
      'W',
      "qui que>que qu'>que dont où lequel laquelle>lequel lesquels>lequel lesquelles>lequel quoi auquel",
      '',
      6,
    ),
    listed(
      'PN',
      "il elle ils>il elles>elle on nous vous je j'>je tu ce c'>ce -t-il>il -t-elle>elle -t-on>on -t-ils>il -t-elles>elle -il>il -elle>elle -on>on -ils>il -elles>elle -je>je",
      'Case=Nom|PronType=Prs',
      8,
    ),
    listed('PA', "se s'>se me m'>me te t'>te le la l'>le les lui leur y en nous vous", 'Case=Acc|PronType=Prs', 5),
    listed(
      'PX',
      'cela ça ceci celui celle>celui ceux>celui celles>celui eux lui elle elles rien personne tout tous>tout chacun quelqu’un certains>certain plusieurs autre autres>autre',
      '',
      5,
    ),
    listed('NOT', "ne n'>ne pas jamais plus guère", 'Polarity=Neg', 7),
    listed(
      'R',
      `très bien aussi alors encore toujours déjà ensuite puis ici là hier demain aujourd'hui peu trop plus moins assez
      souvent enfin ainsi surtout notamment environ presque près loin ensemble mieux tard tôt maintenant cependant pourtant
      toutefois néanmoins plutôt seulement peut-être désormais parfois bientôt non oui`,
      '',
      6,
    ),
    listed(
      'M',
      `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
      cinquante soixante quatre-vingts cent cents>cent mille`,
      'NumType=Card',
      8,
    ),
    listed(
      'N',
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      'Number=Sing',
      8,
    ),
    listed('NP', 'M.>M. Mme Mlle Dr', '', 8),
    listed('J', split(frenchAdjectives).join(' '), '', 5),
    listed(
      'J',
      split(frenchAdjectives)
        .filter((word) => !/[ex]$/u.test(word))
        .map((word) => `${word}e>${word} ${plural(word)}>${word} ${word}es>${word}`)
        .join(' '),
      '',
      5,
    ),
    listed(
      'J',
      split(frenchAdjectives)
        .filter((word) => word.endsWith('e'))
        .map((word) => `${word}s>${word}`)
        .join(' '),
      '',
      5,
    ),
    listed('N', split(frenchNouns).join(' '), 'Number=Sing', 5),
    listed(
      'NS',
      split(frenchNouns)
        .map((noun) => `${plural(noun)}>${noun}`)
        .join(' '),
      'Number=Plur',
      5,
    ),
    ...[...frenchVerbs.values()].flatMap(formsOf),
  ],
  alsoOpen: new Set(),
  listedOnly: true,
  transitions,
  particles: new Set(),
  fullAlone: frenchSet('avoir'),
  auxiliaries: frenchSet('être avoir'),
  compoundLinks: [''],
  clauses: {
    verbFinal: false,
    nounsTogether: false,
    relatives: frenchSet("qui que qu' dont où lequel laquelle lesquels lesquelles"),
    subordinators: frenchSet("que qu' si quand lorsque lorsqu' puisque puisqu' comme parce tandis quoique quoiqu'"),
    coordinators: new Set(),
    numberless: frenchSet("qui que qu' dont on"),
    passive: frenchSet('être'),
    negations: frenchSet("ne n' pas jamais rien aucun aucune personne ni"),
    comparators: frenchSet("que qu'"),
    insertions: new Set(),
    infinitiveMarker: 'de',
  },
  nameGenitive: '',
  guesses: [
    { pos: 'VF', ending: 'eraient', replace: 'er' },
    { pos: 'VF', ending: 'erait', replace: 'er' },
    { pos: 'VF', ending: 'eront', replace: 'er' },
    { pos: 'VF', ending: 'era', replace: 'er' },
    { pos: 'VF', ending: 'issent', replace: 'ir' },
    { pos: 'VF', ending: 'aient', replace: 'er' },
    { pos: 'VF', ending: 'ait', replace: 'er' },
    { pos: 'VF', ending: 'ent', replace: 'er' },
    { pos: 'VF', ending: 'e', replace: 'er' },
    { pos: 'VN', ending: 'ées', replace: 'er' },
    { pos: 'VN', ending: 'ée', replace: 'er' },
    { pos: 'VN', ending: 'és', replace: 'er' },
    { pos: 'VN', ending: 'é', replace: 'er' },
    { pos: 'VG', ending: 'issant', replace: 'ir' },
    { pos: 'VG', ending: 'ant', replace: 'er' },
    { pos: 'NS', ending: 'eaux', replace: 'eau' },
    { pos: 'NS', ending: 's', replace: '' },
    { pos: 'J', ending: 'euses', replace: 'eux' },
    { pos: 'J', ending: 'euse', replace: 'eux' },
    { pos: 'J', ending: 'ives', replace: 'if' },
    { pos: 'J', ending: 'ive', replace: 'if' },
    { pos: 'J', ending: 's', replace: '' },
  ],
};
