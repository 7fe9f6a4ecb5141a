import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LagebildError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { listFiles } from './list-files.ts';
import { quarantine } from './quarantine.ts';
import { overFile } from './random-bytes.ts';
import { type Item, readStream } from './read-stream.ts';
import { readWacz } from './read-wacz.ts';

export interface SourceOptions {
  /** What `-` reads; standard input when not given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads files, folders (all files below, sorted) and `-` into documents, one at a time. HTML, plain text, Markdown,
 * JSON Lines, feeds (RSS, Atom, JSON Feed) and web archives (WARC, also gzipped, and WACZ). What cannot be read becomes
 * an entry with its reason, and so does what only names addresses: nothing is fetched here. Names are paths below the
 * folder that was asked for, so that a pile reads the same wherever it lies.
 * Throws `input.notFound` when one of the given paths does not exist.
 */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<Document | Quarantined> {
  for await (const item of readItems(paths, options)) {
    if (!('addresses' in item)) yield item;
    else yield quarantine(item.name, 'source.addressesOnly', { form: item.form, count: item.addresses.length });
  }
}

/** As `readSources`, with the addresses that sitemaps, OPML files and lists name, for those who fetch. */
export async function* readItems(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Item> {
  for (const path of paths) {
    if (path !== '-' && !(await stat(path).catch(() => null))) throw new LagebildError('input.notFound', { path });
  }
  const taken = new Set<string>();
  const unique = (name: string, path: string) => {
    let free = name;
    if (taken.has(free)) free = path;
    for (let copy = 2; taken.has(free); copy++) free = `${path} (${copy})`;
    taken.add(free);
    return free;
  };
  for (const path of paths) {
    if (path === '-') yield* readStream('-', options.stdin ?? process.stdin);
    else if ((await stat(path)).isDirectory()) {
      for await (const file of listFiles(path)) yield* readFile(unique(file.name, file.path), file.path);
    } else yield* readFile(unique(basename(path), path), path);
  }
}

/** Reads one file of whatever form under a name. */
export async function* readFile(name: string, path: string): AsyncGenerator<Item> {
  let isWacz = false;
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const item of readStream(name, source, {
    onWacz: () => {
      isWacz = true;
    },
  }))
    yield item;
  // The directory of a zip archive stands at its end: it is read in place, not as a stream.
  if (isWacz) yield* overFile(path, (bytes) => readWacz(name, bytes));
}
