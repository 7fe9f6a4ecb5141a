import { readFileSync } from 'node:fs';
import type { NameModel } from '../../languages/tables.ts';

/**
 * Opens a name finder's weights: length of the label list u32, labels (joined by spaces, padded to four bytes),
 * buckets u32, transitions f32, weights i8. Throws when the file is missing.
 */
export function loadNameModel(file: string): NameModel {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const length = new Uint32Array(buffer, 0, 1)[0]!;
  const labels = Buffer.from(buffer, 4, length).toString('utf8').trim().split(' ');
  const buckets = new Uint32Array(buffer, 4 + length, 1)[0]!;
  const transitions = new Float32Array(buffer, 8 + length, (labels.length + 1) * labels.length);
  const weights = new Int8Array(buffer, 8 + length + transitions.byteLength, buckets * labels.length);
  return { labels, buckets, weights, transitions };
}
