import type { ActData } from './acts.ts';

/** A state that counted persons or things are said to be in, told by words of the same clause. */
export interface StateWords {
  /** Language-neutral property of the claim: `dead`, `missing`, `damaged`. */
  readonly property: string;
  /** Words in lower case, as forms or lemmas. */
  readonly words: readonly string[];
  /** Words in a row, lower case: "ums leben". */
  readonly phrases: readonly (readonly string[])[];
}

/** States by their words and by the first words of their phrases. */
export interface StateIndex {
  /** Of several states that claim a word the first comes first. */
  readonly byWord: ReadonlyMap<string, readonly StateWords[]>;
  readonly byPhrase: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly state: StateWords }[]>;
}

/** Orders states for look-up by word. A word that two states claim is told by what it is said of: jobs or trains that are cut. */
export function indexStates(states: readonly StateWords[]): StateIndex {
  const byWord = new Map<string, StateWords[]>();
  const byPhrase = new Map<string, { words: readonly string[]; state: StateWords }[]>();
  for (const state of states) {
    for (const word of state.words) byWord.set(word, [...(byWord.get(word) ?? []), state]);
    for (const words of state.phrases) {
      const first = words[0]!;
      byPhrase.set(first, [...(byPhrase.get(first) ?? []), { words, state }]);
    }
  }
  return { byWord, byPhrase };
}

/** Roles and the offices that people of these roles head, speak for or serve, by word endings in lower case, letters folded. */
export interface House {
  readonly roles: readonly string[];
  readonly offices: readonly string[];
}

