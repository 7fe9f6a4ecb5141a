import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface ListedFile {
  readonly path: string;
  /** Path below the folder that was asked for, with `/`. */
  readonly name: string;
}

/**
 * All files below a folder, sorted by name so that every run reads them in the same order. Hidden files and folders are
 * left out; a link back to a folder above is not followed.
 */
export async function* listFiles(
  folder: string,
  prefix = '',
  seen: ReadonlySet<string> = new Set(),
): AsyncGenerator<ListedFile> {
  const real = await realpath(folder);
  if (seen.has(real)) return;
  const trail = new Set([...seen, real]);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byCode);
  for (const name of names) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    // A dangling link is nothing to read.
    if (facts === null) continue;
    if (facts.isDirectory()) yield* listFiles(path, `${prefix}${name}/`, trail);
    else if (facts.isFile()) yield { path, name: prefix + name };
  }
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
