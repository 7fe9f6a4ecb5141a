import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeNameModel } from './names/encode-model.ts';
import { readNameSentences } from './names/name-sentences.ts';
import { trainField, type WeightedSentence } from './names/train-field.ts';

/** How much a sentence of each source counts: the treebanks and our own sentences are few, and nearest to what is read. */
const WEIGHTS = { reports: 1, treebanks: 2, written: 1.5 } as const;

/**
 * Trains the German name finder on SmartData and MobIE (DFKI, CC BY 4.0), on the German treebanks GSD and PUD (CC BY-SA)
 * with names marked by hand, and on sentences written for this project, and writes `weights/de.names.bin`.
 * Reproducible: fixed seed, fixed order, no clock. Needs the evaluation data folder, the compiled tables and the weights
 * of the tagger and of `letters.ts`. `--share 0.5` takes only that part of the written sentences, `--dry` writes nothing.
 */
const share = Number(process.argv[process.argv.indexOf('--share') + 1] || 1) || 1;
const sources = readNameSentences();
const sentences: WeightedSentence[] = [];
for (const [source, weight] of Object.entries(WEIGHTS)) {
  const all = sources[source as keyof typeof WEIGHTS];
  const taken = source === 'written' ? all.filter((_, index) => (index * 7919) % 1000 < 1000 * share) : all;
  console.log(`${source}: ${taken.length} sentences`);
  sentences.push(...taken.map((sentence) => ({ sentence, weight })));
}
const model = trainField(sentences, {
  epochs: 10,
  seeds: [20_241_101, 20_241_102, 20_241_103, 20_241_104],
  buckets: 1 << 18,
  rate: 0.1,
  dropout: 0.2,
  hidden: 0.5,
  report: console.log,
});
const file = fileURLToPath(new URL('../../weights/de.names.bin', import.meta.url));
if (!process.argv.includes('--dry')) writeFileSync(file, encodeNameModel(model));
