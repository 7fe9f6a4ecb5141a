import { readFile } from 'node:fs/promises';
import { LagebildError } from '../errors.ts';
import type { OutletRating } from '../model/outlet-rating.ts';
import { parseOutletList } from '../sources/parse-outlet-list.ts';

/** Reads the file of an outlet list. Throws `outlets.badList`. */
export async function readOutletList(path: string): Promise<readonly OutletRating[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new LagebildError('outlets.badList', { detail: `${path} could not be read (${error.code})` });
  });
  try {
    return parseOutletList(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof LagebildError) throw error;
    throw new LagebildError('outlets.badList', { detail: `${path} is not UTF-8` });
  }
}
