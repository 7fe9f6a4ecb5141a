import { shingles } from './shingles.ts';

/**
 * Winnowing (Schleimer, Wilkerson and Aiken 2003): the least shingle hash of every window, each once. Two texts that
 * share `size + window - 1` words in a row share a fingerprint, whatever stands around them.
 */
export function fingerprints(words: Int32Array, size: number, window: number): Int32Array {
  const hashes = shingles(words, size);
  const chosen = new Set<number>();
  if (hashes.length > 0 && hashes.length < window) chosen.add(leastOf(hashes, 0, hashes.length));
  let least = -1;
  for (let end = window; end <= hashes.length; end++) {
    const start = end - window;
    if (least < start) least = indexOfLeast(hashes, start, end);
    else if (hashes[end - 1]! <= hashes[least]!) least = end - 1;
    chosen.add(hashes[least]!);
  }
  return Int32Array.from(chosen);
}

const leastOf = (hashes: Int32Array, start: number, end: number): number => hashes[indexOfLeast(hashes, start, end)]!;

function indexOfLeast(hashes: Int32Array, start: number, end: number): number {
  let least = start;
  for (let i = start + 1; i < end; i++) if (hashes[i]! <= hashes[least]!) least = i;
  return least;
}
