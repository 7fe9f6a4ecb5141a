import { readFileSync } from 'node:fs';
import { decodeTagger } from '../../article/words/tagger/tagger-file.ts';
import type { TaggerWeights } from '../../languages/tables.ts';

/** Opens `weights/<language>.tagger.bin`. Throws when the file is missing or broken. */
export function loadTagger(file: string): TaggerWeights {
  return decodeTagger(readFileSync(file));
}
