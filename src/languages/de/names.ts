import { genderMap, type NameData, wordSet } from '../parts/names.ts';
import { countryNames, countryParts } from './countries.ts';
import { demonymAdjectives, demonymPersons } from './demonyms.ts';
import { knownNames } from './known-names/index.ts';
import { nameStem } from './known-names/name-forms.ts';
import { likelyNames } from './likely-names/index.ts';

const MALE_ROLES = `
  präsident vizepräsident staatspräsident ministerpräsident kanzler bundeskanzler altkanzler minister außenminister
  innenminister premierminister premier regierungschef staatschef staatsoberhaupt machthaber diktator führer anführer
  oppositionsführer parteichef parteivorsitzender vorsitzender vorsitzende könig kaiser prinz fürst herzog graf baron
  papst bischof erzbischof kardinal pfarrer pastor priester imam rabbiner general generalsekretär generalmajor
  generalleutnant oberst major hauptmann leutnant admiral kommandeur kommandant befehlshaber sprecher pressesprecher
  regierungssprecher polizeisprecher chef vorstandschef konzernchef vorstandsvorsitzender geschäftsführer direktor
  leiter manager gründer unternehmer milliardär banker ökonom wirtschaftsweiser bürgermeister oberbürgermeister
  landrat gouverneur senator abgeordneter abgeordnete botschafter gesandter sondergesandter diplomat beauftragter
  kommissar eu-kommissar richter staatsanwalt anwalt rechtsanwalt verteidiger kläger angeklagter zeuge polizist
  ermittler journalist reporter korrespondent redakteur chefredakteur autor schriftsteller dichter philosoph
  historiker professor forscher wissenschaftler virologe arzt mediziner experte analyst politologe politiker
  politikwissenschaftler soziologe schauspieler regisseur sänger musiker komponist dirigent maler künstler architekt
  designer model moderator komiker trainer bundestrainer spieler stürmer torwart kapitän nationalspieler sportler
  rennfahrer boxer schiedsrichter student schüler lehrer ingenieur pilot astronaut kosmonaut aktivist dissident
  whistleblower terrorist attentäter täter oligarch kandidat spitzenkandidat präsidentschaftskandidat herausforderer
  amtsinhaber nachfolger vorgänger stellvertreter berater vertrauter verbündeter minister staatssekretär
  fraktionschef fraktionsvorsitzender landeschef ministerialdirektor amtskollege kollege gastgeber amtschef präsidentensprecher
  tischler schreiner bäcker metzger fleischer landwirt bauer winzer förster jäger fischer wirt gastwirt händler kaufmann
  maurer zimmermann elektriker schlosser mechaniker hydrologe geologe biologe chemiker physiker mathematiker meteorologe
  astronom archäologe theologe philologe germanist jurist notar apotheker zahnarzt tierarzt chirurg psychologe therapeut
  pfleger sanitäter feuerwehrmann bergmann taxifahrer busfahrer lokführer kapitän matrose rentner anwohner augenzeuge
  fotograf kameramann produzent verleger bildhauer cellist pianist geiger gitarrist schlagzeuger rapper
  sohn vater bruder ehemann großvater onkel neffe enkel witwer`;

