import type { NameLetters } from '../../../src/languages/tables.ts';

/** Writes the weights of letter stretches in the layout that `load-name-letters.ts` reads. */
export function encodeLetters(letters: NameLetters): Buffer {
  const classes = letters.classes.join(' ');
  const padded = classes.padEnd(Math.ceil(classes.length / 4) * 4, ' ');
  return Buffer.concat([
    Buffer.from(Uint32Array.of(padded.length).buffer),
    Buffer.from(padded, 'utf8'),
    Buffer.from(Uint32Array.of(letters.buckets).buffer),
    Buffer.from(Float32Array.of(letters.scale).buffer),
    Buffer.from(letters.weights.buffer, letters.weights.byteOffset, letters.weights.byteLength),
  ]);
}
