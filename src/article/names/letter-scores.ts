import type { NameLetters } from '../../languages/tables.ts';

/** Longest stretch of letters that is looked at. */
const LONGEST = 5;
/** Longest word that is scored; of a longer one only the end. */
const LONGEST_WORD = 24;

/**
 * Rows of a word's letter stretches: each of two to five letters with the word's borders, hashed. `visit` is called
 * once for each row below `buckets`, a power of two.
 */
export function visitStretches(lower: string, buckets: number, visit: (row: number) => void): void {
  const mask = buckets - 1;
  const word = `^${lower.length > LONGEST_WORD ? lower.slice(-LONGEST_WORD) : lower}$`;
  for (let start = 0; start < word.length; start++) {
    let hash = 0x811c9dc5;
    const stop = Math.min(word.length, start + LONGEST);
    for (let at = start; at < stop; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      if (at > start) visit((hash ^ (hash >>> 15)) & mask);
    }
  }
}

/**
 * What a word's letters look like: likeliest class, second likeliest, and how far they are apart (0 to 3), packed into
 * one number that is never 0.
 */
export function letterEvidence(letters: NameLetters, lower: string): number {
  const { classes, buckets, weights } = letters;
  const width = classes.length;
  const sums = new Int32Array(width);
  visitStretches(lower, buckets, (row) => {
    for (let label = 0; label < width; label++) sums[label]! += weights[row * width + label]!;
  });
  let best = 0;
  for (let label = 1; label < width; label++) if (sums[label]! > sums[best]!) best = label;
  let second = best === 0 ? 1 : 0;
  for (let label = 0; label < width; label++) if (label !== best && sums[label]! > sums[second]!) second = label;
  const gap = (sums[best]! - sums[second]!) / letters.scale;
  const far = gap < 0.5 ? 0 : gap < 1.5 ? 1 : gap < 3 ? 2 : 3;
  return 1 + far + 4 * (second + 8 * best);
}
