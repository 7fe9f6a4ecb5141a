import type { NameData, NameType, PhraseTable } from '../../languages/parts/names.ts';
import type { Gazetteer, GivenNames, Lexicon } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
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
  FUNCTION,
  INNER_CAPITAL,
  LETTERS,
  MALE,
  NOUN,
  NUMBER,
  PROPER,
  SURNAME,
} from './evidence-flags.ts';
import { letterEvidence } from './letter-scores.ts';
import { type ListFlags, listFlags } from './list-flags.ts';
import { HINTS, hintOf } from './word-hints.ts';
import { PARTS, writeParts } from './word-parts.ts';
import { hashOf, shapeHash } from './word-shape.ts';
import type { WordTables } from './word-tables.ts';

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
  /** Type of the likely name over the token, numbered like `known`, and the most tokens of one that begins here. */
  readonly likely: Uint8Array;
  readonly likelyLengths: Uint8Array;
  /** What the letters of a capitalised word look like (see `letterEvidence`); 0 for other words. */
  readonly letters: Uint8Array;
  /** What the make of a word hints at (see `hintOf`). */
  readonly hints: Uint8Array;
  /** Weight of the place whose name is the one word; 0 for none, and for words that begin no place name. */
  readonly townWeights: Uint8Array;
  /** Type of the known and of the likely name that is the one word, numbered like `known`; 0 for none. */
  readonly knownAlone: Uint8Array;
  readonly likelyAlone: Uint8Array;
  /** Part of speech of each token as a number. */
  readonly partsOfSpeech: Int32Array;
  /** Features of each word that hang on its letters alone, `PARTS` a token (see `writeParts`). */
  readonly parts: Int32Array;
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
    likely: new Uint8Array(count),
    likelyLengths: new Uint8Array(count),
    letters: new Uint8Array(count),
    hints: new Uint8Array(count),
    townWeights: new Uint8Array(count),
    knownAlone: new Uint8Array(count),
    likelyAlone: new Uint8Array(count),
    partsOfSpeech: Int32Array.from(row.tokens, partOfSpeechHash),
    parts: new Int32Array(count * PARTS),
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
  for (let index = range[0]; index < range[1]; index++) {
    const at = table.rowOf(vocabulary, numbers[index]!);
    const { cells } = table;
    const flags = cells[at]!;
    evidence.flags[index] = flags;
    evidence.hashes[index] = cells[at + 1]!;
    evidence.shapes[index] = cells[at + 2]!;
    evidence.knownLengths[index] = cells[at + 3]!;
    evidence.likelyLengths[index] = cells[at + 4]!;
    evidence.letters[index] = cells[at + 5]!;
    evidence.hints[index] = cells[at + 6]!;
    evidence.townWeights[index] = cells[at + 7]!;
    evidence.knownAlone[index] = cells[at + 8]!;
    evidence.likelyAlone[index] = cells[at + 9]!;
    for (let part = 0; part < PARTS; part++) evidence.parts[index * PARTS + part] = cells[at + OWN + part]!;
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

/** Cells of a word's row before its parts. */
const OWN = 10;

interface WordMemo {
  readonly tables: WordTables;
  readonly table: WordTable;
}

const memos = new WeakMap<NameData, WordMemo>();

/** The evidence of single words from these tables, a row each, remembered from article to article. */
function wordEvidenceFrom(names: NameData, tables: WordTables): WordTable {
  let memo = memos.get(names);
  if (!memo || !sameTables(memo.tables, tables)) {
    const lists = listFlags(names);
    const table = wordTable(OWN + PARTS, (word, lower, cells, row) =>
      writeWord(word, lower, cells, row, names, lists, tables),
    );
    memo = { tables, table };
    memos.set(names, memo);
  }
  return memo.table;
}

function sameTables(one: WordTables, other: WordTables): boolean {
  return (
    one.lexicon === other.lexicon &&
    one.given === other.given &&
    one.letters === other.letters &&
    one.gazetteer === other.gazetteer
  );
}

/** Writes what lists and tables say of a word wherever it stands. */
function writeWord(
  word: string,
  lower: string,
  cells: Int32Array,
  row: number,
  names: NameData,
  lists: ListFlags,
  tables: WordTables,
): void {
  const { lexicon, given, letters } = tables;
  let flags = shapeOf(word, lower);
  if (flags & LETTERS)
    flags |= flags & CAPITAL || !names.nounsCapitalised ? lists.ofWord(lower) : lists.ofSmallWord(lower);
  if (flags & CAPITAL) {
    if (given) flags |= givenFlags(givenNumber(given, word, names));
    if (lexicon) flags |= lexiconFlags(lexicon, word, 0, word.length);
  }
  const capital = (flags & CAPITAL) !== 0;
  const hash = hashOf(lower, 0, lower.length);
  cells[row] = flags;
  cells[row + 1] = hash;
  cells[row + 2] = shapeHash(word, lower);
  cells[row + 3] = longestOf(names.knownNames, word);
  cells[row + 4] = names.likelyNames ? longestOf(names.likelyNames, word) : 0;
  cells[row + 5] = letters && capital && lower.length > 2 ? letterEvidence(letters, lower) : 0;
  cells[row + 6] = names.nounsCapitalised ? hintOf(word, (flags & (NOUN | COMMON)) === 0, names, tables) : HINTS.none;
  cells[row + 7] = tables.gazetteer && capital && !(flags & FUNCTION) ? placeWeight(word, tables.gazetteer, names) : 0;
  cells[row + 8] = cells[row + 3] ? phraseType(names.knownNames, word) : 0;
  cells[row + 9] = cells[row + 4] ? phraseType(names.likelyNames!, word) : 0;
  writeParts(lower, hash, capital, cells, row + OWN);
}

/** Weight of a place name or of its genitive ("Deutschlands"). */
export function placeWeight(name: string, gazetteer: Gazetteer, names: NameData): number {
  const weight = gazetteer.weight(name);
  if (weight > 0) return weight;
  if (!name.endsWith('s') || name.length < 5) return 0;
  const base = names.genitiveEndings.includes('s') ? name.slice(0, -1) : null;
  return base === null ? 0 : gazetteer.weight(base);
}

/** Number of the type that the table gives a name or its plain genitive; 0 for none. */
export function phraseType(table: PhraseTable, name: string): number {
  const type = table.types.get(name) ?? (name.endsWith('s') ? table.types.get(name.slice(0, -1)) : undefined);
  return type === undefined ? 0 : KNOWN_TYPES.indexOf(type) + 1;
}

/** Part of speech as a number: its first and last letters tell all of them apart. */
function partOfSpeechHash({ pos }: Token): number {
  return pos.charCodeAt(0) * 65_536 + pos.charCodeAt(pos.length - 1) * 256 + pos.charCodeAt(1);
}

/** Most tokens of a name of the table that begins with the word, at most 255. */
function longestOf(table: PhraseTable, word: string): number {
  return Math.min(255, table.longest.get(word) ?? table.longest.get(baseOf(word)) ?? 0);
}

/** The word without a plain genitive s or full stop, the way names are filed under their first word. */
function baseOf(word: string): string {
  return word.endsWith('s') || word.endsWith('.') ? word.slice(0, -1) : word;
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
