import { readGlossary } from '../parts/glossary.ts';

/** Everyday German lemmas and their English ones, both folded (no umlauts). */
export const glossary = readGlossary(
  'en',
  `zahlen: count, pay, number; suchen: look, search, seek; haus: house, home; mensch: people, person, human; geld: money;
  woche: week; tag: day; nacht: night; jahr: year; monat: month; stunde: hour; minute: minute; heute: today;
  gestern: yesterday; morgen: tomorrow, morning; abend: evening; auszahlen: pay; wasser: water; fluss: river; tal: valley;
  berg: mountain, hill; hang: slope; stadt: city, town; dorf: village; land: country, state, land; strasse: street, road;
  brucke: bridge; bahn: railway, rail, train; zug: train; schiff: ship; auto: car; schule: school; kind: child;
  frau: woman, wife; mann: man, husband; familie: family; vater: father; mutter: mother; leben: live, life; tod: death;
  tot: dead; toter: dead; sterben: die; verletzen: injure, hurt; helfen: help; hilfe: help, aid; arbeit: work, job;
  arbeiten: work; verantwortung: responsibility; ubernehmen: take, assume, accept; politisch: political;
  verschweigen: conceal, hide; verheimlichen: conceal, hide; fehler: mistake, error; liegen: lie; bitten: ask, beg;
  verzeihung: forgiveness, pardon; rucktritt: resignation; zurucktreten: resign; kommen: come; gehen: go, walk;
  spat: late; fruh: early; zu: too; antrag: application, request, motion; schublade: drawer; weiche: point, switch;
  stellen: set, put; mussen: must, have; konnen: can, able; wollen: want; sollen: should; durfen: may; werden: become;
  gut: good, well; schlecht: bad; gross: big, large, great; klein: small, little; neu: new; alt: old; lang: long;
  kurz: short; hoch: high; tief: deep; stark: strong; schwach: weak; wichtig: important; richtig: right;
  falsch: wrong, false; sicher: safe, sure; offen: open; frei: free; letzter: last; erster: first; nachster: next;
  viel: many, much; wenig: few, little; mehr: more; alle: all; nie: never; immer: always; wieder: again; schon: already;
  noch: still, yet; nur: only; sehr: very; jetzt: now; bald: soon; dann: then; hier: here; dort: there; wissen: know;
  kennen: know; sehen: see; horen: hear; sagen: say; sprechen: speak, talk; fragen: ask; antworten: answer; denken: think;
  glauben: believe; hoffen: hope; furchten: fear; warnen: warn; warnung: warning; versprechen: promise; fordern: demand;
  brauchen: need; geben: give; nehmen: take; bekommen: get, receive; halten: hold, keep; lassen: let; bleiben: stay, remain;
  stehen: stand; sitzen: sit; fallen: fall; steigen: rise; sinken: fall, sink; beginnen: begin, start; enden: end;
  schliessen: close; offnen: open; bauen: build; zerstoren: destroy; retten: rescue, save; schutzen: protect;
  schutz: protection; kampfen: fight; kampf: fight, battle; krieg: war; frieden: peace; sieg: victory; feind: enemy;
  freund: friend; kamerad: comrade; soldat: soldier; armee: army; waffe: weapon; angriff: attack; angreifen: attack;
  verteidigen: defend; regierung: government; minister: minister; prasident: president; partei: party; wahl: election;
  wahlen: vote, elect; gesetz: law; gericht: court; recht: right, law; polizei: police; gefahr: danger, threat;
  gefahrlich: dangerous; grund: reason; folge: consequence; losung: solution; problem: problem; frage: question;
  antwort: answer; zahl: number, figure; volk: people; welt: world; grenze: border; seite: side; ende: end; teil: part;
  recht: right; schuld: guilt, fault, blame; vertrauen: trust; wahrheit: truth; luge: lie; angst: fear; sorge: worry, concern;
  hoffnung: hope; zukunft: future; vergangenheit: past; gedulduig: patient; geduldig: patient; stur: stubborn;
  anruf: call; ohr: ear; auge: eye; hand: hand; herz: heart; kopf: head; name: name; stimme: voice, vote; wort: word;
  brief: letter; bericht: report; plan: plan; beginn: start; preis: price, prize; kosten: cost; euro: euro; million: million;
  prozent: percent; kalt: cold; heiss: hot; regen: rain; schnee: snow; sturm: storm; flut: flood; feuer: fire; brand: fire;
  licht: light; strom: power, electricity; bruder: brother; schwester: sister; kirche: church; krankenhaus: hospital;
  arzt: doctor; bauer: farmer; nachbar: neighbour, neighbor; leer: empty; voll: full; fahren: drive, run, go;
  laufen: run; finden: find; verlieren: lose; gewinnen: win; kaufen: buy; verkaufen: sell; schreiben: write; lesen: read;
  schlafen: sleep; essen: eat; trinken: drink; warten: wait; tragen: carry, bear; ziehen: pull, move; bringen: bring;
  schicken: send; zeigen: show; lernen: learn; verstehen: understand; vergessen: forget; erinnern: remember;
  stehen: stand; fest: firm, firmly; bekraftigen: affirm, reaffirm; starken: strengthen; stark: strong`,
);
