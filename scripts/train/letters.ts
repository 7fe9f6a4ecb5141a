import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeLetters } from './names/encode-model.ts';
import { readLetterLists } from './names/letter-lists.ts';
import { trainLetters } from './names/train-letters.ts';

/** How often a word of each list is seen in an epoch: the lists differ in length and in worth. */
const TIMES: Readonly<Record<string, number>> = { word: 0.4, given: 1.5, surname: 2, place: 1, foreign: 0.25 };

/**
 * Trains what tells by a word's letters whether it looks like a German noun, a given name, a surname, a place or a
 * foreign word, from the word and name lists the tables are made from, and writes `weights/de.letters.bin`.
 * Reproducible: fixed seed, fixed order, no clock. `--check` keeps every twentieth word back and tells how many of them
 * are told right; it writes nothing.
 */
const check = process.argv.includes('--check');
const lists = [...readLetterLists()].map(([name, words]) => [name, { words, times: TIMES[name]! }] as const);
const letters = trainLetters(new Map(lists), {
  epochs: 2,
  seed: 20_241_128,
  buckets: 1 << 15,
  keptBack: check ? 20 : 0,
  report: console.log,
});
if (!check)
  writeFileSync(fileURLToPath(new URL('../../weights/de.letters.bin', import.meta.url)), encodeLetters(letters));
