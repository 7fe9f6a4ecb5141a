import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../../src/adapters/tables/load-lexicon.ts';
import { createLexiconView } from '../../src/article/words/tagger/lexicon-view.ts';
import { encodeTagger } from '../../src/article/words/tagger/tagger-file.ts';
import { morphology } from '../../src/languages/de/morphology.ts';
import { trainingSentences, trainingSets } from './gold-sentences.ts';
import { trainTagger } from './train-word-tagger.ts';

/**
 * Trains the German tagger on the annotated sentences and writes `weights/de.tagger.bin`. The data is under
 * CC BY-SA 4.0 (Universal Dependencies German-GSD and German-PUD), and so are the weights. Same data and seed: same bytes.
 *
 *     npm run tables && node --import tsx scripts/train/tagger.ts
 */
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const view = createLexiconView(loadLexicon(path('tables/de.lexicon.bin')), morphology);
const sentences = trainingSentences(trainingSets, () => true);
const file = encodeTagger(trainTagger(sentences, view));
mkdirSync(path('weights'), { recursive: true });
writeFileSync(path('weights/de.tagger.bin'), file);
console.log(`${sentences.length} sentences, ${(file.length / 1e6).toFixed(2)} MB`);
