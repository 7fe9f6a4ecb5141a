import type { NameData, NameType } from '../../languages/parts/names.ts';
import type { GivenNames, Lexicon } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { boundedMemo } from '../../text/bounded-memo.ts';
import { hashOf, shapeHash } from './word-shape.ts';

/** What the word lists and tables say of one token; bits of `flags`. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
/** Known to the lexicon as something else than a name when written small. */
export const COMMON = 4;
/** Known to the lexicon as a noun. */
export const NOUN = 8;
export const FIRST_NAME = 16;
export const SURNAME = 32;
export const FEMALE = 64;
export const MALE = 128;
export const HONORIFIC = 256;
export const ACADEMIC = 512;
export const ROLE = 1024;
export const ORG_WORD = 2048;
export const ORG_ENDING = 4096;
export const LEGAL_FORM = 8192;
export const PLACE_WORD = 16384;
export const PLACE_ENDING = 32768;
export const OTHER_WORD = 65536;
export const DEMONYM = 131072;
export const FUNCTION = 262144;
export const CALENDAR = 524288;
export const PARTICLE = 1048576;
export const PREPOSITION = 2097152;
export const INNER_CAPITAL = 4194304;
export const NUMBER = 8388608;
export const PLACE_HEAD = 16777216;
export const LETTERS = 33554432;
export const OTHER_ENDING = 67108864;
/** Unknown to the lexicon, but ends in a noun that is known: a compound rather than a name. */
export const COMPOUND = 134217728;
/** The lexicon lists the word as a proper noun. */
export const PROPER = 268435456;

const LONGEST_TAIL = 16;

/** Evidence for the tokens of one article, in parallel arrays. */
export interface Evidence {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** Every word as written. */
  readonly all: ReadonlySet<string>;
  readonly flags: Uint32Array;
  /** Hash and shape of each word, for the trained finder. */
  readonly hashes: Int32Array;
  readonly shapes: Int32Array;
  /** Weight 1 to 5 of the longest place name over the token, plus 8 inside it; 0 for none. */
  readonly places: Uint8Array;
  /** Type of the known name over the token (1 person, 2 organisation, 3 place, 4 other), plus 8 inside it. */
  readonly known: Uint8Array;
}

export const KNOWN_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

/** Empty evidence for `count` tokens, filled range by range because ranges may differ in language. */
export function createEvidence(count: number): Evidence {
  return {
    words: new Array<string>(count).fill(''),
    lower: new Array<string>(count).fill(''),
    all: new Set<string>(),
    flags: new Uint32Array(count),
    hashes: new Int32Array(count),
    shapes: new Int32Array(count),
    places: new Uint8Array(count),
    known: new Uint8Array(count),
  };
}

/** Fills the evidence of tokens `[first, end)` from word lists, lexicon and given names. */
export function gatherEvidence(
  evidence: Evidence,
  text: string,
  tokens: readonly Token[],
  range: readonly [first: number, end: number],
  names: NameData,
  lexicon: Lexicon | null,
  given: GivenNames | null,
): void {
  const wordEvidence = wordEvidenceFrom(names, lexicon, given);
  for (let index = range[0]; index < range[1]; index++) {
    const [start, end] = tokens[index]!.span;
    const word = text.slice(start, end);
    const { lower, flags, hash, shape } = wordEvidence(word);
    (evidence.words as string[])[index] = word;
    (evidence.lower as string[])[index] = lower;
    (evidence.all as Set<string>).add(word);
    evidence.hashes[index] = hash;
    evidence.shapes[index] = shape;
    evidence.flags[index] = flags;
    if (
      flags & LETTERS &&
      index > range[0] &&
      !names.nounsCapitalised &&
      names.demonymAdjectives.has(`${evidence.lower[index - 1]} ${lower}`)
    ) {
      evidence.flags[index]! |= DEMONYM;
      evidence.flags[index - 1]! |= DEMONYM;
    }
  }
}

/** What lists and tables say of a word wherever it stands. */
interface WordEvidence {
  readonly lower: string;
  readonly flags: number;
  readonly hash: number;
  readonly shape: number;
}

interface WordMemo {
  readonly lexicon: Lexicon | null;
  readonly given: GivenNames | null;
  readonly of: (word: string) => WordEvidence;
}

const wordsKept = 40_000;
const memos = new WeakMap<NameData, WordMemo>();

