import type { NameData, NameType, PhraseTable } from '../../languages/parts/names.ts';
import type { GivenNames, Lexicon, LexiconReading } from '../../languages/tables.ts';
import { type WordTable, wordTable } from '../../text/vocabulary.ts';
import { wordFilter } from '../../text/word-filter.ts';
import {
  ALL_CAPS,
  CAPITAL,
  COMMON,
  COMPOUND,
  FEMALE,
  FIRST_NAME,
  FUNCTION,
  HYPHENED,
  INNER_CAPITAL,
  LETTERS,
  MALE,
  NOUN,
  NUMBER,
  PLAIN_TAIL,
  PROPER,
  SURNAME,
} from './evidence-flags.ts';
import { letterEvidence } from './letter-scores.ts';
import { type ListFlags, listFlags } from './list-flags.ts';
import { townWeight } from './town-weight.ts';
import { HINTS, hintOf } from './word-hints.ts';
import { openingOf } from './word-opening.ts';
import { PARTS, writeParts } from './word-parts.ts';
import { hashOf, shapeHash } from './word-shape.ts';
import type { WordTables } from './word-tables.ts';

/** Cells of a word's row: its flags (see `evidence-flags.ts`), hash and shape for the trained finder, … */
export const FLAGS = 0;
export const HASH = 1;
export const SHAPE = 2;
/** … most tokens of a known and of a likely name that begins with the word, 0 where none does, … */
export const KNOWN_LENGTH = 3;
export const LIKELY_LENGTH = 4;
/** … what the letters of a capitalised word look like (see `letterEvidence`), 0 for other words, … */
export const LOOK = 5;
/** … what the make of the word hints at (see `hintOf`), … */
export const HINT = 6;
/** … weight of the place whose name is the one word, 0 for none and for words that begin no place name, … */
export const TOWN_WEIGHT = 7;
/** … type of the known and of the likely name that is the one word, numbered from 1, 0 for none, … */
export const KNOWN_ALONE = 8;
export const LIKELY_ALONE = 9;
/** … how the word may take part in a name (see `openingOf`), and the features that hang on its letters alone. */
export const OPENING = 10;
export const PARTS_AT = 11;
const width = PARTS_AT + PARTS;

const LONGEST_TAIL = 16;
const SHORTEST_TAIL = 3;

export const KNOWN_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

interface WordMemo {
  readonly tables: WordTables;
  readonly table: WordTable;
}

const memos = new WeakMap<NameData, WordMemo>();