const FEMALE_ROLES = `
  präsidentin vizepräsidentin kanzlerin bundeskanzlerin altkanzlerin ministerin außenministerin innenministerin
  premierministerin ministerpräsidentin regierungschefin machthaberin führerin anführerin oppositionsführerin parteichefin königin
  kaiserin prinzessin fürstin herzogin gräfin bischöfin pfarrerin pastorin generalsekretärin sprecherin
  pressesprecherin regierungssprecherin polizeisprecherin chefin vorstandschefin geschäftsführerin direktorin leiterin
  managerin gründerin unternehmerin ökonomin bürgermeisterin oberbürgermeisterin landrätin gouverneurin senatorin
  botschafterin diplomatin beauftragte kommissarin richterin staatsanwältin anwältin rechtsanwältin zeugin polizistin
  ermittlerin journalistin reporterin korrespondentin redakteurin chefredakteurin autorin schriftstellerin dichterin
  philosophin historikerin professorin forscherin wissenschaftlerin virologin ärztin expertin analystin politologin
  politikerin politikwissenschaftlerin soziologin schauspielerin regisseurin sängerin musikerin komponistin malerin
  künstlerin architektin moderatorin trainerin bundestrainerin spielerin stürmerin torhüterin kapitänin sportlerin
  studentin schülerin lehrerin ingenieurin pilotin astronautin aktivistin dissidentin kandidatin spitzenkandidatin
  präsidentschaftskandidatin amtsinhaberin nachfolgerin vorgängerin stellvertreterin beraterin staatssekretärin
  tischlerin bäckerin landwirtin bäuerin winzerin försterin wirtin händlerin kauffrau hydrologin geologin biologin
  chemikerin physikerin mathematikerin meteorologin astronomin archäologin theologin juristin notarin apothekerin
  zahnärztin tierärztin chirurgin psychologin therapeutin pflegerin sanitäterin rentnerin anwohnerin augenzeugin
  fotografin produzentin verlegerin bildhauerin pianistin geigerin rapperin
  fraktionschefin fraktionsvorsitzende amtskollegin kollegin gastgeberin tochter mutter schwester ehefrau frau
  großmutter tante nichte enkelin witwe`;

