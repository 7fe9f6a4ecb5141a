/**
 * Numbers for words. News repeats its words, so what lists, tables and models say of a word alone is worked out once and
 * then read from a plain list by its number, without cutting the word out of the text again.
 */
export interface Vocabulary {
  /** Every word met so far, as written and in lower case; a word's number is its place in these lists. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** Letters of all words together. */
  readonly letters: number;
  /**
   * Number of `text.slice(start, end)`; a word that was never met gets the next one. Equal numbers mean equal words; a
   * word may have more than one number only in a text made to put all its words into one place of the table.
   */
  numberOf(text: string, start: number, end: number): number;
}

/** Places of the table looked at for a word: more are never taken by chance. */
const mostSteps = 64;
/** Words of up to this length are copied letter by letter. */
const shortWord = 64;

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const lower: string[] = [];
  // Pairs of a word's hash and its number from 1: what is compared lies beside what it leads to.
  let slots = new Int32Array(2 * 1024);
  let letters = 0;

  function add(text: string, start: number, end: number, hash: number): number {
    const word = copyOf(text, start, end);
    const small = word.toLowerCase();
    letters += word.length;
    lower.push(small === word ? word : small);
    const number = words.push(word) - 1;
    if (words.length * 4 > slots.length) slots = spread(slots, slots.length * 2);
    take(slots, hash, number + 1);
    return number;
  }

  return {
    words,
    lower,
    get letters() {
      return letters;
    },
    numberOf(text, start, end) {
      const hash = hashOf(text, start, end);
      const last = slots.length - 1;
      for (let step = 0; step < mostSteps; step++) {
        const slot = (2 * (hash + step)) & last;
        const number = slots[slot + 1]! - 1;
        if (number < 0) break;
        if (slots[slot] === hash && isAt(words[number]!, text, start, end)) return number;
      }
      return add(text, start, end, hash);
    },
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A copy of its own: engines keep a long slice as a view of the whole text, which would hold the text. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start > shortWord) return ` ${text.slice(start, end)}`.slice(1);
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

function spread(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  for (let slot = 0; slot < from.length; slot += 2) if (from[slot + 1]) take(slots, from[slot]!, from[slot + 1]!);
  return slots;
}

/** Writes hash and number into the first free place for the hash. */
function take(slots: Int32Array, hash: number, number: number): void {
  const last = slots.length - 1;
  for (let step = 0; step < mostSteps; step++) {
    const slot = (2 * (hash + step)) & last;
    if (slots[slot + 1]! > 0) continue;
    slots[slot] = hash;
    slots[slot + 1] = number;
    return;
  }
}

/**
 * The vocabulary to use for the next text: one with `limit` words or sixteen times as many letters is put away and a new
 * one begun, which bounds the memory of a long run. Frequent words come back at once.
 */
export function renewedVocabulary(limit: number): () => Vocabulary {
  let current = createVocabulary();
  return () => {
    if (current.words.length >= limit || current.letters >= limit * 16) current = createVocabulary();
    return current;
  };
}

/**
 * Remembers what a pure function says of a word, by the word's number. The memory lasts as long as the vocabulary that
 * is asked about and is begun anew with the next one.
 */
export function wordMemo<Value extends object | number>(
  compute: (word: string, lower: string) => Value,
): (vocabulary: Vocabulary, number: number) => Value {
  let known: (Value | undefined)[] = [];
  let of: Vocabulary | null = null;
  return (vocabulary, number) => {
    if (vocabulary !== of) {
      of = vocabulary;
      known = [];
    }
    const value = known[number];
    if (value !== undefined) return value;
    // Filled up to the number: a list with wide gaps would be kept as a table, which is slow to read.
    while (known.length <= number) known.push(undefined);
    const fresh = compute(vocabulary.words[number]!, vocabulary.lower[number]!);
    known[number] = fresh;
    return fresh;
  };
}

/** Rows of whole numbers, one for each word of a vocabulary, side by side in one piece of memory. */
export interface WordTable {
  /** Offset of the word's row in `cells`; a word asked about for the first time is worked out now. */
  rowOf(vocabulary: Vocabulary, number: number): number;
  /** All rows. Read it again after each `rowOf`: it moves when it grows. */
  readonly cells: Int32Array;
}

/**
 * Remembers whole numbers that a pure function works out of a word, `width` a row. What is asked of every token is kept
 * this way: the rows of frequent words lie together and stay in the processor's memory.
 */
export function wordTable(
  width: number,
  write: (word: string, lower: string, cells: Int32Array, row: number) => void,
): WordTable {
  let cells = new Int32Array(1024 * width);
  let known = new Uint8Array(1024);
  let of: Vocabulary | null = null;
  return {
    get cells() {
      return cells;
    },
    rowOf(vocabulary, number) {
      if (vocabulary !== of) {
        of = vocabulary;
        known.fill(0);
      }
      const row = number * width;
      if (known[number] === 1) return row;
      if (number >= known.length) {
        const size = Math.max(known.length * 2, number + 1);
        cells = resized(cells, new Int32Array(size * width));
        known = resized(known, new Uint8Array(size));
      }
      cells.fill(0, row, row + width);
      write(vocabulary.words[number]!, vocabulary.lower[number]!, cells, row);
      known[number] = 1;
      return row;
    },
  };
}

function resized<Cells extends Int32Array | Uint8Array>(from: Cells, to: Cells): Cells {
  to.set(from);
  return to;
}