/** The evidence of single words from these tables, a row each, remembered from article to article. */
export function wordEvidenceFrom(names: NameData, tables: WordTables): WordTable {
  let memo = memos.get(names);
  if (!memo || !sameTables(memo.tables, tables)) {
    const lists = listFlags(names);
    const opensName = openerTest(names);
    const table = wordTable(width, (word, lower, cells, row) =>
      writeWord(word, lower, cells, row, names, lists, opensName, tables),
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
  opensName: (word: string) => boolean,
  tables: WordTables,
): void {
  const { lexicon, given, letters } = tables;
  let flags = shapeOf(word, lower);
  if (flags & LETTERS)
    flags |= flags & CAPITAL || !names.nounsCapitalised ? lists.ofWord(lower) : lists.ofSmallWord(lower);
  if (flags & CAPITAL) {
    if (given) flags |= givenFlags(givenNumber(given, word, names));
    // In capitals only, a word of the language is told by its small letters.
    const shouted = flags & ALL_CAPS && !names.nounsCapitalised && word.length > 2;
    if (lexicon)
      flags |= lexiconFlags(lexicon, shouted ? lower : word, 0, word.length, flags & (FIRST_NAME | SURNAME) ? RARE : 0);
  }
  if (word.includes('-')) {
    flags |= HYPHENED;
    if (flags & CAPITAL && lexicon && hasPlainTail(word, lexicon, given)) flags |= PLAIN_TAIL;
  }
  const capital = (flags & CAPITAL) !== 0;
  const hash = hashOf(lower, 0, lower.length);
  cells[row + FLAGS] = flags;
  cells[row + HASH] = hash;
  cells[row + SHAPE] = shapeHash(word, lower);
  if (opensName(word)) {
    cells[row + KNOWN_LENGTH] = longestOf(names.knownNames, word);
    cells[row + KNOWN_ALONE] =
      cells[row + KNOWN_LENGTH] && !isNameInS(word, given, names) ? phraseType(names.knownNames, word) : 0;
    cells[row + LIKELY_LENGTH] = names.likelyNames ? longestOf(names.likelyNames, word) : 0;
    cells[row + LIKELY_ALONE] = cells[row + LIKELY_LENGTH] ? phraseType(names.likelyNames!, word) : 0;
  }
  cells[row + LOOK] = letters && capital && lower.length > 2 ? letterEvidence(letters, lower) : 0;
  cells[row + HINT] = names.nounsCapitalised
    ? hintOf(word, (flags & (NOUN | COMMON)) === 0, names, tables, isPlain(word, flags))
    : HINTS.none;
  cells[row + TOWN_WEIGHT] =
    tables.gazetteer && capital && !(flags & FUNCTION) ? townWeight(word, flags, tables.gazetteer, names) : 0;
  cells[row + OPENING] = openingOf(word, lower, flags, cells[row + HINT]!, names);
  writeParts(lower, hash, capital, cells, row + PARTS_AT);
}

/** Number of the type that the table gives a name or its plain genitive; 0 for none. */
export function phraseType(table: PhraseTable, name: string): number {
  const type = table.types.get(name) ?? (name.endsWith('s') ? table.types.get(name.slice(0, -1)) : undefined);
  return type === undefined ? 0 : KNOWN_TYPES.indexOf(type) + 1;
}

/** Tells at once that a word opens no known or likely name; it may say yes to one that does not. */
function openerTest({ knownNames, likelyNames }: NameData): (word: string) => boolean {
  const openers = [...knownNames.longest.keys(), ...(likelyNames?.longest.keys() ?? [])];
  const mayOpen = wordFilter(openers.map((word) => word.toLowerCase()));
  return (word) => {
    const base = baseOf(word);
    return mayOpen(word, 0, word.length) || (base !== word && mayOpen(base, 0, base.length));
  };
}

/** Most tokens of a name of the table that begins with the word, at most 255. */
function longestOf(table: PhraseTable, word: string): number {
  return Math.min(255, table.longest.get(word) ?? table.longest.get(baseOf(word)) ?? 0);
}

/** The word without a plain genitive s or full stop, the way names are filed under their first word. */
function baseOf(word: string): string {
  return word.endsWith('s') || word.endsWith('.') ? word.slice(0, -1) : word;
}

/** True when the whole word was looked through for a noun that ends it, and none was found. */
function isPlain(word: string, flags: number): boolean {
  return (
    (flags & (CAPITAL | INNER_CAPITAL | COMMON | NOUN | PROPER | COMPOUND)) === CAPITAL &&
    word.length <= LONGEST_TAIL + 2 &&
    /^\p{L}+$/u.test(word)
  );
}

function shapeOf(word: string, lower: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER;
  // Small letters of the alphabet are no capitals, and a word in small letters has no more to tell.
  if (word === lower && /[a-z]/.test(word)) return LETTERS;
  const upper = word.toUpperCase();
  if (upper === lower) return 0;
  let flags = LETTERS;
  if (word[0] !== lower[0]) flags |= CAPITAL;
  if (word.length > 1 && word === upper) flags |= ALL_CAPS;
  else if (word.slice(1) !== lower.slice(1)) flags |= INNER_CAPITAL;
  return flags;
}

/** "Hans": a listed name of persons that ends in an s of its own is no genitive of a listed name. */
function isNameInS(word: string, given: GivenNames | null, names: NameData): boolean {
  return word.endsWith('s') && !names.knownNames.types.has(word) && given !== null && given.flags(word) !== 0;
}

/**
 * Numbers of a listed name or, where a plain s makes the genitive, of its base form ("Annas"); two first names with a
 * hyphen between them are one ("Anna-Maria").
 */
function givenNumber(given: GivenNames, word: string, names: NameData): number {
  const own = given.flags(word);
  if (own !== 0) return own;
  const hyphen = word.indexOf('-');
  if (hyphen > 1) {
    const first = given.flags(word.slice(0, hyphen)) & FIRST;
    const second = given.flags(word.slice(hyphen + 1)) & FIRST;
    return second === 0 ? 0 : first;
  }
  if (!names.nounsCapitalised || word.length < 5 || !word.endsWith('s')) return own;
  // Whose genitive it is, is known; whether of a man or woman stays open.
  return given.flags(word.slice(0, -1)) & ~GENDER;
}

/** Bits of women and men. */
const GENDER = 3;

/** Bits of a first name of women, of men or of either. */
const FIRST = 11;

function givenFlags(flags: number): number {
  return (
    (flags & 1 ? FEMALE : 0) | (flags & 2 ? MALE : 0) | (flags & 4 ? SURNAME : 0) | (flags & FIRST ? FIRST_NAME : 0)
  );
}

/** Readings up to this weight are so rare that a word that names persons as well is sooner a name ("Peter"). */
const RARE = 2;

function lexiconFlags(lexicon: Lexicon, text: string, start: number, end: number, rare: number): number {
  let flags = 0;
  const small = text[start]!.toLowerCase().charCodeAt(0);
  const asSmall = lexicon.find(text, start, end, small);
  const isUsual = ({ pos, weight }: LexiconReading) => pos !== 'PROPN' && (weight === undefined || weight > rare);
  if (asSmall !== 0 && lexicon.readings(asSmall).some(isUsual)) flags |= COMMON;
  const asWritten = lexicon.find(text, start, end, 0);
  if (asWritten !== 0) {
    for (const { pos } of lexicon.readings(asWritten)) flags |= pos === 'NOUN' ? NOUN : pos === 'PROPN' ? PROPER : 0;
  }
  if (flags === 0 && end - start >= 8 && endsInNoun(lexicon, text, start, end)) flags |= COMPOUND;
  return flags;
}

function hasPlainTail(word: string, lexicon: Lexicon, given: GivenNames | null): boolean {
  const start = word.lastIndexOf('-') + 1;
  const code = word.charCodeAt(start);
  if (word.length - start < SHORTEST_TAIL || (given !== null && given.flags(word.slice(start)) !== 0)) return false;
  const tail = lexicon.find(word, start, word.length, 0);
  if (tail !== 0) return lexicon.readings(tail).some((reading) => reading.pos === 'NOUN');
  return !(code >= 97 && code <= 122) && endsInNoun(lexicon, word, start, word.length);
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
