import { writeFileSync } from 'node:fs';
import type { LexiconHead } from '../../src/adapters/tables/load-lexicon.ts';
import type { LexiconReading } from '../../src/languages/tables.ts';
import { CHECK, formHash, hashForm, PLACE } from '../../src/text/lexicon/form-hash.ts';
import type { FormList } from './form-list.ts';

/** Writes a lexicon file in the layout that `load-lexicon.ts` reads; the same forms give the same bytes. */
export function writeLexicon(file: string, forms: FormList): { forms: number; sets: number } {
  const readings: LexiconReading[] = [];
  const readingIndex = new Map<string, number>();
  const sets: number[][] = [[]];
  const setIndex = new Map<string, number>();
  const entries = [...forms.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const slots = 2 ** Math.ceil(Math.log2(entries.length * 1.35));
  const checks = new Int32Array(slots);
  const setOfSlot = new Uint16Array(slots);
  const hash = formHash();
  for (const [form, list] of entries) {
    const numbers = list.map((reading) =>
      intern(JSON.stringify(reading), readingIndex, () => readings.push(reading) - 1),
    );
    const set = intern(numbers.join(' '), setIndex, () => sets.push(numbers) - 1);
    if (set > 65535) throw new Error('more than 65,535 different sets of readings');
    hashForm(form, 0, form.length, 0, hash);
    let slot = hash[PLACE]! & (slots - 1);
    while (setOfSlot[slot] !== 0 && checks[slot] !== hash[CHECK]) slot = (slot + 1) & (slots - 1);
    if (setOfSlot[slot] !== 0) continue;
    checks[slot] = hash[CHECK]!;
    setOfSlot[slot] = set;
  }
  const head: LexiconHead = { slots, readings, sets };
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4, 0x20);
  json.copy(padded);
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(new Uint32Array([padded.length]).buffer),
      padded,
      Buffer.from(checks.buffer),
      Buffer.from(setOfSlot.buffer),
    ]),
  );
  return { forms: entries.length, sets: sets.length };
}

function intern(key: string, index: Map<string, number>, make: () => number): number {
  const known = index.get(key);
  if (known !== undefined) return known;
  const made = make();
  index.set(key, made);
  return made;
}
