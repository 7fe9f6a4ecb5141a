import type { NameLetters, NameModel } from '../../../src/languages/tables.ts';

/** Writes a name model in the layout that `load-name-model.ts` reads. */
export function encodeNameModel({ labels, buckets, transitions, weights }: NameModel): Buffer {
  return encode(labels, buckets, [transitions, weights]);
}

/** Writes the weights of letter stretches in the layout that `load-name-letters.ts` reads. */
export function encodeLetters({ classes, buckets, scale, weights }: NameLetters): Buffer {
  return encode(classes, buckets, [Float32Array.of(scale), weights]);
}

/** The names of the columns, padded to four bytes behind their length, the number of buckets, then the numbers. */
function encode(columns: readonly string[], buckets: number, numbers: readonly ArrayBufferView[]): Buffer {
  const names = columns.join(' ');
  const padded = names.padEnd(Math.ceil(names.length / 4) * 4, ' ');
  return Buffer.concat([
    Buffer.from(Uint32Array.of(padded.length).buffer),
    Buffer.from(padded, 'utf8'),
    Buffer.from(Uint32Array.of(buckets).buffer),
    ...numbers.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)),
  ]);
}
