const list = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean);

const umlauts: ReadonlyMap<string, string> = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
]);

/** Persons whose feminine is made with "-in" ("Lehrer", "Kollege", "Arzt"). */
const withFeminine = list(`
    aachener abenteurer abiturient absolvent absteiger abstinenzler administrator adressat afghane afrikaner
    agent agitator akademiker akrobat aktionär aktivist albaner algerier alkoholiker allergiker amateur
    amerikaner amsterdamer analyst analytiker anarchist anbeter anbieter anfänger anführer angeber angler
    angreifer anhalter anhänger animateur ankläger anleger anlieger anrainer anrufer ansager anstifter
    antragsteller anwalt anwender anwärter anästhesist apotheker araber arbeiter arbeitgeber arbeitnehmer
    architekt archäologe argentinier aristokrat armenier artist arzt aserbaidschaner asiat assistent astrologe
    astronaut asylant atheist athener athlet aufpasser aufsteiger auftraggeber aufwiegler augsburger augustiner
    ausbilder ausflügler ausländer ausreißer aussteller ausstellungsmacher australier auszubildender autor
    außenseiter azubi bamberger bangladescher baron baske bassist bauer bayer beamte bearbeiter befreier
    befürworter begründer behüter beitragszahler belarusse belgier benediktiner benutzer beobachter berater
    bergsteiger berichterstatter berliner berner beschützer besitzer besucher betrachter betreiber betreuer
    betrüger bettler bewerber bewohner bezwinger bibliothekar bierbrauer bieter bildhauer biograf biologe
    bittsteller blogger bosnier bote botschafter boxer brandenburger brandschützer brasilianer bremer brite
    broker bub bube buchhalter bulgare burmese bäcker börsianer bürger bürgermeister bürgerrechtler cellist
    chauffeur cheerleader chef chemiker chinese chirurg choreograf christ christdemokrat coach coiffeur
    dachdecker darsteller datenschützer debütant dekan dekorateur demokrat demonstrant denkmalschützer
    denunziant designer diabetiker dichter dieb diener diktator diplomand direktor dirigent dissident doktor
    doktorand dolmetscher dortmunder dozent dramatiker dramaturg draufgänger dresdner drittklässler drängler
    dschihadist däne düsseldorfer egoist eigentümer einwohner elektriker elsässer empfänger engländer enkel
    entdecker entwickler epidemiologe epileptiker erforscher eritreer erlöser ermittler erpresser erretter
    ersteller erstklässler erzieher erzähler esoteriker este ethnologe europameister europäer experte extremist
    fabrikant fahnder fahrer faschist fatalist faulenzer favorit feind feminist feuerwehrler filipino finalist
    finne fischer fleischer flieger florist forscher fotograf fraktionschef franke frankfurter franziskaner
    franzose frauenrechtler freiburger freidemokrat freund friseur fundamentalist fußballer fußgänger förster
    führer fünftklässler fürst gast gastgeber gegner gehilfe geiger geiselnehmer gemahl generalintendant
    genießer genosse georgier gerichtssprecher gesellschafter gestalter gewerkschafter gewerkschaftler gewinner
    gitarrist gladbacher gläubiger goldgräber gouverneur grafiker grieche gründer grüner gutachter gynäkologe
    gärtner gönner hacker hamburger handballer handwerker hasardeur hausarzt haushälter hausmeister hebamme
    heidelberger heilpraktiker held helfer herausgeber herr herrscher herzog hesse heuchler hinterbänkler
    hinterwäldler hirte historiker holländer humanist hutmacher hygieniker händler hüter idealist ideologe
    illusionist imker immigrant immunologe inder indianer indonesier influencer informant informatiker ingenieur
    inhaber initiator inländer insasse inspekteur inspektor insulaner intendant intensivmediziner interessent
    interpret interviewer iraker iraner ire islamist isländer israeli italiener japaner jordanier journalist
    jubilar jude jurist jäger jünger kabarettist kaiser kambodschaner kamerad kanadier kandidat kantor kanzler
    kapitän kardiologe kasache kassierer katalane katholik kellner kenianer kenner ketzer kicker kieler
    kinderarzt kirchgänger klarinettist klempner klient klimaschützer kläger koautor koch kollaborateur kollege
    kolumbianer kolumnist kombattant komiker kommandeur kommissar kommunist komponist konfirmand konformist
    kongolese konkurrent konservativer konsument kontrahent koreaner korrespondent kosmetiker kosmonaut krieger
    kriminologe kritiker kroate kubaner kunde kurator kurde kämpfer käufer kölner könig künstler landwirt lehrer
    lehrling lehrmeister leipziger leiter lektor leser lette liberaler libyer liebhaber liechtensteiner
    lieferant linker linksextremist litauer lotse läufer lügner magier makler malaysier maler manager mandant
    mannheimer marokkaner marschall marxist masseur mathematiker matrose mechaniker mediziner menschenrechtler
    metzger mexikaner mieter migrant milliardär millionär minister missionar moderator moldawier mongole
    moskauer motivator mountainbiker musiker mystiker märtyrer mörder müller münchner nachbar nachfahr nachfahre
    nachfolger naturschützer nazi neonazi nepalese nettozahler neuntklässler neurologe neuseeländer nichtraucher
    niederländer nigerianer nordkoreaner norweger notar nutzer nürnberger obmann oligarch onkologe optiker
    optimist organisator organist pakistaner palästinenser pariser parlamentarier parteifunktionär partner
    passagier passant pastor pate pathologe patient pauker pazifist pedant peiniger pensionär pessimist pfarrer
    pfleger pfälzer pförtner philosoph physiker physiologe pianist pilot pionier pirat plagiator platzanweiser
    pneumologe podcaster poet pole politiker politologe polizist portugiese potsdamer praktikant prediger
    presbyter priester proband produzent professor programmierer protagonist präsident präsidentschaftskandidat
    prüfer psychiater psychologe psychopath psychotherapeut putschist pächter pädagoge querdenker quereinsteiger
    quäker rabauke radiologe radler randalierer rapper realist rebell rechtsanwalt rechtsextremist redakteur
    redner referent reformer regent regisseur rektor rentner reporter repräsentant republikaner retter
    rettungssanitäter revolutionär richter ringer rivale rocker romantiker ruheständler rumäne russe rächer
    räuber römer saarländer sachse sachverständiger salafist sammler sanitäter schaffner schiffer schlagzeuger
    schlichter schlosser schläfer schmarotzer schneider schornsteinfeger schotte schreiber schriftsteller
    schuldner schulleiter schwabe schwede schweizer schwimmer schwindler schwätzer schäfer schöpfer schüler
    schütze sechstklässler seelsorger seemann segler seher sekretär senator senior separatist serbe
    siebtklässler siedler sieger sizilianer skandinavier sklave slowake slowene softwareentwickler soldat solist
    somalier sopranist sozialdemokrat sozialist soziologe spandauer spanier spaziergänger spediteur spender
    spezialist spieler spinner spion sportler sprecher sprinter staatsanwalt stalinist statistiker steuerzahler
    stifter stipendiat stockholmer streamer student städter stürmer sudanese surfer sympathisant syrer sänger
    südafrikaner südkoreaner südländer sünder tagelöhner taiwaner taktiker taliban taucher techniker teilhaber
    teilnehmer terrorist texaner thailänder theologe theoretiker therapeut thüringer tierrechtler tierschützer
    tiroler tischler tourist traditionalist trainer treuhänder trompeter tscheche tunesier turner tutor tyrann
    tänzer täter täuscher türke türsteher ukrainer umstürzler umweltschützer ungar unternehmer ureinwohner
    urenkel urheber urologe usbeke veganer vegetarier venezianer veranstalter verbraucher verbraucherschützer
    verbrecher verehrer verfasser verfassungsschützer verfolger verleger verleiher verleumder verlierer verräter
    versager verschwender verschwörer versicherungsnehmer versorger verteidiger vertreter verwalter vetter
    viertklässler vietnamese violinist virologe visionär volkswirt volleyballer vollstrecker vorgänger vorstand
    vorsteher wachtmeister wahrsager waliser wart wasserballer weggefährte weißrusse weltmeister werbetexter
    werkzeugmacher westfale widersacher wiener winzer wirt wirtschaftler wissenschaftler wunderheiler wächter
    wähler wärter youtuber zar zehntklässler zeichner zeuge zionist zivilist zoologe zuhörer zuschauer zuträger
    zweifler zweitklässler zwerg zwölftklässler zyniker züchter ägypter äthiopier ökonom österreicher`);