/** The evidence of single words from these tables, remembered from article to article. */
function wordEvidenceFrom(
  names: NameData,
  lexicon: Lexicon | null,
  given: GivenNames | null,
): (word: string) => WordEvidence {
  let memo = memos.get(names);
  if (!memo || memo.lexicon !== lexicon || memo.given !== given) {
    memo = { lexicon, given, of: boundedMemo(wordsKept, (word) => readWord(word, names, lexicon, given)) };
    memos.set(names, memo);
  }
  return memo.of;
}

function readWord(word: string, names: NameData, lexicon: Lexicon | null, given: GivenNames | null): WordEvidence {
  const lower = word.toLowerCase();
  let flags = shapeOf(word, lower);
  if (flags & LETTERS)
    flags |= flags & CAPITAL || !names.nounsCapitalised ? listsOf(lower, names) : smallWord(lower, names);
  if (flags & CAPITAL) {
    if (given) flags |= givenFlags(givenNumber(given, word, names));
    if (lexicon) flags |= lexiconFlags(lexicon, word, 0, word.length);
  }
  return { lower, flags, hash: hashOf(lower, 0, lower.length), shape: shapeHash(word, lower) };
}

function shapeOf(word: string, lower: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER;
  const letters = word.toUpperCase() !== lower;
  if (!letters) return 0;
  let flags = LETTERS;
  if (word[0] !== lower[0]) flags |= CAPITAL;
  if (word.length > 1 && word === word.toUpperCase()) flags |= ALL_CAPS;
  else if (word.slice(1) !== lower.slice(1)) flags |= INNER_CAPITAL;
  return flags;
}

/** Lists in which small words stand where every noun is capitalised. */
function smallWord(lower: string, names: NameData): number {
  let flags = 0;
  if (names.functionWords.has(lower)) flags |= FUNCTION;
  if (names.particles.has(lower)) flags |= PARTICLE;
  if (names.placePrepositions.has(lower)) flags |= PREPOSITION;
  if (names.demonymAdjectives.has(lower)) flags |= DEMONYM;
  if (names.honorifics.has(lower)) flags |= HONORIFIC;
  if (lower.endsWith('.') && names.academicTitles.has(lower.slice(0, -1))) flags |= ACADEMIC;
  return flags;
}

function listsOf(lower: string, names: NameData): number {
  let flags = 0;
  const dot = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (names.functionWords.has(lower)) flags |= FUNCTION;
  if (names.calendarWords.has(dot)) flags |= CALENDAR;
  if (names.honorifics.has(dot)) flags |= HONORIFIC;
  if (names.academicTitles.has(dot)) flags |= ACADEMIC;
  if (isRole(lower, names)) flags |= ROLE;
  if (names.organisationWords.has(lower)) flags |= ORG_WORD;
  else if (endsWithAny(lower, names.organisationEndings)) flags |= ORG_ENDING;
  if (names.legalForms.has(lower)) flags |= LEGAL_FORM;
  if (names.placeWords.has(lower)) flags |= PLACE_WORD;
  else if (endsWithAny(lower, names.placeEndings)) flags |= PLACE_ENDING;
  if (names.otherWords.has(lower)) flags |= OTHER_WORD;
  else if (endsWithAny(lower, names.otherEndings)) flags |= OTHER_ENDING;
  if (names.demonymAdjectives.has(lower) || names.demonymPersons.has(lower)) flags |= DEMONYM;
  if (names.particles.has(lower)) flags |= PARTICLE;
  if (names.placePrepositions.has(lower)) flags |= PREPOSITION;
  if (names.placeHeads.has(lower)) flags |= PLACE_HEAD;
  return flags;
}

/** True for role nouns and for compounds that end in one ("Außenminister"). */
export function isRole(lower: string, names: NameData): boolean {
  if (names.roles.has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && names.roles.has(lower.slice(hyphen + 1))) return true;
  if (names.nounsCapitalised && (lower.endsWith('s') || lower.endsWith('n'))) {
    if (names.roles.has(lower.slice(0, -1)) || (lower.endsWith('en') && names.roles.has(lower.slice(0, -2))))
      return true;
  }
  return names.roleEndings.some(
    ([ending]) => lower.length > ending.length + 2 && (lower.endsWith(ending) || lower.endsWith(`${ending}s`)),
  );
}

function endsWithAny(lower: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (lower.length > ending.length + 2 && lower.endsWith(ending)) return true;
  return false;
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
