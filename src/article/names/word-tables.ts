import type { Gazetteer, GivenNames, Lexicon, NameLetters } from '../../languages/tables.ts';

/** Tables that tell of single words; each may be missing. */
export interface WordTables {
  readonly lexicon: Lexicon | null;
  readonly given: GivenNames | null;
  readonly letters: NameLetters | null;
  readonly gazetteer: Gazetteer | null;
}