/** Other words for persons, and adjectives used as nouns. */
const persons = list(`
    person mensch mann frau herr dame kind junge mädchen jugendliche erwachsene baby vater mutter eltern elternteil sohn
    tochter bruder schwester geschwister oma opa onkel tante cousin cousine neffe nichte schwiegermutter schwiegervater
    schwiegersohn schwiegertochter großvater großmutter großeltern ehemann ehefrau ehepaar paar witwe witwer braut bräutigam
    verwandtschaft verwandter angehöriger leute landsleute fachleute eheleute kaufleute landsmann fachmann kaufmann
    kauffrau obfrau ombudsmann ombudsfrau amtmann amtfrau hauptmann feuerwehrmann feuerwehrfrau kameramann kamerafrau
    zimmermann seeleute mitglied vorstandsmitglied opfer zwilling gast star model idol genie individuum 
    abgeordneter angeklagter angestellter arbeitsloser asylsuchender auszubildender beamter beamtin beauftragter bediensteter
    befragter beklagter bekannter beschäftigter beschuldigter beteiligter betroffener bevollmächtigter bewaffneter
    bundestagsabgeordneter delegierter deutscher einheimischer erkrankter ermordeter erwachsener flüchtender freiwilliger
    gefangener geflohener geflüchteter geladener gelehrter genesener geschädigter geschworener gesandter gewählter
    häftling infizierter insider intellektueller interessierter jugendlicher kranker kriminalbeamter kulturschaffender
    linksextremer minderjähriger oberer pflegender polizeibeamter reicher reisender rechtsextremer selbstständiger
    selbständiger sachverständiger staatsangehöriger studierender tatverdächtiger teilnehmender toter überlebender
    unbekannter untergebener unterzeichnender verantwortlicher verbündeter verdächtiger verhafteter verletzter verlobter
    vermieter vermisster verstorbener verteidiger vertrauter verurteilter verwandter vorbestrafter vorgesetzter
    vorsitzender wehrbeauftragter weiser weißer zuständiger zugezogener einzelner leitender
    flüchtling häuptling lehrling neuling liebling säugling schützling sprössling zögling
    model profi kumpel typ kerl papst bischof erzbischof kardinal mönch nonne abt äbtissin rabbi imam mufti
    ajatollah emir scheich sultan schah prinz prinzessin majestät königspaar graf gräfin lord lady general oberst major
    leutnant admiral hauptkommissar rat rätin stadtrat gemeinderat landrat aufsichtsrat betriebsrat hofrat geheimrat
    ministerialrat ministerpräsident premier bürger ob vize fan hooligan ultra boss guru genosse azubi trio duo quartett
    mittelsmann vertrauensperson lehrkraft führungskraft pflegekraft fachkraft hilfskraft einsatzkraft sicherheitskraft
    rettungskraft arbeitskraft ordnungskraft streitkraft schutzperson privatperson kontaktperson amtsperson israeli
    saudi kosovare pakistani somali crew meister küster mesner pächter farmer unterstützer kommentator moslem muslim jährige jähriger willige
    williger rabbiner ologe iker nist tist zist dist gist alist organisator koordinator investor mentor autor sponsor
    lektor rektor direktor prinzipal`);

