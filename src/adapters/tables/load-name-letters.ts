import { readFileSync } from 'node:fs';
import type { NameLetters } from '../../languages/tables.ts';

/**
 * Opens the weights of letter stretches: length of the class list u32, classes (joined by spaces, padded to four
 * bytes), buckets u32, scale f32, weights i8. Throws when the file is missing.
 */
export function loadNameLetters(file: string): NameLetters {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const length = new Uint32Array(buffer, 0, 1)[0]!;
  const classes = Buffer.from(buffer, 4, length).toString('utf8').trim().split(' ');
  const buckets = new Uint32Array(buffer, 4 + length, 1)[0]!;
  const scale = new Float32Array(buffer, 8 + length, 1)[0]!;
  return { classes, buckets, scale, weights: new Int8Array(buffer, 12 + length, buckets * classes.length) };
}
