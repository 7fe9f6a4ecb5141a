import type { SpeechAct } from '../../model/quotation.ts';

/** Complements that a speech verb takes and how its words are then given. */
export type SpeechFrame =
  /** Clause with `dass` / `that`. */
  | 'that'
  /** Clause without opener: verb-second in German ("er sagte, es sei spät"), bare in English ("he said it was late"). */
  | 'bare'
  /** Infinitive with `zu` / `to`. */
  | 'infinitive'
  /** Interrogative clause. */
  | 'question'
  /** Words in quotation marks. */
  | 'quote'
  /** The object sums the words up: the whole sentence is reported speech. */
  | 'object'
  /** A prepositional object sums the words up (see `prepositions`). */
  | 'prepositional'
  /** Object and predicate: "bezeichnete den Plan als verfrüht", "called the plan premature". */
  | 'predicate';

/** A verb that may give somebody's words. */
export interface SpeechVerb {
  readonly lemma: string;
  /** Separable particle, as it stands alone in a main clause. */
  readonly particle: string | null;
  readonly frames: readonly SpeechFrame[];
  readonly act: SpeechAct;
  readonly medium: 'speech' | 'writing' | 'thought';
  /** 1: nearly always speech; 2: speech with a fitting complement; 3: only with a clause or quotation marks. */
  readonly grade: 1 | 2 | 3;
  /** Prepositions of the `prepositional` frame. */
  readonly prepositions: readonly string[];
  /** Whom the words are addressed to, in which case or after which preposition: `dative`, `accusative`. */
  readonly addressee: 'dative' | 'accusative' | null;
}

export type VerbFormKind = 'finite' | 'subjunctive' | 'participle' | 'infinitive' | 'zuInfinitive';

/** One written form of a speech verb. */
export interface SpeechVerbForm {
  readonly verb: SpeechVerb;
  readonly kind: VerbFormKind;
  /** The particle stands apart and must be found in the clause ("teilte … mit"). */
  readonly split: boolean;
  readonly plural: boolean | null;
}

/** Noun that carries words: "die Behauptung, dass", "Vorwurf". */
export interface SpeechNoun {
  readonly act: SpeechAct;
  readonly medium: 'speech' | 'writing' | 'thought';
}

/** Fixed expression of several words that works like a speech verb: "geht davon aus", "ist der Ansicht". */
export interface SpeechPhrase {
  /** Words in any order that must all stand in the clause; the first one is the verb (any of its forms). */
  readonly verb: readonly string[];
  readonly words: readonly string[];
  readonly frames: readonly SpeechFrame[];
  readonly act: SpeechAct;
  readonly medium: 'speech' | 'writing' | 'thought';
  /** The words follow their verb at once: "called for", "put it". */
  readonly tight?: true;
  /** The words name where the given words stand, and belong to the speaker rather than to the cue: "im Brief steht". */
  readonly place?: true;
}