/** Many that speak as one: offices, companies, parties, media. */
const groups = list(`
    agentur akademie allianz amt anwaltschaft apparat arbeitgeberverband arbeitskreis armee ausschuss bahn bank behörde
    beirat belegschaft besatzung bewegung bevölkerung branche brigade bund bundesamt bundeswehr bundesrat bundestag
    bundesregierung bündnis bürgerinitiative bürgerschaft büro chor club clan delegation dezernat dienst direktion
    direktorium doppelspitze einheit einrichtung elternschaft energieversorger ensemble ermittlungsgruppe fachschaft
    fakultät familie feuerwehr finanzamt firma flügel förderverein forum fraktion führung führungsriege führungsspitze
     gegenseite gegnerschaft geheimdienst gemeinde gemeinschaft genossenschaft gericht gerichtshof geschäftsführung
    geschäftsleitung geschäftsstelle gesellschaft gesundheitsamt gewerkschaft gilde gremium gruppe gruppierung werft spedition apotheke bäckerei metzgerei druckerei tischlerei gärtnerei molkerei käserei mühle hof gut flughafen gefängnis stimme kampagne aktion streife ermittlung überprüfung hälfte
    handelskammer handwerkskammer heer hersteller hilfswerk hochschule hotline industrie initiative innung
    inspektion institut institution internat jugend junta jury justiz kabinett kammer kanzlei kanzleramt
    kanton kapelle kartell kirche klasse klinik klinikum koalition kollegium kollektiv kommando
    kommission kommune komitee kongress konsortium konsulat konvent konzern kreis kreisverband krisenstab
    krankenhaus krankenkasse kundschaft kurie kuratorium land länder landkreis landratsamt landtag leitstelle
    leitung leserschaft liga lobby lokal luftwaffe magistrat management mannschaft marine mehrheit  
    militär miliz minderheit ministerium mission moderation museum nachbarschaft nation netzwerk notenbank obergericht
    oberhaupt öffentlichkeit opposition orchester orden ordnungsamt organisation orchesterleitung parlament partei
    parteispitze partnerschaft personal personalrat plattform politik polizei portal praxis präsidium presse
    pressestelle projekt projektgruppe prozent publikum quelle quellen rat rathaus ratingagentur redaktion regierung
    regime regiment reederei referat reihe rektorat ressort richterschaft rotte runde rundfunk schar schule schülerschaft
    sekretariat sekte senat sender sicherheitsrat soko spitze spitzenverband sparkasse staat staatsanwaltschaft
    staatskanzlei staatsspitze stab stadt städtetag stadtverwaltung stadtwerk stadtwerke stamm stelle stiftung 
    stützpunkt synagoge synode tarifgemeinschaft task-force team teil trainerteam theater tribunal truppe trupp 
    umfeld union uni universität unternehmen verband verein vereinigung versammlung verlag versicherer versicherung
    verteidigung vertretung verwaltung volk vorstand wache wählerschaft weltbank werk werkstatt 
    widerstand wirtschaft wissenschaft zeitung woche ausgabe zelle zentralbank zentralrat zentrale zentrum zoll zunft zuschauerschaft
    zirkel kreise netz blatt magazin zeitschrift wochenzeitung tageszeitung boulevardblatt anzeiger kurier
    rundschau nachrichtenmagazin nachrichtensender nachrichtenportal fernsehen tv radio hörfunk podcast kanal blog
    medium medien tagesschau bote betrieb brauerei fabrik händlerschaft handel hotel restaurant laden börse fonds
    gesellschafter kreml élysée-palast pentagon vatikan kanzleramt palast ehepaar start-up
    startup veranstaltungsgesellschaft nachwuchs lehrkörper lehrerschaft ärzteschaft arbeiterschaft 
    studierendenschaft mieterschaft anwohnerschaft einwohnerschaft bauernschaft gastronomie hotellerie landwirtschaft
    feuilleton seite seiten kreisen reihen rotes kreuz hälften drittel viertel fünftel dutzend hunderte tausende
    anzahl rest mehrzahl großteil teile`);

