import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeNameModel } from './names/encode-name-model.ts';
import { hideNames, readNameSentences } from './names/name-sentences.ts';
import { trainNameModel } from './names/train-name-model.ts';

/** How often each treebank sentence is seen: they are few, and the nearest to what is read. */
const TREEBANK_WEIGHT = 2;

/**
 * Trains the German name finder on SmartData and MobIE (DFKI, CC BY 4.0) and on the German treebanks GSD and PUD
 * (CC BY-SA) with names marked by hand, and writes `weights/de.names.bin`.
 * Reproducible: fixed seed, fixed order, no clock. Needs the evaluation data folder and the compiled tables.
 */
const { reports, treebanks } = readNameSentences();
const weighted = Array.from({ length: TREEBANK_WEIGHT }, () => treebanks).flat();
const read = [...reports, ...weighted];
const sentences = [...read, ...hideNames(read)];
console.log(
  `${sentences.length} sentences, ${sentences.reduce((sum, sentence) => sum + sentence.gold.length, 0)} tokens`,
);
const model = trainNameModel(sentences, { epochs: 5, seed: 20_241_101, buckets: 1 << 17, report: console.log });
writeFileSync(fileURLToPath(new URL('../../weights/de.names.bin', import.meta.url)), encodeNameModel(model));
