import { readFileSync } from 'node:fs';
import type { Lexicon, LexiconReading } from '../../languages/tables.ts';
import { CHECK, formHash, hashForm, PLACE } from '../../text/lexicon/form-hash.ts';

/** Head of a lexicon file, as JSON behind its length in bytes (u32, padded to four). */
export interface LexiconHead {
  /** Slots of the hash table, a power of two. */
  readonly slots: number;
  readonly readings: readonly LexiconReading[];
  /** For each set the indices of its readings; set 0 is empty. */
  readonly sets: readonly (readonly number[])[];
}

/**
 * Opens `<language>.lexicon.bin` (written by `scripts/tables/forms.ts`): head, then a check of 32 bits for each slot,
 * then its set of 16 bits. The forms themselves are not kept. Throws when the file is missing or broken.
 */
export function loadLexicon(file: string): Lexicon {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const headLength = new Uint32Array(buffer, 0, 1)[0]!;
  const head = JSON.parse(bytes.toString('utf8', 4, 4 + headLength)) as LexiconHead;
  const body = 4 + headLength;
  const checks = new Int32Array(buffer, body, head.slots);
  const sets = new Uint16Array(buffer, body + head.slots * 4, head.slots);
  const readings = head.sets.map((set) => set.map((index) => head.readings[index]!));
  const last = head.slots - 1;
  const hash = formHash();
  return {
    find(text, start, end, firstLetter) {
      hashForm(text, start, end, firstLetter, hash);
      const check = hash[CHECK]!;
      for (let slot = hash[PLACE]! & last; sets[slot] !== 0; slot = (slot + 1) & last) {
        if (checks[slot] === check) return sets[slot]!;
      }
      return 0;
    },
    readings: (set) => readings[set] ?? [],
  };
}
