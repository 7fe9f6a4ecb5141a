import type { ClauseRules } from '../../text/clauses/clause.ts';
import type { TransitionRules } from './transitions.ts';

/**
 * Closed-class words and small tables for tagging. They are compiled into the language's form table together with the
 * open-class words, so a change here asks for `npm run tables`.
 */
export interface MorphologyData {
  readonly code: string;
  /**
   * Words that do not change, by part of speech: `{ADP: 'in an auf …'}`. A word may stand under several parts of speech.
   * A lemma that is not the word itself follows after `>`: `'s>es`.
   */
  readonly fixed: Readonly<Record<string, string>>;
  /** Words with endings: each stem takes the endings of its pattern. */
  readonly declined: readonly DeclinedWord[];
  /** Endings by pattern name; each cell lists readings such as `Nms` (case N A D G, gender m f n, number s p). */
  readonly endings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Single forms with their readings: `form lemma readings`. */
  readonly forms: readonly { readonly pos: string; readonly feats: string; readonly words: string }[];
  /** Words of a tagger made by hand: label, features beside the label's (empty for none), `word>lemma=weight` each. */
  readonly labelled: readonly { readonly label: string; readonly feats: string; readonly words: string }[];
  /** Closed-class words that are common nouns, verbs, adjectives or adverbs as well ("can" is not, "second" is). */
  readonly alsoOpen: ReadonlySet<string>;
  /** True where the listed words are all: no table of open-class words is compiled, endings tell the rest. */
  readonly listedOnly: boolean;
  /** The tagger made by hand, where no weights are trained. */
  readonly transitions: TransitionRules | null;
  /** Separable verb particles, longest first when tried. */
  readonly particles: ReadonlySet<string>;
  /** Verbs tagged AUX when another verb depends on them, by lemma. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that are full verbs where no other verb stands in their clause ("sie haben Zeit"). */
  readonly fullAlone: ReadonlySet<string>;
  /** Letters that join the parts of a compound ("Arbeit-s-amt"), longest first. */
  readonly compoundLinks: readonly string[];
  /** What clause analysis asks. */
  readonly clauses: ClauseRules;
  /** Genitive ending of names ("Merands" of "Merand"), empty when there is none. */
  readonly nameGenitive: string;
  /** Lemmas of words that the lexicon does not know, by the tagger's label and the word's end; the first fit counts. */
  readonly guesses: readonly { readonly pos: string; readonly ending: string; readonly replace: string }[];
}

export interface DeclinedWord {
  readonly pos: string;
  readonly pattern: string;
  readonly feats: string;
  /** Stems with their lemma after `>`: `dies>dieser jen>jener`. */
  readonly stems: string;
}
