/** Range of tokens `[first, end)`, as indices into the tokens layer. */
export type TokenRange = readonly [first: number, end: number];

/** A noun phrase, or a prepositional one when `preposition` is set. */
export interface Phrase {
  readonly tokens: TokenRange;
  /** Token that carries the phrase: its noun, name or pronoun. */
  readonly head: number;
  readonly preposition: number | null;
  /** `Nom`, `Acc`, `Dat`, `Gen`, or null when the language or the word does not tell. */
  readonly letterCase: string | null;
  readonly number: 'Sing' | 'Plur' | null;
}

export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment';

/** A clause of a sentence. Clauses are ordered by their first token; embedded ones interrupt the parts of the outer. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Ranges of tokens that belong to the clause itself, embedded clauses left out. */
  readonly parts: readonly TokenRange[];
  /** Index of the clause that embeds or precedes this one, or null. */
  readonly parent: number | null;
  /** Conjunction or relative word that opens it. */
  readonly subordinator: number | null;
  /** Finite verb, or the infinitive of an infinitive clause. */
  readonly verb: number | null;
  /** All verbs of the bracket in order, the finite one included. */
  readonly verbs: readonly number[];
  /** The verb that carries the meaning: participle or infinitive of the bracket, else the finite verb. */
  readonly lexical: number | null;
  /** Where the finite verb stands: before everything, behind the first constituent, at the end. */
  readonly order: 'first' | 'second' | 'final' | null;
  readonly mood: 'Ind' | 'Sub' | 'Imp' | null;
  readonly tense: 'Pres' | 'Past' | null;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly subject: Phrase | null;
  /** Other phrases without a preposition: objects and adverbial accusatives. */
  readonly objects: readonly Phrase[];
  readonly prepositional: readonly Phrase[];
}

/** What a language says about its clauses; lemmas and words in lower case. */
export interface ClauseRules {
  /** True when main clauses have the finite verb second and subordinate ones at the end. */
  readonly verbFinal: boolean;
  /** True when nouns stand together in one phrase ("police station") and clauses may follow without a conjunction. */
  readonly nounsTogether: boolean;
  /** Words that can open a relative clause after a comma. */
  readonly relatives: ReadonlySet<string>;
  /** Words that open a subordinate clause, whatever they are tagged. */
  readonly subordinators: ReadonlySet<string>;
  /** Words tagged as subordinators that open a main clause where the verb is not at its end ("denn"). */
  readonly coordinators: ReadonlySet<string>;
  /** Pronouns that read alike in both numbers ("sie"): they agree with any verb. */
  readonly numberless: ReadonlySet<string>;
  /** Lemmas of auxiliaries that make the passive with a participle. */
  readonly passive: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words between a comparative and a number ("more than 20"), which open no phrase of their own. */
  readonly comparators: ReadonlySet<string>;
  /** Words that open an insertion without a verb ("…, so die Leiterin, …"). */
  readonly insertions: ReadonlySet<string>;
  /** Word before an infinitive ("zu", "to"). */
  readonly infinitiveMarker: string;
}
