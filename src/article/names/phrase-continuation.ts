import type { PhraseTable } from '../../languages/parts/names.ts';
import { wordFilter } from '../../text/word-filter.ts';

/**
 * Tells at once that no name of a table reads like the text from `start` on and goes on behind `stop`, where the first
 * token ends. It may say yes where there is none, never no where there is one.
 */
export type Continuation = (text: string, start: number, stop: number) => boolean;

/** Bits for each place where a name may be cut into tokens. */
const bitsEach = 16;

/** What tells of most passages, before they are cut out of the text, that they are no name of a table. */
export interface PhraseTests {
  readonly mayGoOn: Continuation;
  /** Tells at once that the text between two offsets is no name and no plain genitive of one; it may say yes wrongly. */
  readonly mayBe: (text: string, start: number, end: number) => boolean;
}

/** Made once, kept as long as the table is. */
const made = new WeakMap<PhraseTable, PhraseTests>();

/** The tests for a table. */
export function phraseTestsOf(table: PhraseTable): PhraseTests {
  let tests = made.get(table);
  if (!tests) {
    const mayKnow = wordFilter(table.types.keys());
    tests = {
      mayGoOn: createContinuation(table.types.keys()),
      mayBe: (text, start, end) =>
        mayKnow(text, start, end) || (text.charCodeAt(end - 1) === 115 && mayKnow(text, start, end - 1)),
    };
    made.set(table, tests);
  }
  return tests;
}

/** A test for names: of each, what stands before and right behind every place where a token may end in it is kept. */
export function createContinuation(names: Iterable<string>): Continuation {
  const starts: number[] = [];
  for (const name of names) {
    let hash = seed;
    for (let at = 0; at < name.length; at++) {
      if (at > 0 && !isInWord(name, at)) starts.push(closed(hash, name, at));
      hash = Math.imul(hash ^ name.charCodeAt(at), factor);
    }
  }
  const last = 2 ** Math.ceil(Math.log2(Math.max(32, starts.length * bitsEach))) - 1;
  const bits = new Uint32Array((last + 1) / 32);
  for (const start of starts) bits[(start & last) >>> 5]! |= 1 << (start & 31);
  return (text, start, stop) => {
    // One letter more, an s, may be the genitive of a name that ends here.
    if (isInWord(text, stop) || text.charCodeAt(stop) === 115) return true;
    let hash = seed;
    for (let at = start; at < stop; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor);
    const place = closed(hash, text, stop);
    return (bits[(place & last) >>> 5]! & (1 << (place & 31))) !== 0;
  };
}

const seed = 0x811c9dc5;
const factor = 0x01000193;

/** The hash of what stands before `at`, with the letter there and, behind a space, with the next one. */
function closed(hash: number, text: string, at: number): number {
  const code = text.charCodeAt(at);
  let all = Math.imul(hash ^ code, factor);
  if (code === 32) all = Math.imul(all ^ text.charCodeAt(at + 1), factor);
  return all ^ (all >>> 15);
}

/** Between two letters or digits: tokens are cut there too, but too seldom to keep every such place of a name. */
function isInWord(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
}

function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;
}
