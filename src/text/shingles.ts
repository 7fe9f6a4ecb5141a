/** Hash of each run of `size` neighbouring word hashes; empty for texts shorter than that. */
export function shingles(words: Int32Array, size: number): Int32Array {
  const count = Math.max(0, words.length - size + 1);
  const result = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0x811c9dc5;
    for (let j = 0; j < size; j++) {
      hash = Math.imul(hash ^ words[i + j]!, 0x01000193);
      hash ^= hash >>> 15;
    }
    result[i] = hash | 0;
  }
  return result;
}
