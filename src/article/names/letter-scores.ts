import type { NameLetters } from '../../languages/tables.ts';
import { createRowSums, type RowSums } from '../../text/row-sums.ts';

/** Longest stretch of letters that is looked at. */
const LONGEST = 5;
/** Longest word that is scored; of a longer one only the end. */
const LONGEST_WORD = 24;
/** Most stretches that a word can have. */
export const MOST_STRETCHES = (LONGEST_WORD + 2) * (LONGEST - 1);

/**
 * Writes the rows of a word's letter stretches into `rows`: each of two to five letters with the word's borders, hashed
 * to a number below `buckets`, a power of two. Returns how many there are.
 */
export function stretchRows(lower: string, buckets: number, rows: Int32Array): number {
  const mask = buckets - 1;
  const from = Math.max(0, lower.length - LONGEST_WORD);
  let count = 0;
  // The borders stand for letters of their own.
  for (let start = from - 1; start <= lower.length; start++) {
    let hash = 0x811c9dc5;
    const stop = Math.min(lower.length + 1, start + LONGEST);
    for (let at = start; at < stop; at++) {
      const code = at < from ? 94 : at === lower.length ? 36 : lower.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      if (at > start) rows[count++] = (hash ^ (hash >>> 15)) & mask;
    }
  }
  return count;
}

/**
 * What a word's letters look like: likeliest class, second likeliest, and how far they are apart (0 to 3), packed into
 * one number that is never 0.
 */
export function letterEvidence(letters: NameLetters, lower: string): number {
  const rows = rowsOf(letters);
  const sums = rows.sum(stretchRows(lower, letters.buckets, rows.features));
  const width = letters.classes.length;
  let best = 0;
  for (let label = 1; label < width; label++) if (sums[label]! > sums[best]!) best = label;
  let second = best === 0 ? 1 : 0;
  for (let label = 0; label < width; label++) if (label !== best && sums[label]! > sums[second]!) second = label;
  const gap = (sums[best]! - sums[second]!) / letters.scale;
  const far = gap < 0.5 ? 0 : gap < 1.5 ? 1 : gap < 3 ? 2 : 3;
  return 1 + far + 4 * (second + 8 * best);
}

/** Made once, kept as long as the weights are. */
const made = new WeakMap<NameLetters, RowSums>();

function rowsOf(letters: NameLetters): RowSums {
  let rows = made.get(letters);
  if (!rows) {
    rows = createRowSums(letters.weights, letters.buckets, letters.classes.length);
    made.set(letters, rows);
  }
  return rows;
}
