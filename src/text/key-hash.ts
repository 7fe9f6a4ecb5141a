/** Two independent 32-bit hashes of a key; tables store the first whole and eight bits of the second as a check. */
export interface KeyHash {
  readonly hash: number;
  readonly check: number;
}

/** Hashes a folded key. Stable across versions: compiled tables depend on it. */
export function hashKey(key: string): KeyHash {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 15;
  }
  first ^= first >>> 16;
  return { hash: Math.imul(first, 0x85ebca6b) >>> 0, check: (second >>> 8) & 0xff };
}

/** Index of the first hash that is not below `wanted` in ascending `hashes`. */
export function lowerBound(hashes: Uint32Array, wanted: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
