import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Folder of the evaluation sets: `LAGEBILD_DATA` or `../shared/data` beside the project. */
export const dataFolder: string =
  process.env['LAGEBILD_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** True when the file of a set is there. */
export function hasData(path: string): boolean {
  return existsSync(`${dataFolder}/${path}.jsonl.gz`);
}

/** Reads all rows of a gzipped JSON Lines file, e.g. `timex-de/dev`. */
export function readRows<Row>(path: string): Row[] {
  const text = gunzipSync(readFileSync(`${dataFolder}/${path}.jsonl.gz`)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
