import type { PerceptronWeights, TaggerWeights } from '../../../languages/tables.ts';

interface ModelHead {
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly width: number;
  readonly entries: number;
  readonly bytes: number;
  readonly fixed: PerceptronWeights['fixed'];
}
interface Head {
  readonly words: ModelHead;
  readonly nominals: ModelHead | null;
}

/**
 * Writes weights as a file: length of the head (u32), head as JSON, then for each model its scores that are not zero,
 * as pairs of a gap (variable-length integer over `bucket * width + label`) and a score (i8).
 */
export function encodeTagger(weights: TaggerWeights): Uint8Array {
  const words = encodeModel(weights.words);
  const nominals = weights.nominals ? encodeModel(weights.nominals) : null;
  const head: Head = { words: words.head, nominals: nominals?.head ?? null };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const parts = [
    new Uint8Array(new Uint32Array([json.length]).buffer),
    json,
    words.body,
    nominals?.body ?? new Uint8Array(),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** Reads what `encodeTagger` wrote. Throws on a broken file. */
export function decodeTagger(file: Uint8Array): TaggerWeights {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as Head;
  const words = decodeModel(head.words, file, 4 + length);
  const nominals = head.nominals ? decodeModel(head.nominals, file, 4 + length + head.words.bytes) : null;
  return { words, nominals };
}

function encodeModel(model: PerceptronWeights): { head: ModelHead; body: Uint8Array } {
  const bytes: number[] = [];
  let entries = 0;
  let last = -1;
  for (let at = 0; at < model.scores.length; at++) {
    const score = model.scores[at]!;
    if (score === 0) continue;
    let gap = at - last;
    last = at;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap, score & 255);
    entries++;
  }
  const { labels, buckets, width, fixed } = model;
  return { head: { labels, buckets, width, entries, bytes: bytes.length, fixed }, body: Uint8Array.from(bytes) };
}

function decodeModel(head: ModelHead, file: Uint8Array, from: number): PerceptronWeights {
  const scores = new Int8Array(head.buckets * head.width);
  let byte = from;
  let at = -1;
  for (let entry = 0; entry < head.entries; entry++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const part = file[byte++]!;
      gap |= (part & 127) << shift;
      if (part < 128) break;
    }
    at += gap;
    scores[at] = (file[byte++]! << 24) >> 24;
  }
  return { labels: head.labels, buckets: head.buckets, width: head.width, scores, fixed: head.fixed };
}