export const names: NameData = {
  code: 'de',
  nounsCapitalised: true,
  honorifics: genderMap(
    'herr herrn hr mr mister sir lord monsieur señor signor',
    'frau fr frl fräulein mrs ms madame lady dame señora signora',
  ),
  academicTitles: wordSet('dr prof professor doktor mag dipl ing dr.h.c h.c phd med jur phil st hl sr jr'),
  roles: genderMap(MALE_ROLES, FEMALE_ROLES, 'person opfer mitglied oberhaupt staatsoberhaupt duo model star'),
  roleEndings: [
    ['ministerin', 'female'],
    ['minister', 'male'],
    ['präsidentin', 'female'],
    ['präsident', 'male'],
    ['präsidenten', 'male'],
    ['kanzlerin', 'female'],
    ['kanzler', 'male'],
    ['sprecherin', 'female'],
    ['sprecher', 'male'],
    ['chefin', 'female'],
    ['chef', 'male'],
    ['vorsitzende', null],
    ['vorsitzender', 'male'],
    ['vorsitzenden', null],
    ['führerin', 'female'],
    ['führer', 'male'],
    ['leiterin', 'female'],
    ['leiter', 'male'],
    ['meisterin', 'female'],
    ['meister', 'male'],
    ['sekretärin', 'female'],
    ['sekretär', 'male'],
    ['experte', 'male'],
    ['expertin', 'female'],
    ['experten', 'male'],
    ['politikerin', 'female'],
    ['politiker', 'male'],
    ['forscherin', 'female'],
    ['forscher', 'male'],
    ['beauftragte', null],
    ['beauftragter', 'male'],
    ['beauftragten', null],
    ['botschafterin', 'female'],
    ['botschafter', 'male'],
    ['kommissarin', 'female'],
    ['kommissar', 'male'],
    ['kandidatin', 'female'],
    ['kandidat', 'male'],
    ['kandidaten', 'male'],
    ['trainerin', 'female'],
    ['trainer', 'male'],
    ['kollegin', 'female'],
    ['kollege', 'male'],
    ['kollegen', 'male'],
    ['gouverneur', 'male'],
    ['gouverneurin', 'female'],
    ['direktor', 'male'],
    ['direktorin', 'female'],
    ['anwalt', 'male'],
    ['anwältin', 'female'],
    ['historiker', 'male'],
    ['ökonom', 'male'],
    ['ökonomin', 'female'],
    ['general', 'male'],
    ['oberhaupt', null],
    ['machthaber', 'male'],
    ['senator', 'male'],
    ['senatorin', 'female'],
    ['senatoren', null],
    ['abgeordnete', null],
    ['abgeordneter', 'male'],
    ['berater', 'male'],
    ['beraterin', 'female'],
    ['gründer', 'male'],
    ['gründerin', 'female'],
    ['professor', 'male'],
    ['professorin', 'female'],
    ['autor', 'male'],
    ['autorin', 'female'],
    ['sänger', 'male'],
    ['sängerin', 'female'],
    ['spieler', 'male'],
    ['spielerin', 'female'],
    ['sieger', 'male'],
    ['siegerin', 'female'],
    ['rat', 'male'],
    ['rätin', 'female'],
    ['loge', 'male'],
    ['login', 'female'],
    ['kämmerer', 'male'],
    ['kämmerin', 'female'],
    ['vorstand', 'male'],
    ['manager', 'male'],
    ['managerin', 'female'],
    ['richter', 'male'],
    ['richterin', 'female'],
  ],
  particles: wordSet(
    'von van vom zu zur zum de del della di da dos du la le der den ten ter bin ibn ben al el abu y af ap und',
  ),
  nobleLinks: new Set(['von']),
  joinedNobleLinks: new Set(['zu']),
  organisationWords: wordSet(`
    partei ministerium bundesministerium regierung bundesregierung parlament bundestag bundesrat landtag senat kongress
    repräsentantenhaus kommission rat gericht bundesgericht amt bundesamt landesamt behörde polizei armee bundeswehr
    marine luftwaffe verband bund verein gewerkschaft stiftung gesellschaft institut universität hochschule akademie schule
    gymnasium kirche bistum erzbistum gemeinde bank sparkasse versicherung konzern unternehmen gruppe group holding verlag
    zeitung magazin sender rundfunk fernsehen radio agentur orchester theater museum klinik krankenhaus klub club liga
    bundesliga fraktion union allianz bewegung front komitee ausschuss kammer werke stadtwerke airlines airways airline
    company corporation university college institute school foundation council agency committee department ministry office
    church museum bank press news times post tribune herald records entertainment studios pictures team racing band
    anzeiger umschau rundschau blatt tageblatt kurier bote wochenblatt morgenpost allgemeine nachrichten nachrichtenagentur staatsanwaltschaft bundeskartellamt organisation liga philharmoniker symphoniker brigade division
    regiment bataillon korps feuerwehr bundespolizei landespolizei miliz garde geheimdienst nachrichtendienst`),
  organisationEndings: [
    'ministerium',
    'ministeriums',
    'partei',
    'verband',
    'verbandes',
    'verbands',
    'verein',
    'gewerkschaft',
    'stiftung',
    'institut',
    'instituts',
    'universität',
    'hochschule',
    'akademie',
    'verlag',
    'verlags',
    'zeitung',
    'rundfunk',
    'bundesamt',
    'bundesbank',
    'gericht',
    'gerichtshof',
    'sparkasse',
    'versicherung',
    'konzern',
    'fraktion',
    'kammer',
    'agentur',
    'orchester',
    'behörde',
    'werke',
    'gesellschaft',
    'staatsanwaltschaft',
    'bundeswehr',
    'polizei',
    'kommission',
    'regierung',
    'bank',
    'bahn',
    'dienst',
    'schule',
    'klinik',
    'klinikum',
    'theater',
  ],
  legalForms: wordSet(
    'gmbh ag kg ohg gbr ug se ev e.v eg kgaa inc inc. corp corp. ltd ltd. llc plc co co. sa s.a spa s.p.a bv b.v nv n.v oy ab as a/s mbh',
  ),
  placeWords: wordSet(`
    straße strasse allee platz weg gasse ufer damm ring brücke berg see fluss insel halbinsel meer gebirge tal wald hafen
    flughafen bahnhof hauptbahnhof kreis landkreis bezirk park schloss burg dom turm tor street avenue road river lake
    mount island islands valley square bridge airport park bay beach coast county city station tower palace castle hill hills`),
  placeEndings: [
    'straße',
    'strasse',
    'str.',
    'platz',
    'allee',
    'gasse',
    'chaussee',
    'brücke',
    'see',
    'insel',
    'inseln',
    'gebirge',
    'kirche',
    'kapelle',
    'bahnhof',
    'kreuz',
    'dreieck',
    'burg',
    'stadt',
    'dorf',
    'heim',
    'hausen',
    'hofen',
    'ingen',
    'furt',
    'bach',
    'kirchen',
  ],
  placeHeads: wordSet(
    'land lands landes republik berg bergs kanton kantons fürstentum fürstentums herzogtum königreich grafschaft dorf dorfes region provinz stadt oblast gebiet hauptstadt gemeinde ort dorf bundesstaat kanton landkreis kreis bezirk insel hafenstadt stadtteil ortsteil flughafen bahnhof raum großraum grenzstadt metropole bundesland departement département präfektur gouvernement distrikt',
  ),
  townStemChanges: [['änd', 'and']],
  districtWords: wordSet('kreis kreises landkreis landkreises region'),
  otherWords:
    wordSet(`krieg weltkrieg weltkriegs weltkrieges weltkriege kriegs abkommen vertrag vertrags verträge pakt frieden konferenz gipfel preis award cup pokal festival olympiade
    olympische paralympics messe revolution aufstand protokoll charta erklärung gesetz operation mission programm projekt
    rakete panzer act treaty war prize open championship edition symphony sinfonie oper konzert album`),
  otherEndings: [
    'krieg',
    'kriegs',
    'krieges',
    'abkommen',
    'abkommens',
    'preis',
    'preises',
    'pokal',
    'protokoll',
    'revolution',
    'gesetz',
    'messe',
    'vertrag',
    'pakt',
    'dollar',
    'mark',
    'index',
  ],
  placePrepositions: wordSet('in im nach aus bei nahe um durch über vor richtung zwischen'),
  strictPlacePrepositions: wordSet('in nach aus nahe nördlich südlich östlich westlich'),
  personPrepositions: wordSet('mit gegen für'),
  adverbEndings: ['lich', 'weise', 'falls', 'mals', 'wärts', 'dings'],
  governingLinks: wordSet('von'),
  links: wordSet(
    "der die das des dem den für und & of the for and de la le les du des di del della d' y i am an im in zu zur vom von on",
  ),
  countryNames,
  countryParts,
  knownNames,
  likelyNames,
  demonymAdjectives,
  demonymPersons,
  townAdjectiveEnding: 'er',
  clubWords: wordSet(
    'FC SV VfB VfL VfR TSV SSV TuS SpVgg FSV ESV SG SC BSC TSG KSV MSV THW RB SSC SK FK NK EHC ERC HC KFC DJK SVG SpVg MTV ATSV BSG RSV OFC FCK TSC ASV PSV TTC TSF VSG BC RC FF IFK HJK AFC SBC TGV',
  ),
  seatedBodies: wordSet(
    'universität uni hochschule fachhochschule musikhochschule kunsthochschule klinikum universitätsklinikum stadtwerke stadttheater staatstheater staatsoper messe zoo flughafen handelskammer börse landestheater opernhaus schauspielhaus theater polizeipräsidium polizeidirektion amtsgericht landgericht oberlandesgericht verwaltungsgericht arbeitsgericht sozialgericht finanzgericht',
  ),
  roadLetters: wordSet('A B'),
  foreignLinks: wordSet(
    'the of and to for from with my your our you me this that is it on into not are we la du les et el los las y della',
  ),
  plainAbbreviations: wordSet(
    'PC CD DVD PDF SMS MMS WM EM TV IT DNA DNS RNA USB GPS LED LCD HTML XML PR PS ID AG HD HIV AIDS ABC CO CT MRT PSA UV FCKW ISO DIN OP PCR QR VIP WC WG BMI CEO CFO DJ FM HNO IP IQ KFZ KO KZ LKW PKW MP MPEG NC OS RAM ROM SIM SQL SUV TU URL VHS WLAN WWW LTE SDK API GAU EDV GOTO AKW ICE ABM KI AI EKG ALG NS RNS SD CPU GPU DSL FTP HTTP MINT EC EEG ETF AHA AHAL FFP COVID SARS VR AR NGO BIP PIN TAN IBAN PET LNG BAföG ÖPNV',
  ),
  companyHeads: wordSet(
    'firma unternehmen konzern hersteller anbieter betreiber autobauer ölgesellschaft fluggesellschaft airline reederei brauerei start-up startup softwarehaus warenhaus kaufhaus discounter händler konkurrent rivale tochter versicherer zulieferer ausrüster dienstleister kette verlag label plattenfirma bauer entwickler carrier',
  ),
  homeCountries: wordSet('DE AT CH LI LU'),
  stateNames: new Map([['Georgia', 'US']]),
  placeArticles: wordSet('der die das den dem des im am vom zum zur beim ins ans'),
  genitiveArticles: wordSet('des eines dieses jenes seines ihres unseres'),
  indefiniteArticles: wordSet('ein eine einen einem einer eines kein keine keinen keinem keiner'),
  nameStem,
  unitNames: wordSet(
    'Euro EUR USD CHF GBP Dollar US-Dollar Yen Pfund Rubel Cent Mark D-Mark Schilling Zloty Forint Franc',
  ),
  purposeLinks: wordSet('für'),
  listLinks: wordSet('und ,'),
  commonBodies:
    wordSet(`polizei armee regierung marine luftwaffe feuerwehr parlament senat staatsanwaltschaft mannschaft behörden behörde truppen soldaten
    nationalmannschaft außenministerium innenministerium verteidigungsministerium börse botschaft justiz bevölkerung opposition delegation führung armeeführung streitkräfte
    geheimdienst medien presse wirtschaft hauptstadt stadtrat landtag ministerium`),
  townStemEndings: ['', 'en', 'e', 'er'],
  workWords:
    wordSet(`film spielfilm dokumentarfilm roman buch album lied song single serie fernsehserie sendung zeitschrift magazin stück theaterstück oper
    operette musical gedicht hymne gemälde bild ausstellung studie bericht essay sachbuch krimi thriller komödie drama hörspiel spiel computerspiel band
    gruppe projekt aktion kampagne titel werk werke reihe show comic zeitung blatt kurzfilm video hit stücke songs filme romane bücher aufsatz artikel kolumne selbstdarstellung programm schiff`),
  quotedNames: wordSet(
    'Welt Zeit Spiegel Focus Stern Bild Standard Presse Kurier Vox Union Freitag Profil Falter Blick Cicero',
  ),
  compoundHeads: new Map<string, 'organisation' | 'place'>([
    ['US', 'place'],
    ['USA', 'place'],
    ['DDR', 'place'],
    ['NRW', 'place'],
    ['UK', 'place'],
    ['EU', 'organisation'],
    ['UN', 'organisation'],
    ['UNO', 'organisation'],
    ['Uno', 'organisation'],
    ['NATO', 'organisation'],
    ['Nato', 'organisation'],
  ]),
  perfectHelpers: wordSet('hat haben hatte hatten habe hätte hätten'),
  actorVerbs: wordSet(`
    sagen erklären warnen fordern werfen drohen kündigen wollen verurteilen kritisieren beschuldigen schicken liefern planen reagieren bestätigen
    dementieren verhängen unterzeichnen ablehnen zustimmen behaupten hoffen erwarten unterstützen versprechen bekräftigen versichern protestieren
    verdächtigen schweigen verhandeln testen bitten danken beteiligen beschließen verhindern blockieren prüfen beraten einigen einigt einigte einigten
    zögert zögerte zögern vereinbart vereinbarte vereinbaren vereinbarten tritt trat treten aufkündigen ankündigen zurückziehen ausweisen
    anerkennen angreifen einmarschieren verlangen verlangt verlangte verlangten
    sagt sagte sagten erklärt erklärte erklärten warnt warnte warnten fordert forderte forderten wirft warf warfen droht drohte drohten
    kündigt kündigte kündigten will wollte wollten weist wies verurteilt verurteilte verurteilten kritisiert kritisierte beschuldigt beschuldigte
    beginnt begann startet startete greift griff schickt schickte liefert lieferte plant plante reagiert reagierte bestätigt bestätigte
    dementiert dementierte verhängt verhängte unterzeichnet unterzeichnete lehnt lehnte stimmt stimmte behauptet behauptete hofft hoffte
    erwartet erwartete unterstützt unterstützte verspricht versprach bekräftigt bekräftigte versichert versicherte protestiert protestierte
    verdächtigt beschuldigt schweigt schwieg verhandelt verhandelte baut baute zündet zündete feuert feuerte testet testete schloss
    schließt bittet bat dankt dankte sieht sah setzt setzte zieht zog nutzt nutzte braucht brauchte wehrt wehrte gewinnt gewann verliert verlor
    meldet meldete betont betonte gibt gab nimmt nahm hält hielt macht machte lässt ließ beteiligt beteiligte anprangern werde werden beschloss beschließt
    verhinderte verhindert blockiert blockierte erhöht erhöhte stellt stellte besteht bestand räumt räumte zeigt zeigte berät beriet prüft prüfte`),
  clausePronouns: wordSet('er ihm ihn sie'),
  politePronouns: wordSet('sie ihr'),
  pluralPronouns: wordSet('sie'),
  pronouns: genderMap('er ihm ihn', 'sie ihr', ''),
  latter: new Map([
    ['letzterer', 'male'],
    ['letztere', 'female'],
    ['letzterem', 'male'],
    ['letzteren', null],
  ]),
  former: new Map([
    ['ersterer', 'male'],
    ['erstere', 'female'],
    ['ersterem', 'male'],
    ['ersteren', null],
  ]),
  determiners: new Map([
    ['der', 'male'],
    ['die', 'female'],
    ['das', null],
    ['dem', 'male'],
    ['den', 'male'],
    ['des', 'male'],
    ['sein', null],
    ['seine', null],
    ['seinem', null],
    ['seinen', null],
    ['seiner', null],
    ['ihr', null],
    ['ihre', null],
    ['ihrem', null],
    ['ihren', null],
    ['ihrer', null],
    ['dieser', 'male'],
    ['diese', 'female'],
  ]),
  subjectDeterminers: wordSet('der die das'),
  genitiveSubjects: wordSet('der'),
  genitiveEndings: ['s', '’s', "'s", 'es'],
  sayingForms: wordSet(
    'sagte sagten sagt erklärte erklärt betonte betont meinte meint fügte behauptete teilte berichtete warnte kündigte versicherte',
  ),
  functionWords: wordSet(`
    der die das den dem des ein eine einer eines einem einen und oder aber denn doch sondern nicht kein keine keiner keinen in im an am auf aus bei
    beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie wenn weil dass daß ob da damit dann dort hier so
    auch nur noch schon sehr mehr viel viele vielen alle allen alles andere anderen ich du er sie es wir ihr ihm ihn ihnen mein meine sein seine seinen seiner
    ihre ihren ihrem ihrer unser unsere euer mich mir dich dir sich uns euch man wer was wo wann warum wie welche welcher welches dieser diese dieses diesem
    diesen jener jene jenes jede jeder jedes jeden ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen
    soll sollen will wollen darf mag nun nie immer wieder jetzt heute gestern morgen bereits zudem außerdem dabei dafür dagegen daher darum daran
    darauf daraus davon dazu deshalb deswegen trotzdem jedoch allerdings hingegen während nachdem bevor obwohl sowie sowohl weder entweder zwar
    etwa rund fast ganz gar ja nein neben trotz wegen laut gemäß statt anstatt innerhalb außerhalb oberhalb unterhalb entlang gegenüber zuvor danach
    darüber darunter dazwischen insgesamt insbesondere vielleicht wohl eben gerade erst letzte letzten nächste nächsten neue neuen neuer neues gute guten
    gut große großen großer groß kleine kleinen erste ersten zweite zweiten dritte dritten beide beiden drei zwei vier fünf sechs sieben acht neun zehn
    einige einigen mehrere mehreren wenige manche solche derzeit damals inzwischen mittlerweile schließlich zunächst nämlich also somit folglich weiter weitere
    weiteren ferner übrigens bisher bislang künftig dadurch hierbei hierzu dessen deren denen dies welchem sogar kaum oft häufig manchmal selten
    selbst einmal zweimal rechts links oben unten vorne hinten innen außen ab zurück los weg hin her doch bitte danke wer wem wen wessen ende mitte anfang
    grund teil frage thema foto bild quelle video mehr lesen impressum kontakt anzeige
    derweil ansonsten hierzu letztendlich überdies parallel indes indessen alsdann sodann fortan nunmehr demnach demzufolge infolgedessen gleichwohl
    dennoch nichtsdestotrotz immerhin allenfalls andernfalls anderenfalls andererseits einerseits zuletzt zuerst zugleich gleichzeitig vorerst vorher
    nachher seither seitdem seinerzeit jüngst kürzlich neulich unlängst vermutlich offenbar angeblich womöglich möglicherweise hoffentlich leider
    letztlich endlich ebenso ebenfalls genauso hierdurch hierfür hiermit hiervon hierin daraufhin dahingegen dementsprechend entsprechend ergo
    nebenbei obendrein überhaupt umgekehrt unterdessen währenddessen vielmehr wenigstens zumindest zumal zuweilen bisweilen mitunter mithin mitsamt
    anfangs anschließend abschließend schlussendlich ursprünglich eigentlich tatsächlich allzu dort dorthin überall nirgends irgendwo irgendwann`),
  calendarWords: wordSet(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april mai juni juli august september oktober november
    dezember frühling frühjahr sommer herbst winter uhr tag tage tagen woche wochen monat monate jahr jahre jahren jahrhundert montags dienstags
    mittwochs donnerstags freitags samstags sonntags ostern pfingsten weihnachten silvester neujahr heiligabend mittag abend nacht vormittag nachmittag
    januars februars aprils junis julis augusts septembers oktobers novembers dezembers mio mrd prozent millionen milliarden kilometer meter`),
  counterparts: wordSet('amtskollege amtskollegen amtskollegin kollege kollegen kollegin homologe gegenüber pendant'),
  roleClasses: [
    wordSet(
      'präsident staatspräsident staatsoberhaupt staatschef machthaber führer anführer diktator herrscher kreml-chef kremlchef us-präsident könig kaiser',
    ),
    wordSet('kanzler bundeskanzler regierungschef premier premierminister ministerpräsident'),
    wordSet('außenminister chefdiplomat'),
    wordSet('vorstandschef konzernchef chef vorstandsvorsitzender geschäftsführer'),
    wordSet('parteichef parteivorsitzender vorsitzender chef'),
    wordSet('sprecher pressesprecher regierungssprecher'),
    wordSet('oberbürgermeister bürgermeister rathauschef stadtoberhaupt ob'),
    wordSet('nato-generalsekretär nato-chef generalsekretär'),
  ],
  rolePhrases: new Map([
    ['chef|diplomatie', 'außenminister'],
    ['leiter|diplomatie', 'außenminister'],
    ['chef|regierung', 'regierungschef'],
    ['oberhaupt|staates', 'staatsoberhaupt'],
    ['minister|auswärtigen', 'außenminister'],
    ['minister|verteidigung', 'verteidigungsminister'],
  ]),
  roleNounEndings: ['innen', 'in', 'es', 'en', 's', 'n'],
  clauseOpeners: wordSet('dass weil da wenn als seit seitdem nachdem bevor obwohl während ob falls sodass damit indem'),
  institutionHeads: wordSet(
    'regierung administration kabinett lager regime delegation team partei stiftung clan familie konzern',
  ),
};
