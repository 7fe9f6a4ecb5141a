import type { StoryData } from '../parts/stories.ts';

export const stories: StoryData = {
  most: `der die das den dem des ein eine einer einen einem eines und oder aber in im ins an am auf aus bei beim mit nach von
    vom vor zu zum zur für über unter um durch gegen ohne bis seit während ist sind war waren wird werden wurde wurden worden
    hat haben hatte hatten sei seien wäre kann können konnte soll sollen sollte muss müssen will wollen es er sie wir ich ihr
    ihm ihn ihnen sich sein seine seiner seinen seinem ihre ihrer ihren ihrem dass ob wenn als wie so auch nicht noch nur
    schon mehr sehr dann da doch man was wer wo dies diese dieser dieses diesen diesem jahr jahre jahren alle allem allen
    aller zwei habe hier nun denn weil damit dabei dazu dafür davon daran darauf`,
  many: `sagte sagt sagen gesagt teilte mit mitgeteilt hieß heißt erklärte erklärt berichtet berichtete berichten bericht
    berichte laut angaben zufolge demnach gibt geben gab gegeben geht gehen ging kommt kommen kam gekommen macht machen
    gemacht lassen lässt stehen steht stand bleibt bleiben blieb liegt liegen finden findet fand sehen sieht wissen weiß
    drei vier fünf sechs sieben acht neun zehn erste ersten erster erstes zweite zweiten letzten letzte neue neuen neuer
    neues neu viele vielen viel wenige weniger einige einigen etwa rund mindestens bereits immer wieder weiter weitere
    weiteren weiterhin jedoch allerdings zudem außerdem sowie beziehungsweise zwischen innerhalb außerhalb wegen trotz
    gegenüber neben hinter heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
    februar märz april mai juni juli august september oktober november dezember tag tage tagen woche wochen monat monate
    monaten uhr zeit zeiten mal jetzt seitdem zuletzt kürzlich bislang bisher später früher kurz lange lang oft nie
    menschen mensch land länder ländern stadt staat deutschland deutsche deutschen deutscher berlin welt regierung präsident
    prozent millionen million milliarden euro zahl zahlen teil teile ende anfang frage fragen thema grund fall fälle
    eigentlich ganz ganze ganzen gar gut gute guten großen große groß großer kleine kleinen hohe hohen deutlich möglich
    gerade ebenfalls selbst eben etwas nichts jeder jede jeden keine kein keinen keiner uns unser unsere mir mich dir dich
    zurück darüber dadurch daher deshalb damals dort dorthin darum also sondern weder entweder sobald obwohl indem
    unternehmen polizei politik partei bundesregierung minister vergangenen vergangene kommenden nächsten gleich gleichen
    andere anderen anderer anderes sogar besonders vielleicht fast nahezu wohl natürlich einmal beide beiden ab pro je`,
  some: `abend angesichts angst ansicht antwort arbeit arbeiten artikel aufgabe auge augen ausdruck aussage aussagen außen
    autor basis bedeutet bedeutung beginn begann beginnt behörde behörden beispiel beitrag bekannt bekommen beim benötigt
    bereich bereit besser beste besten besucht betont betonte betroffen betroffenen bevölkerung bewegung bild bilder bleibt
    brauchen braucht bringen brachte buch bund bundes bundestag bundeskanzlerin kanzler kanzlerin bürger chef chefin dank
    daten debatte denken deren dessen dezember dinge direkt dürfen darf durfte eher ehemalige ehemaligen eigene eigenen
    einfach einsatz entscheidung entscheiden entschieden entwicklung ereignis ereignisse erfolg ergebnis ergebnisse erhalten
    erhielt erneut ersten erwartet erwarten europa europäische europäischen experten fehlt fest folge folgen folgt forderte
    fordert fordern form frau frauen frei freund freunde fühlen führen führt führte für gefahr gefunden gehört gehören
    geld gemeinsam gemeinsame gemeinde genau gericht gerichts geschichte gesellschaft gesetz gespräch gespräche gestellt
    gesundheit gewesen glauben gruppe gruppen halten hält hand haus herr herrn hilfe hin hinaus hintergrund hinweis hoch
    hoffen hoffnung hört idee informationen insgesamt interesse international internationale internationalen internet
    interview jahrhundert jung junge jungen kampf kennen kind kinder kindern klar könnte könnten konnten kontakt kopf kraft
    kritik kritisiert kritisierte kultur lage lager landes leben lebens leiter leute letztlich liebe linie links macht mann
    männer markt maßnahmen meinung meint meinte meldet meldete menge minuten mitarbeiter mitglied mitglieder mittel mutter
    nacht nah namen name nannte nation nationale nationalen natur nehmen nimmt nahm nennen nennt niemand nötig nutzen öffnen
    öffentlich öffentliche öffentlichen öffentlichkeit opfer ort parteien person personen plan platz plötzlich politiker
    politisch politische politischen position praxis presse problem probleme professor projekt punkt quelle quellen rahmen
    raum reaktion recht rechte rechts rede redaktion regel regeln region reise richtig richtung rolle ruhe sache schließlich
    schnell schreiben schreibt schrieb schritt schule schulen schuld schutz schwer seite seiten sicher sicherheit sinn
    situation sorgen sozial soziale sozialen sprach sprechen spricht sprecher sprecherin spiel staaten staatlichen stark
    starke start stelle stellen stellt stellte stets stimme stimmen straße studie suchen süden system team thema tod tot
    tote toten tun tut tür tweet twitter facebook überhaupt umgang unbekannt universität unterstützung ursache usa us
    amerikanische amerikanischen vater veränderung verantwortlich verantwortung verfügung vergleich verhalten verlieren
    verloren verschiedenen versuch versucht verteilt vertrauen vertreter völlig vorgestellt vorher vorne vorsitzende
    vorsitzender vorwurf vorwürfe wahl wahlen wahrheit wahrscheinlich warum wasser weg weise welche welchen welcher welt
    wenig werk wert westen wichtig wichtige wichtigsten wieso wirklich wirkung wirtschaft wissenschaft wollte wollten wort
    worte wünschen zahlreiche zeigen zeigt zeigte zeitung ziel ziele zimmer zufall zugang zukunft zusammen zusammenarbeit
    zuvor zwar dpa afp reuters foto bild video anzeige newsletter abonnieren kommentar kommentare teilen lesen mehr erfahren
    impressum datenschutz cookies`,
};