/** Speech verbs with frames and acts, cue formulas, anonymous-source words. Everything lower case. */
export interface SpeechData {
  readonly code: string;
  /** What each word may be to the finders, as bits (see `speechClass`). */
  readonly classes: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, readonly SpeechVerbForm[]>;
  /** Particles that make another verb of one when they close its clause: `frei` in "sprach … frei". */
  readonly separableParticles: ReadonlySet<string>;
  /** Ends of words beside which a verb, by its lemma, is none of speech: `opfer` in "forderte zehn Todesopfer". */
  readonly otherSenses: ReadonlyMap<string, readonly string[]>;
  /** By each form of their verb. */
  readonly phrases: ReadonlyMap<string, readonly SpeechPhrase[]>;
  readonly nouns: ReadonlyMap<string, SpeechNoun>;
  /** Finite verbs with which somebody gives words to the world, their noun as object: `issued`, `repeated`. */
  readonly givingVerbs: ReadonlySet<string>;
  /** Words that do what they say, first person and formulas: `es tut mir leid` → apologise. */
  readonly performatives: readonly { readonly words: readonly string[]; readonly act: SpeechAct }[];
  /** Subjects behind a polite order, as written: `Sie` in "Öffnen Sie das Tor!". */
  readonly politeSubjects: ReadonlySet<string>;
  /** Verbs, as lemmas, whose words in marks stay in the head: `denken`. Others that hold something to be so were spoken. */
  readonly silentVerbs: ReadonlySet<string>;
  /** Nouns of what is written, as lemmas; in German also as the last part of a compound. */
  readonly writingNouns: ReadonlySet<string>;
  /** Words that say so by themselves, and prepositions before such nouns: `schriftlich`; `in`, `per`. */
  readonly writingWords: ReadonlySet<string>;
  readonly writingPrepositions: ReadonlySet<string>;
  /** Modals that open a clause of condition only at its front: `sollte` in "Sollte es regnen, …". */
  readonly conditionalModals: ReadonlySet<string>;
  /** Words before a conjunction that make it none of condition: `auch`, `selbst`, `even`, `as`. */
  readonly concessives: ReadonlySet<string>;
  /** Prepositions whose phrase names the source by itself: `laut`, `according to`. */
  readonly sourcePrepositions: readonly (readonly string[])[];
  /** Those with which somebody who tells names whom he relies on: `unter Berufung auf`, `citing`. */
  readonly basisPrepositions: readonly (readonly string[])[];
  /** Prepositions that name the source only with a noun of telling: `nach Angaben`. */
  readonly tellingPrepositions: readonly (readonly string[])[];
  /** Nouns of telling: `Angaben`, `Ansicht`, `Bericht`. */
  readonly tellingNouns: ReadonlyMap<string, 'speech' | 'writing' | 'thought'>;
  /**
   * Where such a preposition stands before nouns of any sort: those nouns of telling with which it names a source when
   * somebody owns them, "by his own account". Empty where every noun of telling does.
   */
  readonly ownedTellingNouns: ReadonlySet<string>;
  /** Postpositions that close a source phrase: `zufolge`, `nach`. */
  readonly sourcePostpositions: ReadonlySet<string>;
  /** Adverbs that carry an earlier source on: `demnach`. */
  readonly sourceAdverbs: ReadonlySet<string>;
  /** Adverbs of hearsay: `reportedly`. */
  readonly hearsayAdverbs: ReadonlySet<string>;
  /** Relative words that open given words after a noun of telling: `wonach`. */
  readonly sourceRelatives: ReadonlySet<string>;
  /** Relative pronouns after or before a source postposition: `denen` in "nach denen". */
  readonly relativeObliques: ReadonlySet<string>;
  /** `so` in ", so der Minister". */
  readonly soWords: ReadonlySet<string>;
  /** `wie` in ", wie der Minister sagte". */
  readonly asWords: ReadonlySet<string>;
  /** `zu`, `to` before an infinitive. */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** True where such a word opens nouns as well, so that only the tag tells an infinitive: "de partir", "de nouveaux bus". */
  readonly infinitiveByTag: boolean;
  /** Words that join nouns or clauses of one rank: `und`, `and`. */
  readonly joiners: ReadonlySet<string>;
  /** Words that open a clause of contrast: `but`. */
  readonly adversatives: ReadonlySet<string>;
  /** Subjects that stand for nobody: `es` in "heißt es". */
  readonly expletives: ReadonlySet<string>;
  /** Prepositions that name an addressee with any verb: `gegenüber`. */
  readonly addresseeAlways: ReadonlySet<string>;
  /** Source adverbs that are mostly times (`danach`): they need the mood of reported speech. */
  readonly weakSourceAdverbs: ReadonlySet<string>;
  /** Prepositions of days: `on`. */
  readonly timePrepositions: ReadonlySet<string>;
  /** Prepositions of circumstance that end the name of a speaker behind its verb. */
  readonly circumstanceWords: ReadonlySet<string>;
  /** Openers of a that-clause. */
  readonly thatWords: ReadonlySet<string>;
  /** Openers of an interrogative clause. */
  readonly questionWords: ReadonlySet<string>;
  /** Finite forms that mark hearsay: `soll`, `sollen`. */
  readonly hearsayForms: ReadonlySet<string>;
  /** True where those forms with a participle tell hearsay by themselves: "aurait été vu". */
  readonly hearsayByPerfect: boolean;
  /** Participles with which they tell a wish or a reproach instead: "aurait dû". */
  readonly wishParticiples: ReadonlySet<string>;
  /** Finite forms that report the subject's own claim with a perfect infinitive: `will`, `wollen`. */
  readonly claimForms: ReadonlySet<string>;
  /** Infinitives of states, with which such a form tells hearsay and no plan: `betragen` in "soll zehn Euro betragen". */
  readonly stateInfinitives: ReadonlySet<string>;
  /** Auxiliary infinitives that only some participles take in the active (`sein`), and those participles. */
  readonly motionInfinitives: ReadonlySet<string>;
  readonly motionParticiples: ReadonlySet<string>;
  /** Words of a deadline, which make a perfect infinitive a plan: `bis`. */
  readonly deadlineWords: ReadonlySet<string>;
  /** Participles that tell hearsay between a passive and an infinitive: `said` in "is said to". */
  readonly hearsayParticiples: ReadonlySet<string>;
  /** Modals with which given words go on where verbs have no mood of reported speech: `would`. */
  readonly carriedModals: ReadonlySet<string>;
  /** Words that make a noun of telling one's own: `eigenen` in "nach eigenen Angaben". */
  readonly ownWords: ReadonlySet<string>;
  /** Unmistakable subjunctive forms of reported speech: `sei`, `habe`, `könne`. */
  readonly reportiveForms: ReadonlySet<string>;
  /** Those of them that no reading makes an indicative. */
  readonly certainForms: ReadonlySet<string>;
  /** Subjunctive forms that report only in company: `hätte`, `würde`, `könnten`. */
  readonly weakReportiveForms: ReadonlySet<string>;
  /** Pronouns that may be subject, by person and number (`er`, `sie`, `wir`). */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Those of them that can be nothing but subject: `er`. */
  readonly nominativePronouns: ReadonlySet<string>;
  /** Pronouns that take up what was said ("Dies teilte … mit"). */
  readonly backPronouns: ReadonlySet<string>;
  /** Third-person pronouns of persons with the gender they tell. */
  /**
   * Nouns for whom or what may speak, and also as ends of compounds: persons and those who speak as one (`body`), what
   * is written or counted (`text`). Empty where a language has no list; then any noun may.
   */
  readonly speakingNouns: ReadonlyMap<string, 'person' | 'body' | 'text'>;
  /** Forms of the first person: outside quotation marks they are the text's own voice. */
  readonly ownVoiceWords: ReadonlySet<string>;
  /** Participles of asides of the writer in the mood of reported speech: "Nebenbei sei gesagt". */
  readonly asideParticiples: ReadonlySet<string>;
  /** Whom wishes call on: "Gott segne …". */
  readonly wishSubjects: ReadonlySet<string>;
  /** Words that name a source in its phrase only: "laut ihm", "demnach". */
  readonly pointingWords: ReadonlySet<string>;
  /** Endings that a form of such a noun may have, longest first. */
  readonly speakingEndings: readonly string[];
  /** Endings of nouns for persons, which also others may have; they count beside a verb of speech only. */
  readonly agentEndings: readonly string[];
  /** Determiners of what was spoken of before: `den` in "den Angaben zufolge", `the` in "the statement said". */
  readonly definiteDeterminers: ReadonlySet<string>;
  /** An account in the singular needs none of them: "laut Mitteilung". */
  readonly bareAccounts: boolean;
  /** Pronouns that stand for a body, "it said", "ihr zufolge", with the genders of its noun; any gender where none is named. */
  readonly bodyPronouns: ReadonlyMap<string, readonly string[]>;
  /** Nouns with such an ending that are none for persons: `paper`, `matter`. */
  readonly muteNouns: ReadonlySet<string>;
  /** Compounds are written apart, their head last: `police spokeswoman`; else its end tells what a noun is: `Hausarzt`. */
  readonly compoundsApart: boolean;
  /** Endings of verb forms that the tagger may miss: what goes on ("asking") and what is past ("asked"). */
  readonly verbEndings: { readonly ongoing: readonly string[]; readonly past: readonly string[] };
  /** Pronouns and the like that may name a speaker by themselves; only asked where there are `speakingNouns`. */
  readonly speakingPronouns: ReadonlySet<string>;
  readonly pronounGenders: ReadonlyMap<string, 'female' | 'male'>;
  /** Possessives of the third person with the gender of whom they stand for: `seinen` in "seinen Angaben zufolge". */
  readonly possessiveGenders: ReadonlyMap<string, 'female' | 'male'>;
  /** All possessives, and what marks a genitive behind its name: `his`, `’s`. */
  readonly possessives: ReadonlySet<string>;
  readonly genitiveMarks: ReadonlySet<string>;
  /** Those who speak for somebody else: `Sprecher`, `spokeswoman`. */
  readonly spokesWords: ReadonlySet<string>;
  /** Organs by which a body itself speaks: `Vorstand`, `board`. */
  readonly organs: ReadonlySet<string>;
  /** Talks that have a partner: `Interview` with `mit`. */
  readonly interviewNouns: ReadonlySet<string>;
  readonly withWords: ReadonlySet<string>;
  /** Verbs whose object speaks and whose subject hands on: `zitieren`, `quote`. */
  readonly citingVerbs: ReadonlySet<string>;
  /** Titles that open a noun phrase of their own in an oblique case: `Herrn`. */
  readonly obliqueTitles: ReadonlySet<string>;
  /** Subjects of the first person singular. */
  readonly firstPersons: ReadonlySet<string>;
  /** Impersonal subjects: `es`, `man`, `it`. */
  readonly impersonals: ReadonlySet<string>;
  /** Prepositions that name the addressee: `gegenüber`, `zu`, `to`. */
  readonly addresseePrepositions: ReadonlySet<string>;
  /** Those one speaks to behind such prepositions: `Journalisten`. */
  readonly audienceNouns: ReadonlySet<string>;
  /** Words that show that a source is not named: `Regierungskreise`, `officials`. */
  readonly anonymousWords: ReadonlySet<string>;
  readonly anonymousPhrases: readonly (readonly string[])[];
  /** Nouns before quotation marks that make them a title or a name: `Zeitung`, `Film`. */
  readonly titleNouns: ReadonlySet<string>;
  /** Words before quotation marks that take distance: `sogenannt`, `genannt`. */
  readonly distanceWords: ReadonlySet<string>;
  /** Words that open a subordinate clause beside `thatWords` and `questionWords`. */
  readonly subordinators: ReadonlySet<string>;
  /** Those of them that are prepositions or particles as well: `als`, `um`. */
  readonly weakSubordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Auxiliaries of the perfect: with them a participle is an active cue. */
  readonly perfectForms: ReadonlySet<string>;
  /** Auxiliaries of the passive: with them a participle is a cue without its speaker as subject. */
  readonly passiveForms: ReadonlySet<string>;
  /** Infinitives that stand behind that of another verb: `können` in "halten zu können". */
  readonly auxiliaryInfinitives: ReadonlySet<string>;
  readonly modalForms: ReadonlySet<string>;
  /** Those beside which an infinitive of speech was said all the same: `wollte` ("wollte nichts ausschließen"), not `muss`. */
  readonly sayingModals: ReadonlySet<string>;
  /** Auxiliaries that close a perfect infinitive: `haben`, `sein`. */
  readonly perfectInfinitives: ReadonlySet<string>;
  /** Further finite forms of auxiliaries: what can be known to be finite without tags. */
  readonly finiteForms: ReadonlySet<string>;
  /** Agent of a passive: `von`, `durch`, `by`. */
  readonly agentWords: ReadonlySet<string>;
  /** Prepositions whose phrase belongs to the noun before it in a name of a speaker ("Sprecher von …"). */
  readonly nameLinks: ReadonlySet<string>;
  /** Articles and pronouns that cannot open a subject: `dem`, `den`, `einen`. */
  readonly obliqueDeterminers: ReadonlySet<string>;
  /** Articles and pronouns that may be dative, for the addressee: `dem`, `der`. */
  readonly dativeDeterminers: ReadonlySet<string>;
  /** Those of them that are accusative as well: `den`. */
  readonly accusativeLike: ReadonlySet<string>;
  /** Prepositions of the place of words: "heißt es in …", "aus …". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Articles that continue a noun phrase as its genitive: `der`, `des`. */
  readonly genitiveDeterminers: ReadonlySet<string>;
  /** Articles and pronouns that open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
  /** Irregular past forms, where words carry no tags. */
  readonly irregularPasts: ReadonlySet<string>;
  /** Prepositions, where words carry no tags. */
  readonly prepositions: ReadonlySet<string>;
  /** Small words that stand between subject and verb and belong to neither: `hingegen`, `auch`. */
  readonly particles: ReadonlySet<string>;
  /** True when given clauses follow behind a comma (German), false when they follow directly (English). */
  readonly commaBeforeClause: boolean;
  /**
   * True where a telling verb stands before its subject behind any comma ("…, a indiqué la préfecture") and a clause
   * behind its verb never lacks its opener.
   */
  readonly invertsAfterComma: boolean;
  /** Words before the predicate of an object: `als`, `as`. */
  readonly predicateWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  readonly possibilities: ReadonlySet<string>;
  readonly demands: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  /** Nouns for agencies and media before their name: `Nachrichtenagentur`, `news agency`. */
  readonly agencyNouns: ReadonlySet<string>;
  readonly outletNouns: ReadonlySet<string>;
  /** Last words or ends of the names of media, as they stand where somebody told them something: `anzeiger`, `herald`. */
  readonly mediumEndings: ReadonlySet<string>;
  /** Participles of handing words on, beside the medium that does: "carried by the agency". */
  readonly carryingParticiples: ReadonlySet<string>;
  /** Words of a byline before the agency whose matter it holds: `mit`, `with`. */
  readonly bylineAgencyWords: ReadonlySet<string>;
  /** Labels of credits with what they credit: `Quelle:` → link, `Foto:` → picture. */
  readonly creditLabels: ReadonlyMap<string, 'agency' | 'outlet' | 'link' | 'author' | 'picture' | 'translation'>;
}

