import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LagebildError } from '../errors.ts';
import { type Document, maximumDocumentBytes } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { collectBytes, openByteStream } from './byte-stream.ts';
import { listFiles } from './list-files.ts';
import { makeDocument } from './make-document.ts';
import { quarantine } from './quarantine.ts';
import { readFeed } from './read-feed.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readWarc } from './read-warc.ts';
import { sniffForm } from './sniff-form.ts';

export interface SourceOptions {
  /** What `-` reads; standard input when not given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads files, folders (all files below, sorted) and `-` into documents, one at a time. HTML, plain text, Markdown,
 * JSON Lines, feeds (RSS, Atom, JSON Feed) and web archives, each also gzipped. What cannot be read becomes an entry with its reason. Names are paths below the folder
 * that was asked for, so that a pile reads the same wherever it lies.
 * Throws `input.notFound` when one of the given paths does not exist.
 */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<Document | Quarantined> {
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

async function* readFile(name: string, path: string): AsyncGenerator<Document | Quarantined> {
  yield* readStream(name, createReadStream(path, { highWaterMark: 1 << 18 }));
}

async function* readStream(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Document | Quarantined> {
  try {
    const { start, chunks } = await openByteStream(source);
    const form = sniffForm(name, start);
    if (form === 'jsonLines') {
      yield* readJsonLines(name, chunks);
      return;
    }
    if (form === 'warc') {
      yield* readWarc(name, chunks);
      return;
    }
    const bytes = await collectBytes(chunks, maximumDocumentBytes);
    if (bytes === null)
      yield quarantine(name, 'document.tooLarge', {
        size: `more than ${maximumDocumentBytes}`,
        limit: maximumDocumentBytes,
      });
    else if (form === 'feed') yield* readFeed(name, bytes);
    else yield makeDocument(name, bytes, form);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && /^(?:Z_|ERR_ZLIB)/.test(code)) yield quarantine(name, 'document.truncatedGzip');
    else if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
      yield quarantine(name, 'document.unreadable', { detail: code });
    else throw error;
  }
}
