/** Leads from a character of decoded text (UTF-16 index, up to and including the length) to its byte. */
export interface ByteMap {
  byteAt(index: number): number;
}

const stride = 512;

/** For encodings with a fixed number of bytes per UTF-16 unit: 1 (windows-1252) or 2 (UTF-16). */
export function fixedByteMap(width: 1 | 2, total: number): ByteMap {
  return { byteAt: (index) => Math.min(index * width, total) };
}

/** For valid UTF-8: the text itself tells how many bytes each character takes; every 512th place is noted. */
export function utf8ByteMap(text: string, total: number): ByteMap {
  if (text.length === total) return fixedByteMap(1, total);
  const marks = new Uint32Array(Math.max(1, Math.ceil(text.length / stride)));
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % stride === 0) marks[at / stride] = bytes;
    bytes += unitBytes(text.charCodeAt(at));
  }
  return {
    byteAt(index) {
      const mark = Math.min(Math.floor(index / stride), marks.length - 1);
      let byte = marks[mark]!;
      for (let at = mark * stride; at < index && at < text.length; at++) byte += unitBytes(text.charCodeAt(at));
      return byte;
    },
  };
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