/** What is written or counted and says something itself. */
const texts = list(`
    abkommen abschlussbericht abschrift akte aktennotiz analyse angabe angaben anklage anklageschrift ankündigung anordnung anleitung antrag
    antwort anweisung anzeige artikel aufruf aufsatz aufschrift aufzeichnung auskunft aussage auswertung aushang
    autobiografie banner begründung bekanntmachung bekennerschreiben beitrag bericht berichterstattung berechnung
    bescheid beschluss beschreibung bibel bilanz blaupause botschaft brief broschüre buch bulletin charta chronik daten
    dekret depesche dissertation doku dokument dokumentation durchsage e-mail mail eintrag einladung einschätzung empfehlung
    entscheidung entschließung entwurf erhebung erkenntnis erklärung erlass ergebnis erzählung essay evaluation
    expertise faltblatt film flugblatt flyer forschung fragebogen gebot gebrauchsanweisung gedicht gerücht
    geschäftsbericht gesetz gesetzentwurf gesetzestext grundgesetz grundsatz gutachten hadith handbuch handout
    hinweis hochrechnung info information inschrift interview jahresbericht klageschrift
    kommentar kommuniqué konzept koran leitfaden leitlinie leitartikel lehre legende lexikon losung manifest meldung
    memo memorandum mitteilung modell nachricht nachruf notiz novelle obduktion pamphlet papier paragraf paragraph
    passage plakat plan planung positionspapier post posting pressemitteilung presseerklärung prognose programm
    prospekt protokoll publikation rangliste ranking regel regelung regelwerk report reportage resolution
    richtlinie roman rundbrief rundmail rundschreiben satzung schätzung schilderung schlagzeile schreiben
    schrift sendung sms skizze sprichwort spruch statement statistik statut stellenanzeige stellungnahme strategie
    studie slogan tabelle tagebuch telegramm testergebnis text theorie thesenpapier these titel transkript
    transparent tweet überlieferung überschrift übersicht umfrage unterlage untersuchung untersuchungsbericht urkunde
    urteil urteilsbegründung vereinbarung verfassung verfügung vermerk verordnung veröffentlichung version vertrag
    video vorgabe vorhersage vorlage vorschrift vorstudie website webseite internetseite weissagung werbung
    wetterbericht wikipedia wort worte wörterbuch zahlen zeugnis zeugenaussage zeile zettel zitat zusammenfassung
    zwischenbericht spruchband vernehmen lesart polizeibericht erhebungen ansicht auffassung meinung sicht überzeugung einschätzungen
    vermutung kalkulation messung messungen rechtsprechung rechtslage kreisen insidern information beleg belege
    hinweise berechnungen modellrechnung simulation statistiken bestimmung bestimmungen auflage auflagen bauplan fahrplan
    zeitplan haushaltsplan stufenplan homepage internetauftritt eigenauskunft bekunden sprachregelung faustregel
    redensart volksmund gesetzgeber planungen schema übereinkunft pakt`);

