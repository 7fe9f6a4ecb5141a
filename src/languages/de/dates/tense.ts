import type { TenseWords } from '../../../text/time/tense-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const tense: TenseWords = {
  past: list(
    'war waren hatte hatten hat haben habe wurde wurden worden gewesen gab kam kamen ging gingen fand fanden lag lagen stand standen sah sahen nahm nahmen sprach sprachen schrieb schrieben blieb blieben begann begannen traf trafen zog zogen trat traten ließ ließen hielt hielten starb starben fiel fielen gewann gewannen verlor verloren schloss schlossen stieg stiegen rief riefen brachte brachten dachte dachten wusste wussten konnte konnten musste mussten bekam bekamen erhielt erhielten warf warfen bat baten verließ verließen verwies erschien geriet entschied bot lief liefen fuhr fuhren schlug griff hieß stieß flog sank',
  ),
  present: list(
    'ist sind beginnt beginnen startet starten findet finden gibt geht gehen kommt kommen folgt folgen trifft treffen spielt spielen tritt treten steht stehen lädt laden öffnet endet läuft bleibt bleiben hält gastiert zeigt präsentiert feiert fährt',
  ),
  future: list('wird werden soll sollen will wollen geplant vorgesehen erwartet'),
  possible: list('kann können möchte möchten darf dürfen muss müssen könnte könnten dürfte dürften'),
  perfect: list('hat haben habe'),
  bePerfect: list(
    'gestorben verstorben umgekommen ertrunken verunglückt zurückgetreten getreten beigetreten ausgetreten eingetreten angetreten gekommen angekommen zurückgekehrt heimgekehrt eingetroffen gegangen gefahren gereist abgereist angereist eingereist ausgereist geflogen gelandet gestartet geflohen geflüchtet gelaufen gestiegen gesunken gefallen gewachsen abgestürzt eingestürzt zusammengestoßen zusammengebrochen entgleist explodiert ausgebrochen ausgefallen gescheitert geplatzt passiert geschehen erschienen entstanden gelungen geworden geblieben gewesen eingedrungen vorgedrungen gerückt ausgerückt zusammengekommen zusammengetreten verschwunden aufgetaucht',
  ),
  silent: new Set(),
  participlesTell: true,
  pastEndings: ['te', 'ten'],
  notPast: list(
    'heute bitte mitte seite seiten heutigen letzte letzten erste ersten zweite zweiten dritte dritten beste besten leute weite weiten gute guten zeiten arbeiten rechte rechten könnte könnten sollte sollten müsste dürfte möchte möchten hätte hätten wollten halten erhalten alte alten bereiten leiten bieten treten unten hinten mitten selten werte werten größte größten höchste höchsten meiste meisten karte karten garten',
  ),
  presentIsFuture: true,
};
