import { characterKind, DIGIT, LETTER, LOWER, QUOTE, UPPER } from '../../../text/characters.ts';
import { type WordTable, wordTable } from '../../../text/vocabulary.ts';
import { findHead, lower } from './find-head.ts';
import type { LexiconView } from './lexicon-view.ts';

/** What the tagger knows of a word wherever it stands. */
export interface WordDescription {
  /** Hash of the word in lower case, digits as 0. */
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  /** Capitals, digits, hyphens, marks and length in one number. */
  readonly shape: number;
  /** Word classes that the lexicon allows. */
  readonly classes: number;
  /** Code of all readings of the word. */
  readonly readings: number;
  /** Set of readings as written, or of the compound's head when the word itself is unknown. */
  readonly set: number;
  /** Set of readings of a capitalised word in lower case. */
  readonly lowerSet: number;
  /** 1, 2 or 3 for a personal pronoun of that person in the nominative, 4 for any other word that can be a subject pronoun. */
  readonly person: number;
  /** 1 for a quotation mark. */
  readonly quote: number;
  /** Offset in the word at which the known part begins; 0 when the whole word is known. */
  readonly head: number;
  /** Number of the label of a word that had one throughout the training, plus 1; 0 for words that are scored. */
  readonly fixed: number;
}

/** The descriptions of a row of words as parallel arrays, padded by `padding` at both ends. */
export type WordFacts = { readonly [Name in keyof WordDescription]: Int32Array };

export const padding = 3;
const outside = 0x51ed270b;

/** Facts in the order in which a row of a table holds them. */
const columns = [
  'word',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix',
  'shape',
  'classes',
  'readings',
  'set',
  'lowerSet',
  'person',
  'quote',
  'head',
  'fixed',
] as const satisfies readonly (keyof WordDescription)[];

/** Facts that are 0 and not the constant outside a row of words. */
const nothing: ReadonlySet<string> = new Set(['set', 'lowerSet', 'person', 'quote', 'head', 'fixed']);

/** What every place outside a row of words has. */
const nowhere = Int32Array.from(columns, (column) => (nothing.has(column) ? 0 : outside));

/** Room for the facts of up to `count` words; outside what was written every fact is the same constant. */
export function createWordFacts(count: number): WordFacts {
  const room = columns.map((column, index) => [column, new Int32Array(count + 2 * padding).fill(nowhere[index]!)]);
  return Object.fromEntries(room) as WordFacts;
}

/**
 * A table of descriptions by word number; a row is padded to a power of two. `fixed` has the label of each word (by
 * hash) that is not scored.
 */
export function describedWords(view: LexiconView, fixed: ReadonlyMap<number, number>): WordTable {
  return wordTable(16, (word, _lower, cells, row) => {
    const looked = describeWord(word, view);
    const description = { ...looked, fixed: (fixed.get(looked.word) ?? -1) + 1 };
    for (let column = 0; column < columns.length; column++) cells[row + column] = description[columns[column]!];
  });
}

/** Writes the facts of a word at `index`, from its row in a table of descriptions. */
export function copyWordFacts(facts: WordFacts, index: number, cells: Int32Array, row: number): void {
  const at = index + padding;
  facts.word[at] = cells[row]!;
  facts.suffix2[at] = cells[row + 1]!;
  facts.suffix3[at] = cells[row + 2]!;
  facts.suffix4[at] = cells[row + 3]!;
  facts.prefix[at] = cells[row + 4]!;
  facts.shape[at] = cells[row + 5]!;
  facts.classes[at] = cells[row + 6]!;
  facts.readings[at] = cells[row + 7]!;
  facts.set[at] = cells[row + 8]!;
  facts.lowerSet[at] = cells[row + 9]!;
  facts.person[at] = cells[row + 10]!;
  facts.quote[at] = cells[row + 11]!;
  facts.head[at] = cells[row + 12]!;
  facts.fixed[at] = cells[row + 13]!;
}

/** Ends the facts behind `count` words, where an earlier, longer row may still stand. */
export function endWordFacts(facts: WordFacts, count: number): void {
  for (let index = count; index < count + padding; index++) copyWordFacts(facts, index, nowhere, 0);
}

/** The facts of words given as offsets in a text. */
export function wordFacts(
  text: string,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  count: number,
  view: LexiconView,
): WordFacts {
  const facts = createWordFacts(count);
  for (let index = 0; index < count; index++) {
    const description = describeWord(text.slice(starts[index]!, ends[index]!), view);
    for (const column of columns) facts[column][index + padding] = description[column];
  }
  return facts;
}

/** Looks at a word's letters and asks the lexicon. */
export function describeWord(text: string, view: LexiconView): WordDescription {
  const length = text.length;
  let word = 0x811c9dc5;
  let shape = 0;
  let prefix = 0;
  for (let offset = 0; offset < length; offset++) {
    const code = text.charCodeAt(offset);
    const kind = characterKind(code);
    word = Math.imul(word ^ (kind & DIGIT ? 48 : lower(code)), 0x01000193);
    if (kind & DIGIT) shape |= 2;
    else if (kind & UPPER) shape |= offset === 0 ? 1 : 4;
    else if (kind & LOWER) shape |= 8;
    else if (code === 0x2d) shape |= 16;
    else if (!(kind & LETTER)) shape |= code === 0x2e ? 32 : 64;
    if (offset === 2) prefix = word;
  }
  const [suffix2, suffix3, suffix4] = suffixHashes(text);
  return {
    word: word ^ (word >>> 15),
    suffix2,
    suffix3,
    suffix4,
    prefix: length < 3 ? word : prefix,
    shape: shape | (Math.min(length, 4) << 8),
    fixed: 0,
    quote: length <= 2 && characterKind(text.charCodeAt(0)) & QUOTE ? 1 : 0,
    ...look(text, view, (shape & 1) !== 0),
  };
}

function suffixHashes(text: string): [two: number, three: number, four: number] {
  const hashes: [number, number, number] = [0, 0, 0];
  let suffix = 7;
  for (let back = 1; back <= 4; back++) {
    const code = back <= text.length ? text.charCodeAt(text.length - back) : 0;
    suffix = Math.imul(suffix ^ (characterKind(code) & DIGIT ? 48 : lower(code)), 0x01000193);
    if (back > 1) hashes[back - 2] = suffix ^ (suffix >>> 13);
  }
  return hashes;
}

function look(
  text: string,
  view: LexiconView,
  capital: boolean,
): Pick<WordDescription, 'set' | 'lowerSet' | 'head' | 'readings' | 'person' | 'classes'> {
  const { lexicon } = view;
  const { length } = text;
  let set = lexicon.find(text, 0, length, 0);
  const lowerSet = capital ? lexicon.find(text, 0, length, lower(text.charCodeAt(0))) : 0;
  let head = 0;
  if (set === 0 && lowerSet === 0 && length > 5) {
    head = view.headOffset(text, 0, length, capital);
    if (head > 0) set = findHead(lexicon, text, head, length, capital);
  }
  // A capitalised word known in small letters only shares its facts with the small one; its shape tells the capital.
  const both = set !== 0 && lowerSet !== 0;
  const one = set || lowerSet;
  return {
    set,
    lowerSet,
    head,
    readings: both ? view.signature(set) ^ Math.imul(view.signature(lowerSet), 31) : view.signature(one),
    person: view.person(set) || view.person(lowerSet),
    classes: view.classes(set) ^ Math.imul(view.classes(lowerSet), 31) ^ (head > 0 ? 0x5bd1e995 : 0),
  };
}
