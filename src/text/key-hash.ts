/** Two independent 32-bit hashes of a key; tables store the first whole and eight bits of the second as a check. */
export interface KeyHash {
  readonly hash: number;
  readonly check: number;
}

/** What both hashes begin with, and what the first is multiplied by for every code unit. */
export const firstSeed = 0x811c9dc5;
export const secondSeed = 0x9747b28c;
export const firstFactor = 0x01000193;

/** Hashes a folded key. Stable across versions: compiled tables depend on it. */
export function hashKey(key: string): KeyHash {
  let first = firstSeed;
  let second = secondSeed;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    first = Math.imul(first ^ code, firstFactor);
    second = stirred(second, code);
  }
  return { hash: finished(first), check: checkOf(second) };
}

/** The second hash with one more code unit. */
export function stirred(second: number, code: number): number {
  const mixed = Math.imul(second ^ code, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

/** The first hash when all code units are in. */
export function finished(first: number): number {
  return Math.imul(first ^ (first >>> 16), 0x85ebca6b) >>> 0;
}

/** The check that the second hash gives. */
export function checkOf(second: number): number {
  return (second >>> 8) & 0xff;
}

/** Finds the first of ascending hashes that is not below a wanted one; gives its index. */
export type HashSearch = (wanted: number) => number;

/**
 * A search through ascending hashes. A list of where each leading part of a hash begins leaves a handful of them to look
 * at, where halving the whole table would touch memory in twenty places.
 */
export function hashSearch(hashes: Uint32Array): HashSearch {
  const shift = 32 - Math.min(16, Math.max(1, Math.floor(Math.log2(hashes.length + 1))));
  const begins = new Uint32Array(2 ** (32 - shift) + 1);
  for (const hash of hashes) begins[(hash >>> shift) + 1]!++;
  for (let part = 1; part < begins.length; part++) begins[part]! += begins[part - 1]!;
  return (wanted) => {
    const part = wanted >>> shift;
    return lowerBound(hashes, wanted, begins[part]!, begins[part + 1]!);
  };
}

function lowerBound(hashes: Uint32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
