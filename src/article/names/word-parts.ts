import { mix } from './mix.ts';
import { hashOf } from './word-shape.ts';

/** Features that `writeParts` writes. */
export const PARTS = 9;

/**
 * Writes the features of a word that hang on its letters alone, made once a word: the word, its last three and four
 * letters, its first three, its last two, what stands before and after its first hyphen, and its last four letters as a
 * neighbour before and after.
 */
export function writeParts(lower: string, hash: number, capital: boolean, out: Int32Array, at: number): void {
  const { length } = lower;
  const small = capital ? 1 : 0;
  const hyphen = lower.indexOf('-');
  const tail = hashOf(lower, length - 4, length);
  out[at] = mix(2, hash);
  out[at + 1] = mix(7, mix(small, hashOf(lower, length - 3, length)));
  out[at + 2] = mix(8, mix(small, tail));
  out[at + 3] = mix(9, mix(small, hashOf(lower, 0, 3)));
  out[at + 4] = mix(10, mix(small, hashOf(lower, length - 2, length)));
  out[at + 5] = mix(33, hyphen > 0 ? hashOf(lower, 0, hyphen) : 0);
  out[at + 6] = mix(34, hyphen > 0 ? hashOf(lower, hyphen + 1, length) : 0);
  out[at + 7] = mix(43, tail);
  out[at + 8] = mix(44, tail);
}

/** The parts of no word: what stands before a sentence's first word and after its last. */
export const noParts = new Int32Array(PARTS);
writeParts('', hashOf('', 0, 0), false, noParts, 0);
