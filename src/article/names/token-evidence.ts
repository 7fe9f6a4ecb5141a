import type { NameData } from '../../languages/parts/names.ts';
import type { PartOfSpeech } from '../../model/layers.ts';
import type { WordRow } from '../../text/word-row.ts';
import { DEMONYM, LETTERS } from './evidence-flags.ts';
import { FLAGS, wordEvidenceFrom } from './word-evidence.ts';
import type { WordTables } from './word-tables.ts';

export * from './evidence-flags.ts';

/** Evidence for the tokens of one article, in parallel arrays. */
export interface Evidence {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly flags: Uint32Array;
  /** Offset of each word's row in `cells`, which holds what is known of single words (see `word-evidence.ts`). */
  readonly rows: Int32Array;
  /** Rows of the words of the range that was gathered last. */
  cells: Int32Array;
  /** Weight 1 to 5 of the longest place name over the token, plus 8 inside it; 0 for none. */
  readonly places: Uint8Array;
  /** Type of the known name over the token (1 person, 2 organisation, 3 place, 4 other), plus 8 inside it. */
  readonly known: Uint8Array;
  /** Type of the likely name over the token, numbered like `known`. */
  readonly likely: Uint8Array;
  /** Part of speech of each token as a number. */
  readonly partsOfSpeech: Int32Array;
}

/** Empty evidence for the tokens of an article, filled range by range because ranges may differ in language. */
export function createEvidence(row: WordRow): Evidence {
  const count = row.tokens.length;
  const partsOfSpeech = new Int32Array(count);
  for (let index = 0; index < count; index++) partsOfSpeech[index] = partOfSpeechNumber(row.tokens[index]!.pos);
  return {
    words: row.written,
    lower: row.words,
    flags: new Uint32Array(count),
    rows: new Int32Array(count),
    cells: none,
    places: new Uint8Array(count),
    known: new Uint8Array(count),
    likely: new Uint8Array(count),
    partsOfSpeech,
  };
}

/** Fills the evidence of tokens `[first, end)` from word lists and tables. */
export function gatherEvidence(
  evidence: Evidence,
  { vocabulary, numbers }: WordRow,
  range: readonly [first: number, end: number],
  names: NameData,
  tables: WordTables,
): void {
  const table = wordEvidenceFrom(names, tables);
  const [first, end] = range;
  for (let index = first; index < end; index++) evidence.rows[index] = table.rowOf(vocabulary, numbers[index]!);
  const { cells } = table;
  evidence.cells = cells;
  for (let index = first; index < end; index++) evidence.flags[index] = cells[evidence.rows[index]! + FLAGS]!;
  if (!names.nounsCapitalised) markPairs(evidence, first, end, names);
}

/** Both words of a demonym of two words ("North Korean") are marked. */
function markPairs({ flags, lower }: Evidence, first: number, end: number, names: NameData): void {
  for (let index = first + 1; index < end; index++) {
    if (!(flags[index]! & LETTERS) || !names.demonymAdjectives.has(`${lower[index - 1]} ${lower[index]}`)) continue;
    flags[index]! |= DEMONYM;
    flags[index - 1]! |= DEMONYM;
  }
}

const none = new Int32Array(0);

/**
 * Part of speech as a number of its first, second and last letters. Pronouns and proper nouns share one; the weights of
 * the finder were trained so.
 */
function partOfSpeechNumber(pos: PartOfSpeech): number {
  return pos.charCodeAt(0) * 65_536 + pos.charCodeAt(pos.length - 1) * 256 + pos.charCodeAt(1);
}