/** Nouns that may speak, by their singular and, where it differs, their plural or another form in use. */
export const speakingNouns: ReadonlyMap<string, 'person' | 'body' | 'text'> = new Map([
  ...texts.map((noun) => [noun, 'text'] as const),
  ...groups.map((noun) => [noun, 'body'] as const),
  ...[
    ...withFeminine.flatMap((noun) => [noun, ...feminines(noun)]),
    ...persons.flatMap((noun) => (noun.endsWith('er') ? [noun, noun.slice(0, -1), `${noun.slice(0, -1)}n`] : [noun])),
  ].map((noun) => [noun, 'person'] as const),
]);

/** "Lehrer" gives "Lehrerin", "Kollege" "Kollegin", "Arzt" "Ärztin". */
function feminines(noun: string): string[] {
  const stem = noun.endsWith('e') ? noun.slice(0, -1) : noun;
  const vowel = Math.max(stem.lastIndexOf('a'), stem.lastIndexOf('o'), stem.lastIndexOf('u'));
  const stems = [stem];
  if (vowel >= 0 && !stem.endsWith('er')) {
    const at = stem[vowel] === 'u' && stem[vowel - 1] === 'a' ? vowel - 1 : vowel;
    stems.push(`${stem.slice(0, at)}${umlauts.get(stem[at]!)}${stem.slice(at + 1)}`);
  }
  return stems.flatMap((one) => [`${one}in`, `${one}innen`]);
}