/** Reads performatives, `act: words; words`, one act a line. */
export function readPerformatives(block: string): SpeechData['performatives'] {
  return block.split('\n').flatMap((line) => {
    const [act, rest] = line.split(':');
    return (rest ?? '')
      .split(';')
      .map((words) => words.trim())
      .filter(Boolean)
      .map((words) => ({ words: words.split(' '), act: act!.trim() as SpeechAct }));
  });
}

/** Phrases by each form of their verb, in the order of the table. */
export function indexPhrases(phrases: readonly SpeechPhrase[]): ReadonlyMap<string, readonly SpeechPhrase[]> {
  const index = new Map<string, SpeechPhrase[]>();
  for (const phrase of phrases) {
    for (const form of phrase.verb) {
      const list = index.get(form);
      if (list) list.push(phrase);
      else index.set(form, [phrase]);
    }
  }
  return index;
}

/** For a language without a mood of reported speech. */
export const noMoodReports = {
  ownVoiceWords: new Set(),
  asideParticiples: new Set(),
  wishSubjects: new Set(),
} satisfies Partial<SpeechData>;

/** For a language whose order of words tells the speaker: any noun may speak, and no mood reports. */
export const anyNounSpeaks = {
  ...noMoodReports,
  speakingNouns: new Map(),
  pointingWords: new Set(),
  speakingEndings: [],
  agentEndings: [],
  muteNouns: new Set(),
  compoundsApart: false,
  verbEndings: { ongoing: [], past: [] },
  speakingPronouns: new Set(),
} satisfies Partial<SpeechData>;
