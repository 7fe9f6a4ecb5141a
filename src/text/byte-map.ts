/** Leads from a character of decoded text (UTF-16 index, up to and including the length) to its byte. */
export interface ByteMap {
  byteAt(index: number): number;
}

/** For encodings with a fixed number of bytes per UTF-16 unit: 1 (windows-1252) or 2 (UTF-16). */
export function fixedByteMap(width: 1 | 2, total: number): ByteMap {
  return { byteAt: (index) => Math.min(index * width, total) };
}

/**
 * For valid UTF-8: the text itself tells how many bytes each character takes. Only stretches beyond ASCII are noted,
 * each with the bytes before it; between them a character is a byte.
 */
export function utf8ByteMap(text: string, total: number): ByteMap {
  if (text.length === total) return fixedByteMap(1, total);
  const starts: number[] = [];
  const ends: number[] = [];
  const bytesBefore: number[] = [];
  const bytesBehind: number[] = [];
  let bytes = 0;
  let last = 0;
  for (const { index, 0: stretch } of text.matchAll(beyondAscii)) {
    bytes += index - last;
    starts.push(index);
    bytesBefore.push(bytes);
    for (let at = 0; at < stretch.length; at++) bytes += unitBytes(stretch.charCodeAt(at));
    last = index + stretch.length;
    ends.push(last);
    bytesBehind.push(bytes);
  }
  return {
    byteAt(index) {
      const wanted = Math.min(index, text.length);
      const number = lastAtMost(starts, wanted);
      if (number < 0) return wanted;
      if (wanted >= ends[number]!) return bytesBehind[number]! + wanted - ends[number]!;
      let byte = bytesBefore[number]!;
      for (let at = starts[number]!; at < wanted; at++) byte += unitBytes(text.charCodeAt(at));
      return byte;
    },
  };
}

const beyondAscii = /[^\0-\x7f]{1,512}/g;

/** Index of the last number that is not greater, in a rising list; -1 when all are. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** For everything else: the byte of every character, noted while decoding; the last entry is the total. */
export function listedByteMap(starts: Uint32Array): ByteMap {
  return { byteAt: (index) => starts[Math.min(index, starts.length - 1)]! };
}

/** The four bytes of a surrogate pair are counted with its first half, none with the second. */
function unitBytes(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xd800 && code <= 0xdbff) return 4;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return 3;
}
