import type { NameModel } from '../../../src/languages/tables.ts';

/** Writes a name model in the layout that `load-name-model.ts` reads. */
export function encodeNameModel(model: NameModel): Buffer {
  const labels = model.labels.join(' ');
  const padded = labels.padEnd(Math.ceil(labels.length / 4) * 4, ' ');
  return Buffer.concat([
    Buffer.from(Uint32Array.of(padded.length).buffer),
    Buffer.from(padded, 'utf8'),
    Buffer.from(Uint32Array.of(model.buckets).buffer),
    Buffer.from(model.transitions.buffer, model.transitions.byteOffset, model.transitions.byteLength),
    Buffer.from(model.weights.buffer, model.weights.byteOffset, model.weights.byteLength),
  ]);
}
