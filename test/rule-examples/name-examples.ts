/** Examples of a rule: texts with what it must find in square brackets, and texts in which it must find nothing. */
export interface RuleExamples {
  readonly rule: string;
  readonly language: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const of = (rule: string, language: string, yes: readonly string[], no: readonly string[]): RuleExamples => ({
  rule,
  language,
  yes,
  no,
});

/** Rules that vouch for names whatever the finder says: run without a finder, so that each shows by itself. */
export const refinerExamples: readonly RuleExamples[] = [
  of('names.known', 'de', ['Der [Kreml] schweigt.'], ['Der Krempel schweigt.']),
  of('names.known', 'en', ['The [Kremlin] is silent.'], ['The kettle is silent.']),
  of(
    'names.demonym',
    'de',
    ['Die [russische] Delegation reiste ab.', 'Die [Polen] feiern.'],
    ['Polen baut eine Brücke.'],
  ),
  of('names.demonym', 'en', ['The [Russian] delegation left.'], ['The rushed delegation left.']),
  of('names.land', 'de', ['In [Bayern] regnete es.', '[Hessen] baut eine Brücke.'], ['Zwei Hessen bauen eine Brücke.']),
  of('names.country', 'de', ['[Frankreich] gewinnt.'], ['Der Franke gewinnt.']),
  of('names.country', 'en', ['[France] won.'], ['The friends won.']),
  of(
    'names.townAdjective',
    'de',
    ['Die [Bremer] Häfen sind voll.', 'Die [Dresdner] Oper ist zu.', 'Die [New Yorker] Häfen sind voll.'],
    ['Der Kasseler ist ein Braten.', 'Der Eimer ist voll.'],
  ),
  of('names.firstName', 'de', ['Gestern kam [Hanna Ostrowski] zu Besuch.'], ['Gestern kam der Besuch.']),
  of('names.firstName', 'en', ['Then [Hanna Ostrowski] came to visit.'], ['Then Monday came.']),
  of('names.quoted', 'de', ['Das schreibt die »[Zeit]«.'], ['Die Zeit vergeht.']),
  of('names.club', 'de', ['Der [VfB Lüneburg 09] spielte gut.'], ['Der Verein spielte gut.']),
  of(
    'names.purpose',
    'de',
    ['Das [Amt für Straßen und Wege] lehnt ab.'],
    ['Der Antrag für Straßen und Wege wurde abgelehnt.'],
  ),
  of(
    'names.seat',
    'de',
    ['Die [Hochschule Zittau] forscht.', 'Das [Amtsgericht Bad Segeberg] schweigt.'],
    ['Die Hochschule forscht.'],
  ),
  of('names.inhabitant', 'de', ['Die [Magdeburgerin] gewann den Lauf.'], ['Die Läuferin gewann den Lauf.']),
  of('names.placeInName', 'de', ['Die Hochschule [Zittau] forscht.'], ['Die Hochschule in Zittau forscht.']),
  of('names.initial', 'de', ['Dann kam [W. Sudbrook] zu Wort.'], ['Dann kam er zu Wort.']),
  of('names.road', 'de', ['Auf der [A 7] gab es Stau.'], ['Auf der C 7 gab es Stau.']),
  of(
    'names.compound',
    'de',
    ['Der [EU-Gipfel] beginnt.', 'Die [Norwegen-Reise] dauert an.'],
    ['Der Eil-Gipfel beginnt.'],
  ),
  of('names.compoundRole', 'de', ['Der [US-Präsident] sprach.'], ['Der Vize-Präsident sprach.']),
  of('names.compoundAbbreviation', 'de', ['Das [XYV-Treffen] findet statt.'], ['Das PDF-Treffen findet statt.']),
  of(
    'names.quotedTitle',
    'de',
    ['Der Film „[Das lange Ufer]“ läuft im Kino.'],
    ['Er sagte „das lange Ufer“ und lachte.'],
  ),
  of(
    'names.foreignTitle',
    'de',
    ['Er liest [The Heart of the Northern Harbour] im Zug.'],
    ['Er liest Berichte aus dem Hafen.'],
  ),
  of('names.properPlace', 'de', ['Das Parlament in [Berlin] tagt.'], ['Das Parlament in der Stadt tagt.']),
  of('names.listedName', 'de', ['Gestern fehlte [Annika].'], ['Gestern fehlte Milch.']),
  of('names.properPair', 'de', ['[Ovelgard Wibbeler] sagte nichts.'], ['Der Regen sagte nichts.']),
  of('names.properSubject', 'de', ['Der Bauer [Wibbeler] sagte nichts.'], ['Der Bauer sagte nichts.']),
  of('names.properObject', 'de', ['Er sprach mit [Wibbeler] über das Dach.'], ['Er sprach mit Leuten über das Dach.']),
  of('names.properGenitive', 'de', ['[Wibbelers] Dach ist dicht.'], ['Das Dach des Hauses ist dicht.']),
];

/** Rules of the whole stage. */
export const stageExamples: readonly RuleExamples[] = [
  of('names.model', 'de', ['Anna Berzina kam nach [Riga].'], ['Der Zug hielt am Bahnsteig.']),
  of('names.evidence', 'en', ['The mayor met [Ilse Kronbach].'], ['The mayor met the press.']),
  of('names.institution', 'de', ['Die [Pimentel-Regierung] plant Bäder.'], ['Die Pimentel-Rede war kurz.']),
  of(
    'names.compoundLikely',
    'de',
    ['Der [Spiegel-Artikel] erschien am Montag.'],
    ['Der Steg-Artikel erschien am Montag.'],
  ),
  of(
    'names.shortForm',
    'de',
    ['Die Vereinten Nationen ([VNO]) tagen am Montag.'],
    ['Die Vereinten Nationen (gegründet) tagen.', 'Der Steg (VNO) bleibt zu.'],
  ),
  of('names.compoundHead', 'de', ['Die [Norwegen]-Delegation plant Bäder.'], ['Die Sommer-Delegation plant Bäder.']),
  of('names.pronoun', 'de', ['Anna Berzina kam nach Riga. [Sie] lachte.'], ['Die Boote kamen. Sie lagen im Hafen.']),
  of(
    'names.pronoun',
    'en',
    ['Anna Berzina came to Riga. [She] laughed.'],
    ['The boats came. They lay in the harbour.'],
  ),
  of(
    'names.role',
    'de',
    ['Duarte Pimentel ist Minister. [Der Minister] lachte.'],
    ['Duarte Pimentel kam. Der Regen hielt an.'],
  ),
  of(
    'names.role',
    'en',
    ['Duarte Pimentel is a minister. [The minister] laughed.'],
    ['Duarte Pimentel came. The rain went on.'],
  ),
  of(
    'names.shortName',
    'de',
    ['Der Bauer Hinnerk Sudbrook hat geerbt. [Hinnerk] freut sich.'],
    ['Der Bauer hat geerbt. Er freut sich.'],
  ),
  of(
    'names.shortName',
    'en',
    ['The farmer Hinnerk Sudbrook sold it. [Hinnerk] was glad.'],
    ['The farmer sold it. He was glad.'],
  ),
  of(
    'names.nativeForm',
    'de',
    ['Anna Berzina traf Bashar al-Assad ([بشار الأسد]) in Riga.'],
    ['Anna Berzina traf Hanna Ostrowski (بشار الأسد) in Riga.'],
  ),
  of(
    'names.sameName',
    'en',
    ['The chipmaker Dravexo grew. Then [Dravexo] stumbled.'],
    ['The farmer grew beans. Then Dravexo stumbled.'],
  ),
  of(
    'names.splitName',
    'de',
    [
      'Der Chor reist. „Wir singen auch“, sagte [Ingrid Das sagte Halvorsen] laut einer Mitteilung. Ingrid Halvorsen leitet den Chor.',
    ],
    ['Der Chor reist. Ingrid Halvorsen leitet den Chor, sagte Duarte Pimentel.'],
  ),
];
