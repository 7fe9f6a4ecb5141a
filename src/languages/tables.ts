/**
 * Big tables compiled at build time and handed to the stages through the context. Each interface is filled by a loader
 * in `adapters/tables`; stages see the interfaces only, so they stay free of I/O.
 */
export interface Tables {
  /** Forms of a language with part of speech, lemma and features; null when none is compiled. */
  lexicon(language: string): Lexicon | null;
  /** Weights of the language's tagger, null when none. */
  tagger(language: string): TaggerWeights | null;
  readonly gazetteer: Gazetteer | null;
}

// biome-ignore lint/suspicious/noEmptyInterface: filled with the morphology stage.
export interface Lexicon {}
// biome-ignore lint/suspicious/noEmptyInterface: filled with the morphology stage.
export interface TaggerWeights {}
// biome-ignore lint/suspicious/noEmptyInterface: filled with the names stage.
export interface Gazetteer {}

/** No tables at all: what unit tests and the very first start use. */
export const noTables: Tables = { lexicon: () => null, tagger: () => null, gazetteer: null };
