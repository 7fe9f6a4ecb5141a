import { characterKind, DIGIT, LETTER, LOWER, QUOTE, UPPER } from '../../../text/characters.ts';
import { findHead, lower } from './find-head.ts';
import type { LexiconView } from './lexicon-view.ts';

/** What the tagger looks at in the tokens of one block, as parallel arrays padded by `padding` at both ends. */
export interface WordFacts {
  readonly count: number;
  /** Hash of the word in lower case, digits as 0. */
  readonly word: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** Capitals, digits, hyphens, marks and length in one number. */
  readonly shape: Int32Array;
  /** Word classes that the lexicon allows. */
  readonly classes: Int32Array;
  /** Code of all readings of the word. */
  readonly readings: Int32Array;
  /** Set of readings as written, or of the compound's head when the word itself is unknown. */
  readonly set: Int32Array;
  /** Set of readings of a capitalised word in lower case. */
  readonly lowerSet: Int32Array;
  /** 1, 2 or 3 for a personal pronoun of that person in the nominative, 4 for any other word that can be a subject pronoun. */
  readonly person: Uint8Array;
  /** 1 for a quotation mark. */
  readonly quote: Uint8Array;
  /** Offset in the word at which the known part begins; 0 when the whole word is known. */
  readonly head: Int32Array;
}

export const padding = 3;
const outside = 0x51ed270b;

/** Computes the facts of tokens `[first, end)`; outside the range everything is the same constant. */
export function wordFacts(
  text: string,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  first: number,
  end: number,
  view: LexiconView,
): WordFacts {
  const count = end - first;
  const make = () => new Int32Array(count + 2 * padding).fill(outside);
  const facts: WordFacts = {
    count,
    word: make(),
    suffix2: make(),
    suffix3: make(),
    suffix4: make(),
    prefix: make(),
    shape: make(),
    classes: make(),
    readings: make(),
    set: new Int32Array(count + 2 * padding),
    lowerSet: new Int32Array(count + 2 * padding),
    person: new Uint8Array(count + 2 * padding),
    quote: new Uint8Array(count + 2 * padding),
    head: new Int32Array(count + 2 * padding),
  };
  for (let index = 0; index < count; index++) {
    describe(text, starts[first + index]!, ends[first + index]!, index + padding, facts, view);
  }
  return facts;
}

function describe(text: string, start: number, end: number, at: number, facts: WordFacts, view: LexiconView): void {
  let word = 0x811c9dc5;
  let shape = 0;
  let suffix = 7;
  const length = end - start;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    const kind = characterKind(code);
    word = Math.imul(word ^ (kind & DIGIT ? 48 : lower(code)), 0x01000193);
    if (kind & DIGIT) shape |= 2;
    else if (kind & UPPER) shape |= offset === start ? 1 : 4;
    else if (kind & LOWER) shape |= 8;
    else if (code === 0x2d) shape |= 16;
    else if (!(kind & LETTER)) shape |= code === 0x2e ? 32 : 64;
    if (offset === start + 2) facts.prefix[at] = word;
  }
  if (length < 3) facts.prefix[at] = word;
  if (length <= 2 && characterKind(text.charCodeAt(start)) & QUOTE) facts.quote[at] = 1;
  facts.word[at] = word ^ (word >>> 15);
  facts.shape[at] = shape | (Math.min(length, 4) << 8);
  for (let back = 1; back <= 4; back++) {
    const code = back <= length ? text.charCodeAt(end - back) : 0;
    suffix = Math.imul(suffix ^ (characterKind(code) & DIGIT ? 48 : lower(code)), 0x01000193);
    if (back === 2) facts.suffix2[at] = suffix ^ (suffix >>> 13);
    else if (back === 3) facts.suffix3[at] = suffix ^ (suffix >>> 13);
    else if (back === 4) facts.suffix4[at] = suffix ^ (suffix >>> 13);
  }
  look(text, start, end, at, facts, view, (shape & 1) !== 0);
}

function look(
  text: string,
  start: number,
  end: number,
  at: number,
  facts: WordFacts,
  view: LexiconView,
  capital: boolean,
): void {
  const { lexicon } = view;
  let set = lexicon.find(text, start, end, 0);
  const lowerSet = capital ? lexicon.find(text, start, end, lower(text.charCodeAt(start))) : 0;
  let head = 0;
  if (set === 0 && lowerSet === 0 && end - start > 5) {
    head = view.headOffset(text, start, end, capital);
    if (head > 0) set = findHead(lexicon, text, start + head, end, capital);
  }
  facts.set[at] = set;
  facts.lowerSet[at] = lowerSet;
  facts.head[at] = head;
  // A capitalised word known in small letters only shares its facts with the small one; its shape tells the capital.
  const both = set !== 0 && lowerSet !== 0;
  const one = set || lowerSet;
  facts.readings[at] = both ? view.signature(set) ^ Math.imul(view.signature(lowerSet), 31) : view.signature(one);
  facts.person[at] = view.person(set) || view.person(lowerSet);
  facts.classes[at] = view.classes(set) ^ Math.imul(view.classes(lowerSet), 31) ^ (head > 0 ? 0x5bd1e995 : 0);
}
