import { indexPhrases, readPerformatives, type SpeechData, type SpeechNoun } from '../parts/speech.ts';
import { withSpeechClasses } from '../parts/speech-classes.ts';
import { conjugateAll } from './speech/conjugate.ts';
import { reportiveForms, weakReportiveForms } from './speech/moods.ts';
import { performatives } from './speech/performatives.ts';
import { phrases } from './speech/phrases.ts';
import { cueNouns, tellingNouns, titleNouns } from './speech/sources.ts';
import { verbRows } from './speech/verbs.ts';
import { speakingNouns } from './speech/who-speaks.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
const phrasesOf = (...rows: readonly string[]): readonly (readonly string[])[] => rows.map((row) => row.split(' '));

export const speech: SpeechData = withSpeechClasses({
  code: 'de',
  verbs: conjugateAll(verbRows),
  separableParticles: set(`ab an auf aus bei durch ein entgegen fest fort frei gegenüber gleich her heraus herbei hervor
    hin hinzu los mit nach nieder über um vor voran voraus vorbei weg zu zurück zusammen statt teil bereit fern heim preis`),
  otherSenses: new Map([
    ['fordern', ['opfer', 'menschenleben', 'tote', 'toten', 'verletzte', 'verletzten', 'tribut', 'todesfälle']],
    ['bestreiten', ['spiel', 'spiele', 'partie', 'rennen', 'match', 'auftakt', 'finale', 'lebensunterhalt', 'duell']],
    ['nennen', ['sich']],
    [
      'begrüßen',
      [
        'gast',
        'gäste',
        'gästen',
        'besucher',
        'besuchern',
        'zuschauer',
        'zuschauern',
        'teilnehmer',
        'kunden',
        'publikum',
      ],
    ],
  ]),
  phrases: indexPhrases(phrases),
  nouns: new Map(cueNouns.map(([noun, act, medium]) => [noun, { act, medium } as SpeechNoun])),
  givingVerbs: set(
    'wiederholte wiederholten wiederholt erneuerte erneuerten erneuert verbreitete verbreiteten verbreitet veröffentlichte veröffentlichten stellte stellten erhob erhoben äußerte äußerten',
  ),
  performatives: readPerformatives(performatives),
  politeSubjects: set('Sie'),
  silentVerbs: set('denken'),
  writingNouns:
    set(`brief schreiben mitteilung pressemitteilung gutachten bericht dokument papier protokoll urteil studie
    akte e-mail mail telegramm zettel notiz tagebuch vermerk rundschreiben eintrag tweet kommuniqué broschüre jahresbericht`),
  writingWords: set('schriftlich brieflich'),
  writingPrepositions: set('in im per via laut auf'),
  conditionalModals: set('sollte sollten'),
  concessives: set('auch selbst als'),
  sourcePrepositions: phrasesOf('laut', 'gemäß', 'unter berufung auf', 'unter verweis auf'),
  basisPrepositions: phrasesOf(
    'unter berufung auf',
    'unter verweis auf',
    'unter hinweis auf',
    'mit verweis auf',
    'mit hinweis auf',
    'gestützt auf',
  ),
  tellingPrepositions: phrasesOf('nach', 'entsprechend', 'ausweislich', 'aus'),
  tellingNouns,
  ownedTellingNouns: set(''),
  sourcePostpositions: set('zufolge nach'),
  sourceAdverbs: set('demnach danach demzufolge'),
  hearsayAdverbs: set(''),
  sourceRelatives: set('wonach demzufolge denenzufolge'),
  relativeObliques: set('denen welchem welchen welcher'),
  soWords: set('so'),
  asWords: set('wie'),
  infinitiveMarkers: set('zu'),
  infinitiveByTag: false,
  joiners: set('und oder sowie'),
  adversatives: set('aber doch jedoch'),
  expletives: set('es'),
  addresseeAlways: set('gegenüber'),
  weakSourceAdverbs: set('danach'),
  timePrepositions: set('am'),
  circumstanceWords: set('in im bei mit'),
  thatWords: set('dass daß'),
  questionWords: set('ob wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie welcher welche welches'),
  hearsayForms: set('soll sollen'),
  hearsayByPerfect: false,
  wishParticiples: set(''),
  claimForms: set('will wollen'),
  stateInfinitives: set('sein betragen handeln stammen belaufen'),
  motionInfinitives: set('sein'),
  motionParticiples: set(`gewesen gegangen gekommen gefahren gelaufen geblieben gereist geflogen gefallen gestürzt
    eingeschlafen aufgewacht angekommen abgefahren losgefahren weggelaufen geflohen gesprungen gestiegen eingestiegen
    ausgestiegen hereingekommen zurückgekommen zurückgekehrt begegnet gefolgt`),
  deadlineWords: set('bis spätestens künftig'),
  hearsayParticiples: set(''),
  carriedModals: set(''),
  ownWords: set('eigenen eigenem eigener'),
  reportiveForms,
  certainForms: set('sei seien habe werde könne müsse dürfe solle wolle gebe gehe komme stehe wisse möge'),
  weakReportiveForms,
  subjectPronouns: set(
    'er sie es ich wir man dieser diese dieses jener der die das letzterer letztere beide viele einige',
  ),
  nominativePronouns: set('er ich wir man'),
  backPronouns: set('dies das dieses so'),
  speakingNouns,
  ownVoiceWords: set(`ich wir mich mir uns mein meine meinem meinen meiner meines unser unsere unserem unseren unserer
    unseres`),
  asideParticiples: set(`gesagt erwähnt angemerkt bemerkt hinzugefügt erinnert hingewiesen verwiesen betont gedankt
    empfohlen dahingestellt vorausgeschickt vermerkt zugestanden eingeräumt gestattet erlaubt`),
  wishSubjects: set('gott allah himmel'),
  definiteDeterminers: set('der die das dem den des dieser diese dieses diesem diesen'),
  bareAccounts: true,
  bodyPronouns: new Map([
    ['er', ['Masc']],
    ['ihm', ['Masc', 'Neut']],
    ['sie', ['Fem']],
    ['ihr', ['Fem']],
    ['es', ['Neut']],
  ]),
  muteNouns: set(''),
  compoundsApart: false,
  verbEndings: { ongoing: [], past: [] },
  agentEndings: [
    'er',
    'or',
    'ist',
    'ent',
    'ant',
    'eur',
    'ling',
    'loge',
    'erin',
    'orin',
    'istin',
    'entin',
    'antin',
    'eurin',
    'ern',
    'isten',
    'enten',
    'anten',
  ],
  speakingEndings: [':innen', '*innen', '_innen', '/innen', '·innen', 'innen', 'en', 'es', 'n', 's', 'e'],
  speakingPronouns: set(`er sie es ich wir man der die das welche welcher dieser diese dieses jener jene
    letzterer letztere viele einige manche mehrere alle beide andere niemand jemand jedermann keiner keine einer eine eines wer
    ersterer erstere etliche wenige zwei drei vier fünf hunderte tausende`),
  pointingWords: set('ihr ihm ihnen denen dem demnach danach demzufolge'),
  pronounGenders: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  possessiveGenders: new Map([
    ...['sein', 'seine', 'seinem', 'seinen', 'seiner', 'seines'].map((word) => [word, 'male'] as const),
    ...['ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'ihres'].map((word) => [word, 'female'] as const),
  ]),
  possessives: set(`sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres mein meine meinem meinen
    meiner unser unsere unserem unseren unserer`),
  genitiveMarks: set(''),
  spokesWords: set(
    'sprecher sprecherin sprechers regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin unternehmenssprecher unternehmenssprecherin konzernsprecher bahnsprecher bahnsprecherin vertreter vertreterin',
  ),
  organs: set('vorstand regierung leitung geschäftsführung geschäftsleitung verwaltung pressestelle'),
  interviewNouns: set('interview gespräch telefoninterview'),
  withWords: set('mit'),
  citingVerbs: set('zitieren'),
  obliqueTitles: set('herrn'),
  firstPersons: set('ich'),
  impersonals: set('es man'),
  addresseePrepositions: set('gegenüber zu zum zur vor an'),
  audienceNouns: set(`journalisten journalistinnen reportern reporter medienvertretern medienvertreter presse medien
    publikum anhängern anhänger unterstützern abgeordneten delegierten parlament bundestag kongress ausschuss gericht
    richtern studenten studierenden schülern mitarbeitern beschäftigten gästen versammlung zuschauern zuhörern
    mitgliedern parteifreunden wählern bürgern teilnehmern demonstranten senat sicherheitsrat vollversammlung
    polizei polizisten ermittlern regierung staatsregierung bundesregierung kindern eltern kollegen kolleginnen nachbarn
    nachbarinnen freunden freundinnen verwandten angehörigen helfern anwohnern besuchern fahrgästen passagieren kunden
    patienten fans leuten menschen soldaten arbeitern fischern bauern landwirten bewohnern lehrern schülerinnen`),
  anonymousWords: set(`regierungskreise regierungskreisen sicherheitskreise sicherheitskreisen diplomatenkreise
    diplomatenkreisen parteikreise parteikreisen koalitionskreise koalitionskreisen kreise kreisen insider insidern
    branchenkreise branchenkreisen ermittlerkreise ermittlerkreisen militärkreise militärkreisen polizeikreise
    polizeikreisen fraktionskreise fraktionskreisen unternehmenskreise unternehmenskreisen informanten quellen
    regierungsvertreter diplomaten insiderkreise insiderkreisen`),
  anonymousPhrases: phrasesOf(
    'nicht genannt',
    'nicht namentlich',
    'anonym',
    'ungenannt',
    'ungenannter',
    'vertraut ist',
    'vertraut sind',
    'vertraute person',
    'vertraute personen',
    'vertrauten person',
    'vertrauten personen',
    'ungenannt bleiben',
    'namentlich nicht',
  ),
  titleNouns: new Set(titleNouns),
  distanceWords: set(
    'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten genannter genanntes genannt angebliche angeblichen vermeintliche vermeintlichen',
  ),
  subordinators: set(`weil wenn obwohl nachdem als da damit bevor während indem sodass falls sofern seit seitdem solange
    sobald bis ehe wobei wodurch womit wogegen obgleich wohingegen um ohne anstatt statt`),
  weakSubordinators: set('als um ohne statt anstatt seit bis während'),
  relatives: set(`der die das den dem dessen deren denen welcher welche welches welchen welchem was wo worin worauf
    woran wovon wozu wofür`),
  coordinators: set('und oder aber sondern denn sowie doch jedoch'),
  perfectForms: set('hat haben hatte hatten habe hätte hätten'),
  passiveForms: set('wird werden wurde wurden ist sind war waren sei seien werde'),
  perfectInfinitives: set('haben sein'),
  auxiliaryInfinitives: set('können müssen wollen dürfen sollen lassen werden haben sein'),
  modalForms: set(
    'muss müssen musste mussten kann können konnte konnten will wollen wollte wollten soll sollen ließ lässt darf möchte',
  ),
  sayingModals: set('will wollen wollte wollten möchte lässt ließ'),
  finiteForms: set(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss
    müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag möchte
    möchten bin bist seid habe hast habt`),
  agentWords: set('von vom durch seitens'),
  nameLinks: set('von vom für aus beim'),
  obliqueDeterminers:
    set(`dem den einem einen einer des eines ihm ihn ihnen mir mich uns euch diesem diesen dieses jenem
    seinem seinen ihrem ihren deren dessen`),
  dativeDeterminers: set(
    'dem der den einem einer ihm ihr ihnen mir uns diesem dieser seinem seiner ihrem ihrer unserem unserer',
  ),
  accusativeLike: set('den'),
  placePrepositions: set('in im aus von seitens bei beim auf'),
  genitiveDeterminers: set('der des eines einer ihres seines dieser dieses ihrer seiner deren dessen aller beider'),
  determiners:
    set(`der die das den dem des ein eine einen einem eines einer dieser diese dieses diesem diesen jener jene
    sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere mehrere einige viele alle beide
    zahlreiche manche kein keine mein meine`),
  irregularPasts: set(''),
  prepositions: set('in im am an auf bei beim mit nach vor zu zum zur aus von vom für gegen über unter um durch'),
  particles:
    set(`hingegen dagegen jedoch auch nun dann heute gestern selbst aber indes unterdessen zudem außerdem weiter
    weiterhin ebenfalls allerdings bereits zunächst zuvor sogar derweil daraufhin schon erneut inzwischen mittlerweile
    noch nur sich deshalb daher dazu hierzu darauf damit zugleich gleichzeitig seinerseits ihrerseits so`),
  commaBeforeClause: true,
  invertsAfterComma: false,
  predicateWords: set('als'),
  negations: set('nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder'),
  conditionals: set('wenn falls sofern'),
  possibilities: set(
    'könnte könnten könne kann können vielleicht möglicherweise womöglich möglich dürfte dürften eventuell',
  ),
  demands: set('müsse müssen müssten müsste solle sollen sollte muss soll'),
  futures: set('werde werden wird würden'),
  agencyNouns: set('nachrichtenagentur agentur presseagentur staatsagentur nachrichtenagenturen'),
  outletNouns: set(`zeitung tageszeitung sender fernsehsender radiosender magazin nachrichtenmagazin blatt portal
    nachrichtenportal wochenzeitung zeitschrift rundfunk nachrichtensender internetportal onlineportal`),
  mediumEndings:
    set(`zeitung blatt tageblatt anzeiger bote boten kurier rundschau umschau nachrichten magazin funk rundfunk
    fernsehen radio tv presse agentur tagesspiegel morgenpost abendpost echo illustrierte woche`),
  carryingParticiples: set(`verbreitet verbreitete verbreiteten verbreiteter verbreitetes veröffentlicht veröffentlichte
    veröffentlichten gesendet gesendeten ausgestrahlt ausgestrahlten zitiert zitierten abgedruckt`),
  bylineAgencyWords: set('mit'),
  creditLabels: new Map([
    ['quelle', 'link'],
    ['quellen', 'link'],
    ['foto', 'picture'],
    ['fotos', 'picture'],
    ['bild', 'picture'],
    ['bilder', 'picture'],
    ['grafik', 'picture'],
    ['text', 'author'],
    ['autor', 'author'],
    ['autorin', 'author'],
    ['übersetzung', 'translation'],
    ['übersetzt von', 'translation'],
  ]),
});
