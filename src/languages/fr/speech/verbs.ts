import type { SpeechVerbForm, VerbFormKind } from '../../parts/speech.ts';
import { fileVerbForms, type VerbRow } from '../../parts/speech-verbs.ts';
import { frenchVerb } from '../verbs.ts';

/** Rows as `readVerbRow` reads them, without forms. A clause without "que" only stands before its verb (`v`). */
const rows = `
dire;dvwq;assert;speech;1
déclarer;dvq;assert;speech;1
affirmer;dvzq;assert;speech;1
assurer;dvzq;assert;speech;1
indiquer;dvwq;assert;speech;1
préciser;dvwq;assert;speech;1
ajouter;dvq;assert;speech;1
expliquer;dvwq;assert;speech;1
souligner;dvq;assert;speech;1
rappeler;dvq;assert;speech;2
soutenir;dvq;assert;speech;2
insister;dvqp;assert;speech;1;;sur
estimer;dvq;assert;speech;1
juger;dvq;assert;speech;2
considérer;dvq;assert;thought;2
noter;dvq;assert;speech;2
constater;dvq;assert;speech;2
observer;dvq;assert;speech;3
remarquer;dvq;assert;speech;2
signaler;dvq;assert;speech;2
rapporter;dvq;assert;speech;2
relater;dvq;assert;speech;2
raconter;dvwq;assert;speech;1
témoigner;dvq;assert;speech;1
confier;dvq;assert;speech;1
révéler;dvwqo;announce;speech;1
annoncer;dvqo;announce;speech;1
informer;d;announce;speech;1
publier;q;announce;writing;3
confirmer;dvwqo;confirm;speech;1
reconnaître;dvqo;confirm;speech;1
admettre;dvqo;confirm;speech;1
concéder;dvq;confirm;speech;1
démentir;dqo;deny;speech;1
nier;dqo;deny;speech;1
contester;dqo;deny;speech;1
rejeter;qo;deny;speech;1
récuser;qo;deny;speech;1
réfuter;dqo;deny;speech;1
refuser;z;refuse;speech;2
accuser;qop;accuse;speech;1;A;de d'
dénoncer;qo;accuse;speech;1
critiquer;qo;accuse;speech;1
condamner;qo;accuse;speech;2
fustiger;qo;accuse;speech;1
déplorer;dvqo;accuse;speech;1
blâmer;qo;accuse;speech;1
exiger;dzqo;demand;speech;1
réclamer;dqo;demand;speech;1
demander;dzwq;demand;speech;1
exhorter;zq;demand;speech;1;A
appeler;zqp;demand;speech;3;;à
recommander;dzqo;demand;speech;1
préconiser;dzqo;demand;speech;1
proposer;dzqo;demand;speech;2
suggérer;dzvq;demand;speech;2
plaider;qp;demand;speech;2;;pour
supplier;zq;demand;speech;1;A
interroger;q;ask;speech;3
avertir;dvq;warn;speech;1
prévenir;dvq;warn;speech;2
alerter;dvqp;warn;speech;1;;sur
menacer;zq;threaten;speech;1
promettre;dvzqo;promise;speech;1
garantir;dvq;promise;speech;2
remercier;qo;thank;speech;1;A
saluer;qo;thank;speech;1
féliciter;qo;thank;speech;2
regretter;dvqo;apologise;speech;1
répondre;dvq;assert;speech;1
rétorquer;dvq;assert;speech;1
répliquer;dvq;assert;speech;1
répéter;dvq;assert;speech;2
réagir;q;assert;speech;2
commenter;vq;assert;speech;2
conclure;dvq;assert;speech;2
poursuivre;vq;assert;speech;3
lancer;q;assert;speech;3
écrire;dvq;assert;writing;2
tweeter;dvq;assert;writing;1
marteler;dvq;assert;speech;1
clamer;dvq;assert;speech;1
prétendre;dvzq;assert;speech;1
évoquer;qo;assert;speech;3
détailler;vq;assert;speech;2
penser;dv;assert;thought;2
croire;dv;assert;thought;3
espérer;dvz;assert;thought;2
craindre;dvz;assert;thought;2
souhaiter;dz;demand;speech;2
prédire;dvq;assert;speech;1
citer;q;assert;speech;3`;

/** Verbs that the hand-made table of forms lacks are conjugated by rule. */
export function conjugateFrench(): ReadonlyMap<string, readonly SpeechVerbForm[]> {
  return fileVerbForms(rows.trim().split('\n'), conjugate);
}

function conjugate({ verb }: VerbRow): [form: string, entry: SpeechVerbForm][] {
  const { present, past, future, conditional, participles, gerund } = frenchVerb(verb.lemma);
  const entries: [string, VerbFormKind][] = [
    ...[...present, ...past, ...future, ...conditional].map((form): [string, VerbFormKind] => [form, 'finite']),
    ...participles.map((form): [string, VerbFormKind] => [form, 'participle']),
    [verb.lemma, 'infinitive'],
    [gerund, 'zuInfinitive'],
  ];
  const isFirst = ([form, kind]: [string, VerbFormKind], index: number) =>
    entries.findIndex((entry) => entry[0] === form && entry[1] === kind) === index;
  return entries.filter(isFirst).map(([form, kind]) => [form, { verb, kind, split: false, plural: null }]);
}
