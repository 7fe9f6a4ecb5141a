import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileForms } from './forms.ts';
import { compileGivenNames } from './given-names.ts';
import { compileOutlines } from './outlines.ts';
import { compilePlaces } from './places.ts';

/** The tables in the order in which they are compiled; each step writes its own file and depends on no other. */
const steps: readonly (readonly [name: string, compile: (folder: string) => void])[] = [
  ['forms', compileForms],
  ['places', compilePlaces],
  ['given-names', compileGivenNames],
  ['outlines', compileOutlines],
];

const folder = fileURLToPath(new URL('../../tables', import.meta.url));
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const [name, compile] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  compile(folder);
  console.log(`${name}: compiled in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
