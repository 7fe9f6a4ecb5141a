// The compiled word lists of each language: bytes on disk, bytes in memory once opened, milliseconds until the first
// word is found. Run with --expose-gc: memory is what stays after collecting garbage.
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../src/adapters/tables/load-lexicon.ts';
import { languages } from '../src/languages/index.ts';

for (const { code } of languages) {
  const file = fileURLToPath(new URL(`../tables/${code}.lexicon.bin`, import.meta.url));
  if (!existsSync(file)) continue;
  const before = inUse();
  const began = performance.now();
  const lexicon = loadLexicon(file);
  lexicon.find('und', 0, 3, 0);
  const ready = performance.now() - began;
  const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  console.log(
    `lexicon ${code}   ${mebibytes(statSync(file).size)} MiB on disk, ${mebibytes(inUse() - before)} MiB in memory, ready in ${ready.toFixed(0)} ms`,
  );
  // Asked once more so that it is still in use when its memory is counted.
  lexicon.find('und', 0, 3, 0);
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
