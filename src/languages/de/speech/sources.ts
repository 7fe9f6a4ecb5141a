const list = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean);

/** Nouns of telling that may stand in "nach … des Ministers" or "… zufolge", with the medium they suggest. */
export const tellingNouns: ReadonlyMap<string, 'speech' | 'writing' | 'thought'> = new Map([
  ...list(`angaben angabe aussage aussagen aussagen worten auskunft auskünften bekunden darstellung darstellungen
    darstellungs erklärung erklärungen schilderung schilderungen information informationen mitteilung mitteilungen
    ankündigung ankündigungen behauptung behauptungen beteuerung beteuerungen lesart verlautbarung verlautbarungen
    äußerungen stellungnahme hinweisen zeugenaussagen polizeiangaben behördenangaben medienangaben unternehmensangaben
    regierungsangaben ministeriumsangaben vorwürfen gerüchten worte`).map((word) => [word, 'speech'] as const),
  ...list(`bericht berichten berichte medienberichten medienbericht presseberichten pressebericht zeitungsberichten
    zeitungsbericht agenturberichten agenturmeldungen agenturbericht meldung meldungen pressemeldungen pressemitteilung
    medieninformationen studie studien umfrage umfragen untersuchung untersuchungen gutachten artikel statistik
    statistiken hochrechnungen hochrechnung prognose prognosen anklage anklageschrift urteil entwurf gesetzentwurf
    plänen erkenntnissen ermittlungen medien grundgesetz gesetz endergebnis endergebnissen quellen polizeibericht jahresbericht zahlen daten beschluss vertrag vereinbarung
    ermittlungsergebnissen dokumenten dokument unterlagen schreiben`).map((word) => [word, 'writing'] as const),
  ...list(`ansicht ansichten auffassung meinung einschätzung einschätzungen überzeugung annahmen annahme vermutungen
    vermutung schätzungen schätzung beurteilung bewertung dafürhalten eindruck sicht planungen planung stand analyse analysen vorüberlegungen rechnung lesart urteil expertenmeinung expertensicht
    berechnungen berechnung vorstellung vorstellungen willen wunsch wünschen erwartungen erwartung
    expertenschätzungen interpretation`).map((word) => [word, 'thought'] as const),
]);

/** Nouns that carry the words of somebody as their complement: "die Behauptung, …", with act. */
export const cueNouns: readonly (readonly [noun: string, act: string, medium: string])[] = [
  ...list(
    'behauptung behauptungen aussage aussagen äußerung äußerungen these feststellung meldung meldungen bericht berichte information informationen hinweis hinweise nachricht gerücht gerüchte begründung argument erklärung auskunft worte',
  ).map((noun) => [noun, 'assert', 'speech'] as const),
  ...list('vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen beschuldigung kritik').map(
    (noun) => [noun, 'accuse', 'speech'] as const,
  ),
  ...list('forderung forderungen aufforderung appell aufruf bitte vorschlag empfehlung').map(
    (noun) => [noun, 'demand', 'speech'] as const,
  ),
  ...list('ankündigung zusage versprechen versicherung').map((noun) => [noun, 'promise', 'speech'] as const),
  ...list('drohung').map((noun) => [noun, 'threaten', 'speech'] as const),
  ...list('warnung').map((noun) => [noun, 'warn', 'speech'] as const),
  ...list('auffassung ansicht meinung überzeugung befürchtung vermutung hoffnung annahme einschätzung eindruck').map(
    (noun) => [noun, 'assert', 'thought'] as const,
  ),
];

/** Nouns that make the quoted words after them a title or a name. */
export const titleNouns: readonly string[] = list(`zeitung tageszeitung wochenzeitung magazin nachrichtenmagazin
  zeitschrift blatt boulevardblatt sender fernsehsender radiosender nachrichtensender agentur nachrichtenagentur film
  filme spielfilm dokumentarfilm roman buch bücher album song lied single titel untertitel serie fernsehserie reihe
  sendung show talkshow stück theaterstück oper musical band gruppe organisation verein verband partei initiative
  bündnis stiftung projekt programm aktion kampagne kommission schiff frachter fähre yacht tanker kreuzfahrtschiff
  raumfähre sonde satellit satelliten rakete hurrikan taifun sturm orkan tief hotel restaurant club diskothek kneipe
  firma unternehmen konzern gesellschaft typ typs modell modells marke name namen stichwort motto rubrik kategorie
  preis auszeichnung orden operation portal internetportal website webseite seite plattform spiel computerspiel
  software internetseite blog studie bericht abteilung station zug flugzeug stadion arena begriff wort bezeichnung
  schlagwort codename spitznamen spitzname künstlernamen plan thema stiftung werk gemälde skulptur ausstellung festival
  wettbewerb nachrichtensendung krimireihe zone forum gewerkschaft miliz terrororganisation bewegung volksfront
  online-ausgabe rebellengruppe gruppierung figur rolle jacht boot segelschiff kutter u-boot`);
