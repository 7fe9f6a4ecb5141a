import type { TenseWords } from '../../../text/time/tense-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const tense: TenseWords = {
  past: list(
    'war waren hatte hatten hat haben habe wurde wurden worden gewesen gab kam kamen ging gingen fand fanden lag lagen stand standen sah sahen nahm nahmen sprach sprachen schrieb schrieben blieb blieben begann begannen traf trafen zog zogen trat traten ließ ließen hielt hielten starb starben fiel fielen gewann gewannen verlor verloren schloss schlossen stieg stiegen rief riefen brachte brachten dachte dachten wusste wussten konnte konnten musste mussten bekam bekamen erhielt erhielten warf warfen bat baten verließ verließen verwies erschien geriet entschied bot lief liefen fuhr fuhren schlug griff hieß stieß flog sank',
  ),
  present: list(
    'beginnt beginnen startet starten findet finden folgt folgen tagt tagen lädt laden öffnet öffnen eröffnet endet enden gastiert gastieren präsentiert berät beraten entscheidet entscheiden',
  ),
  narrated: list(
    'ist sind gibt geht gehen kommt kommen trifft treffen spielt spielen tritt treten steht stehen läuft laufen bleibt bleiben hält halten zeigt zeigen feiert feiern fährt',
  ),
  future: list('wird werden werde soll sollen solle will wollen wolle geplant vorgesehen erwartet'),
  possible: list('kann können möchte möchten darf dürfen muss müssen könnte könnten dürfte dürften'),
  meant: list('sollte sollten'),
  perfect: list('hat haben habe hätte hätten'),
  participle: /^(?:\p{Ll}{0,8}ge\p{Ll}{2,18}(?:t|en)|\p{Ll}{2,18}iert)$/u,
  reporting: {
    verbs: list('sagt sagen erklärt erklären betont betonen berichtet berichten erzählt erzählen'),
    particles: list('ab aus zu an'),
  },
  bePerfect: list(
    'gestorben verstorben umgekommen ertrunken verunglückt zurückgetreten getreten beigetreten ausgetreten eingetreten angetreten gekommen angekommen zurückgekehrt heimgekehrt eingetroffen gegangen gefahren gereist abgereist angereist eingereist ausgereist geflogen gelandet gestartet geflohen geflüchtet gelaufen gestiegen gesunken gefallen gewachsen abgestürzt eingestürzt zusammengestoßen zusammengebrochen entgleist explodiert ausgebrochen ausgefallen gescheitert geplatzt passiert geschehen erschienen entstanden gelungen geworden geblieben gewesen worden eingedrungen vorgedrungen gerückt ausgerückt zusammengekommen zusammengetreten verschwunden aufgetaucht',
  ),
  silent: new Set(),
  participlesTell: true,
  pastEndings: ['te', 'ten'],
  notPast: list(
    'heute bitte mitte seite seiten heutigen letzte letzten erste ersten zweite zweiten dritte dritten beste besten leute weite weiten gute guten zeiten arbeiten rechte rechten könnte könnten sollte sollten müsste dürfte möchte möchten hätte hätten wollten halten erhalten alte alten bereiten leiten bieten treten unten hinten mitten selten werte werten größte größten höchste höchsten meiste meisten karte karten garten',
  ),
  presentIsFuture: true,
  verbsCloseClauses: true,
  infinitive: {
    mark: 'zu',
    inside: /^\p{Ll}{2,8}zu\p{Ll}{2,16}n$/u,
    auxiliaries: list('sein haben werden'),
    perfect: list('sein haben'),
    have: 'haben',
  },
  governed: null,
  breaks: new Set(['„', '“', '”', '«', '»', '"']),
  attributes: {
    articles: list('der die das den dem des ein eine einen einem eines einer'),
    prepositions: list('am vom zum für seit bis ab im'),
    planned: ['geplant', 'angesetzt', 'vorgesehen', 'erwartet', 'anberaumt', 'terminiert', 'bevorstehend'],
    past: /^(?:\p{Ll}{0,8}ge\p{Ll}{2,18}(?:t|en)|(?:be|ver|er|ent|zer|über|unter|miss)\p{Ll}{2,18}(?:t|en)|\p{Ll}{2,18}iert)e[nrsm]?$/u,
    ahead: /^\p{Ll}{3,24}nde[nrsm]?$/u,
  },
  quotedBy: 'so',
};
