import type { NameData, NameType } from '../../languages/parts/names.ts';
import type { GivenNames, Lexicon } from '../../languages/tables.ts';
import { type WordTable, wordTable } from '../../text/vocabulary.ts';
import type { WordRow } from '../../text/word-row.ts';
import {
  ALL_CAPS,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  FEMALE,
  FIRST_NAME,
  INNER_CAPITAL,
  LETTERS,
  MALE,
  NOUN,
  NUMBER,
  PROPER,
  SURNAME,
} from './evidence-flags.ts';
import { type ListFlags, listFlags } from './list-flags.ts';
import { hashOf, shapeHash } from './word-shape.ts';

export * from './evidence-flags.ts';

const LONGEST_TAIL = 16;

/** Evidence for the tokens of one article, in parallel arrays. */
export interface Evidence {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly flags: Uint32Array;
  /** Hash and shape of each word, for the trained finder. */
  readonly hashes: Int32Array;
  readonly shapes: Int32Array;
  /** Weight 1 to 5 of the longest place name over the token, plus 8 inside it; 0 for none. */
  readonly places: Uint8Array;
  /** Type of the known name over the token (1 person, 2 organisation, 3 place, 4 other), plus 8 inside it. */
  readonly known: Uint8Array;
  /** Most tokens of a known name that begins with the word; 0 where none does. */
  readonly knownLengths: Uint8Array;
}

export const KNOWN_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

/** Empty evidence for the tokens of an article, filled range by range because ranges may differ in language. */
export function createEvidence(row: WordRow): Evidence {
  const count = row.tokens.length;
  return {
    words: row.written,
    lower: row.words,
    flags: new Uint32Array(count),
    hashes: new Int32Array(count),
    shapes: new Int32Array(count),
    places: new Uint8Array(count),
    known: new Uint8Array(count),
    knownLengths: new Uint8Array(count),
  };
}

/** Fills the evidence of tokens `[first, end)` from word lists, lexicon and given names. */
export function gatherEvidence(
  evidence: Evidence,
  { vocabulary, numbers }: WordRow,
  range: readonly [first: number, end: number],
  names: NameData,
  lexicon: Lexicon | null,
  given: GivenNames | null,
): void {
  const table = wordEvidenceFrom(names, lexicon, given);
  for (let index = range[0]; index < range[1]; index++) {
    const at = table.rowOf(vocabulary, numbers[index]!);
    const { cells } = table;
    const flags = cells[at]!;
    evidence.flags[index] = flags;
    evidence.hashes[index] = cells[at + 1]!;
    evidence.shapes[index] = cells[at + 2]!;
    evidence.knownLengths[index] = cells[at + 3]!;
    if (
      flags & LETTERS &&
      index > range[0] &&
      !names.nounsCapitalised &&
      names.demonymAdjectives.has(`${evidence.lower[index - 1]} ${evidence.lower[index]}`)
    ) {
      evidence.flags[index]! |= DEMONYM;
      evidence.flags[index - 1]! |= DEMONYM;
    }
  }
}

/** What lists and tables say of a word wherever it stands. */
interface WordEvidence {
  readonly flags: number;
  readonly hash: number;
  readonly shape: number;
  readonly knownLength: number;
}

interface WordMemo {
  readonly lexicon: Lexicon | null;
  readonly given: GivenNames | null;
  readonly table: WordTable;
}

const memos = new WeakMap<NameData, WordMemo>();

/** The evidence of single words from these tables, a row each, remembered from article to article. */
function wordEvidenceFrom(names: NameData, lexicon: Lexicon | null, given: GivenNames | null): WordTable {
  let memo = memos.get(names);
  if (!memo || memo.lexicon !== lexicon || memo.given !== given) {
    const lists = listFlags(names);
    const table = wordTable(4, (word, lower, cells, row) => {
      const { flags, hash, shape, knownLength } = readWord(word, lower, names, lists, lexicon, given);
      cells[row] = flags;
      cells[row + 1] = hash;
      cells[row + 2] = shape;
      cells[row + 3] = knownLength;
    });
    memo = { lexicon, given, table };
    memos.set(names, memo);
  }
  return memo.table;
}

function readWord(
  word: string,
  lower: string,
  names: NameData,
  lists: ListFlags,
  lexicon: Lexicon | null,
  given: GivenNames | null,
): WordEvidence {
  let flags = shapeOf(word, lower);
  if (flags & LETTERS)
    flags |= flags & CAPITAL || !names.nounsCapitalised ? lists.ofWord(lower) : lists.ofSmallWord(lower);
  if (flags & CAPITAL) {
    if (given) flags |= givenFlags(givenNumber(given, word, names));
    if (lexicon) flags |= lexiconFlags(lexicon, word, 0, word.length);
  }
  return {
    flags,
    hash: hashOf(lower, 0, lower.length),
    shape: shapeHash(word, lower),
    knownLength: Math.min(255, names.knownNames.longest.get(word) ?? names.knownNames.longest.get(baseOf(word)) ?? 0),
  };
}

/** The word without a plain genitive s, the way names are filed under their first word. */
function baseOf(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function shapeOf(word: string, lower: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER;
  const upper = word.toUpperCase();
  if (upper === lower) return 0;
  let flags = LETTERS;
  if (word[0] !== lower[0]) flags |= CAPITAL;
  if (word.length > 1 && word === upper) flags |= ALL_CAPS;
  else if (word.slice(1) !== lower.slice(1)) flags |= INNER_CAPITAL;
  return flags;
}

/** Numbers of a listed name or, where a plain s makes the genitive, of its base form ("Annas"). */
function givenNumber(given: GivenNames, word: string, names: NameData): number {
  const own = given.flags(word);
  if (own !== 0 || !names.nounsCapitalised || word.length < 5 || !word.endsWith('s')) return own;
  return given.flags(word.slice(0, -1));
}

function givenFlags(flags: number): number {
  return (flags & 1 ? FEMALE : 0) | (flags & 2 ? MALE : 0) | (flags & 4 ? SURNAME : 0) | (flags & 11 ? FIRST_NAME : 0);
}

function lexiconFlags(lexicon: Lexicon, text: string, start: number, end: number): number {
  let flags = 0;
  const small = text[start]!.toLowerCase().charCodeAt(0);
  const asSmall = lexicon.find(text, start, end, small);
  if (asSmall !== 0 && lexicon.readings(asSmall).some((reading) => reading.pos !== 'PROPN')) flags |= COMMON;
  const asWritten = lexicon.find(text, start, end, 0);
  if (asWritten !== 0) {
    for (const { pos } of lexicon.readings(asWritten)) flags |= pos === 'NOUN' ? NOUN : pos === 'PROPN' ? PROPER : 0;
  }
  if (flags === 0 && end - start >= 8 && endsInNoun(lexicon, text, start, end)) flags |= COMPOUND;
  return flags;
}

/** True when the last four letters or more are a noun of the lexicon, with two letters or more before them. */
function endsInNoun(lexicon: Lexicon, text: string, start: number, end: number): boolean {
  for (let at = Math.max(start + 2, end - LONGEST_TAIL); at <= end - 4; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || (code > 122 && code < 223)) continue;
    const tail = lexicon.find(text, at, end, text[at]!.toUpperCase().charCodeAt(0));
    if (tail !== 0 && lexicon.readings(tail).some((reading) => reading.pos === 'NOUN')) return true;
  }
  return false;
}