/** Event words with their types, negation, modality and unproven markers. All words in lower case. */
export interface ClaimData {
  readonly code: string;
  /** Event type by verb lemma. */
  readonly verbs: ReadonlyMap<string, string>;
  /** Event type by verb form, where the lemma is not known or another: only forms that are hardly anything but this verb. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** Verbs, by lemma, that carry their event only where they befall somebody by name ("fired the coach", no shot). */
  readonly personVerbs: ReadonlySet<string>;
  /** Event type by noun, as form or lemma. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Words in a row that carry an event ("ums leben" → `die`, "stepped down" → `resign`). */
  readonly phrases: readonly { readonly words: readonly string[]; readonly type: string }[];
  readonly states: StateIndex;
  /** Words of illness: cases counted in a sentence with one of them are people who are ill. */
  readonly caseWords: ReadonlySet<string>;
  /** Forms that tell of somebody behind them only ("two men accused of killing a woman"), where order says who did it. */
  readonly activeStates: ReadonlySet<string>;
  /** Forms that do so where an object follows ("two soldiers killed a man", but "two soldiers killed in the blast"). */
  readonly transitiveStates: ReadonlySet<string>;
  /** Prepositions right before counted people that keep the states of a clause from them ("shot at two officers"). */
  readonly asideWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  /** Forms that tell a plan before an infinitive and hearsay before one of the past ("sollen zahlen", "sollen gezahlt haben"). */
  readonly planModals: ReadonlySet<string>;
  /** Forms that tell what depends on a condition, where the sentence names one ("if it had, we would not have …"). */
  readonly conditionalModals: ReadonlySet<string>;
  /** Words in a row that, right before a participle, tell of what did not come about ("would have"). */
  readonly unreal: readonly (readonly string[])[];
  readonly demanded: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Auxiliaries that make a future with an infinitive and something else without ("wird kommen", "wird gesucht"). */
  readonly futureAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries of the passive. */
  readonly passives: ReadonlySet<string>;
  /** Words after a negation that take it back ("nicht nur", "not only"). */
  readonly onlyWords: ReadonlySet<string>;
  /** Words that take a negation before them back: what was "not … until Sunday" was on Sunday. */
  readonly untilWords: ReadonlySet<string>;
  /** Words before the partner of a meeting, a deal, a talk ("mit", "with", "zwischen"). */
  readonly partnerWords: ReadonlySet<string>;
  /** Words before the doer of a passive ("von", "by"). */
  readonly agentWords: ReadonlySet<string>;
  /** How an outlet tells that it saw or counted for itself ("zählten wir", "seen by this newspaper"). */
  readonly ownSight: {
    /** Words by which it means itself, its name apart. */
    readonly selves: ReadonlySet<string>;
    /** Words for seeing, counting and looking up, as forms. */
    readonly sights: ReadonlySet<string>;
    /** Words in a row that tell it by themselves ("our reporter"). */
    readonly phrases: readonly (readonly string[])[];
  };
  /** Nouns for a party to a matter that say nothing of which it is: "der Konzern", "the union". */
  readonly partyNouns: ReadonlySet<string>;
  /** Who belongs to which house: what both say has one origin in doubt. */
  readonly houses: readonly House[];
  /** "laut X", "according to X": words before the source. */
  readonly sourceBefore: readonly (readonly string[])[];
  /** "X zufolge": words after the source. */
  readonly sourceAfter: readonly (readonly string[])[];
  /** Words for proof, and words that deny it: near each other they say that something is unproven. */
  readonly proofs: ReadonlySet<string>;
  readonly proofDeniers: ReadonlySet<string>;
  /** Words that make a denied proof a finding of its own ("no evidence of fraud was found"). */
  readonly proofComplements: ReadonlySet<string>;
  /** Words that say by themselves that something is unproven ("unbestätigt"). */
  readonly unproven: ReadonlySet<string>;
  /** Words in a row that say that somebody gave no answer. */
  readonly silences: readonly (readonly string[])[];
  /** Words in a row by which a text sets one account against the one before ("told a different story"). */
  readonly opposing: readonly (readonly string[])[];
  /** Words that say that a figure was put right. */
  readonly corrections: ReadonlySet<string>;
  /** Words by which a denial points back to what was said ("das", "ein solches Gespräch", "such"). */
  readonly anaphors: ReadonlySet<string>;
  /** Verbs by which somebody gives a number, by lemma, with the word that must stand right before it, or an empty one. */
  readonly countingVerbs: ReadonlyMap<string, string>;
  /** Nouns of those who count or say what was counted, without a name of their own ("Feuerwehr", "union"). */
  readonly counters: ReadonlySet<string>;
  /** Nouns of bodies that are told apart by the noun alone: the police of a place is not its hospital. */
  readonly offices: ReadonlySet<string>;
  /** Nouns of bodies, of one word or several, each with the words of its name that belong to no language. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  /** Nouns of those who speak for such a body, alone or as the last part of a word ("Polizeisprecherin"). */
  readonly spokespeople: ReadonlySet<string>;
  /** Nouns, as lemmas or forms, that count people as such, whoever they are ("Mensch", "people"). */
  readonly anybody: ReadonlySet<string>;
  /** Words before a date that make it the beginning of a count, not its day ("seit dem 26. März", "since Monday"). */
  readonly sinceWords: ReadonlySet<string>;
  /** Those of them that open a clause ("since it took up arms in 2009"). */
  readonly sinceClauses: ReadonlySet<string>;
  /** Words near before a number that make it a bound that was set, not a count ("die Marke von 50", "a cap of"). */
  readonly limitWords: ReadonlySet<string>;
  /** Words that make a number one that came on top ("neue Fälle", "further arrests"), beside the number. */
  readonly increments: ReadonlySet<string>;
  /** Nouns of which a number is the highest so far, told of another time ("der Höchststand von 598 Toten", "a peak of"). */
  readonly peakWords: ReadonlySet<string>;
  /** Words near before a number that make it a mean, not a count ("im Schnitt 100", "an average of 12"). */
  readonly averageWords: ReadonlySet<string>;
  /** Beginnings of counted nouns that do the same ("Neuinfektionen"). */
  readonly incrementPrefixes: readonly string[];
  /** Words between a number and its noun that say that there had been so many before ("four prior arrests"). */
  readonly earlierWords: ReadonlySet<string>;
  /** Words right before a number that make it a difference ("stieg um 38", "rose by 38"). */
  readonly differenceWords: ReadonlySet<string>;
  /** Words for a change that must stand before them, where they have other uses ("by"); none where they have not. */
  readonly changeWords: ReadonlySet<string>;
  /** Words after a number that make it a difference ("68 mehr als", "fewer than last year"). */
  readonly comparatives: ReadonlySet<string>;
  /** Those that do so right behind what is counted only ("four years older", but "two older children"). */
  readonly comparedWords: ReadonlySet<string>;
  /** Words before a time that make a number one of that time only ("binnen 24 Stunden", "within a week"). */
  readonly periodWords: ReadonlySet<string>;
  /** Words in a row that do so by themselves ("pro Tag", "a day"). */
  readonly periodPhrases: readonly (readonly string[])[];
  /** Words beside those for "each" before a round number that something is given for ("auf 100.000 Einwohner"). */
  readonly baseWords: ReadonlySet<string>;
  /** Words that say that two counts differ and nobody knows why. */
  readonly openQuestions: readonly (readonly string[])[];
  /** Words for requests, demands and promises. */
  readonly acts: ActData;
}
