import { type SegmentationData, words } from '../parts/segmentation.ts';

export const segmentation: SegmentationData = {
  code: 'de',
  titles: words(`
    Dr Prof Hr Hrn Fr Frl Dipl Ing Mag Nr Art Abs Abb Tab Bd Kap Vgl vgl St Str Hl hl sog ca bzw Bez Ber geb gest verh
    z.B d.h u.a. z.T i.d.R o.ä s.o s.u v.a u.U m.E i.A i.V d.i p.a Gebr Ges Hrsg hrsg Red Übers dt engl frz russ ital
    span lat griech Jh.s röm kath ev evtl ggf gegr gem inkl exkl insb insbes max min mind Mitgl Oberst.i.G Pfr Präs
    Reg Rep S.E Sen Stellv stellv Tel u.k.A Univ Ver Verl Vors vs z.Hd zzgl zz zzt z.Zt Gen Lt Maj Hptm Oblt Kapt Korv
    Min.Präs Sr Jr Frhr Bf Ebf Kard Msgr SS Bgm Abg Stv Staatssekr Apr-Okt dpa.de Chr
  `),
  abbreviations: words(`
    usw etc bspw u.v.m u.ä u.a u.Ä usf Mio Mrd Bio Tsd Std Min Sek Jan Feb Febr Apr Jun Jul Aug Sep Sept Okt Nov Dez
    Mo Di Mi Do Sa So Co Inc Corp Ltd Jh Jhd Jhdt n.Chr v.Chr a.D i.R i.e.S d.J d.M d.Ä jun sen Kfz-Kz Ew Einw o.g
    u.s.w Anm Aufl Ausg allg amtl Bsp Beisp Mill Mrd.Euro Pf Rd Pl ehem zit
  `),
  ordinalDot: true,
  ordinalBefore: words(`
    am der die das dem den des im zum vom zur beim seit bis ab jeder jeden jedes seinem seinen seiner sein seine ihrem
    ihren ihrer ihr ihre unserem unseren unser unsere dieser diesem diesen vor nach zwischen und oder montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag auf mo di mi do fr sa so ein einem einen eines
  `),
  ordinalAfter: words(`
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Jun Jul
    Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Jahrhunderte Jahrtausend Jahrtausends Jh Platz Runde Minute
    Spieltag Etappe Weltkrieg Weltkriegs Weltkrieges Mal Geburtstag Geburtstags Jahrestag Jahrestags Jahrestages
    Auflage Klasse Liga Bundesliga Lebensjahr Stock Etage Bezirk Wiener Lebensjahres Todestag Quartal Quartals Halbjahr
    Armee Division Korps Tag Woche Monat Schuljahr Parteitag Bundestag Bundestages Wahlperiode Legislaturperiode Amtszeit
    Arrondissement Sitzung Ausgabe Folge Staffel Kapitel Kongress Internationale Internationalen Internationaler
  `),
  starters: words(`
    Der Die Das Dem Den Des Ein Eine Einer Einem Einen Er Sie Es Wir Ich Ihr Ihre Sein Seine Man Dies Diese Dieser
    Dieses Diesen In Im Am An Auf Aus Bei Beim Bis Durch Für Gegen Mit Nach Ohne Seit Über Um Unter Von Vom Vor Zu Zum
    Zur Zwischen Während Wegen Trotz Laut Aber Und Oder Doch Denn Als Wenn Weil Da Dass Ob Obwohl Nachdem Bevor Sobald
    Auch Noch Nun Nur So Jetzt Dann Dort Hier Heute Gestern Morgen Zuvor Danach Dabei Dafür Dagegen Damit Daher Deshalb
    Darum Zudem Außerdem Allerdings Jedoch Dennoch Trotzdem Insgesamt Insbesondere Bereits Bislang Bisher Derzeit Zurzeit
    Zuletzt Schließlich Was Wer Wie Wo Warum Wann Welche Welcher Alle Alles Viele Einige Mehrere Manche Kein Keine Keiner
    Nicht Etwa Rund Mehr Ebenso Demnach Demzufolge Hinzu Später Früher Erst Seither Seitdem Unterdessen Inzwischen
    Mittlerweile Gleichzeitig Weiter Weitere Ferner Anschließend Künftig Daraufhin Deren Dessen Beide Andere Anders
  `),
  clitics: [
    {
      ending: "'s",
      hosts: words(
        'gibt geht ist hat war wär wenn ob wie was macht mach gab ging läuft ich er sie wir du kann wird hätt hab',
      ),
    },
  ],
  proclitics: words(''),
  joinedEndings: words('innen in Innen In r n e'),
  commonWords: words(`
    der die das und ist nicht ein eine einer einem einen mit auf für von dem den des im zu sich auch es dass wie nach bei
    aus wird werden wurde wurden hat haben sind war waren sei seien über um vor zum zur durch noch nur oder aber bis mehr
    gegen kann können soll sollen muss müssen er wir ich ihr ihre sein seine seiner als wenn weil am vom unter
    zwischen seit während laut sagte erklärte mehrere viele keine kein habe hätten würde worden diese dieser dieses
  `),
};
