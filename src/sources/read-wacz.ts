import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { openByteStream } from './byte-stream.ts';
import { openZip, type RandomBytes } from './open-zip.ts';
import { quarantine } from './quarantine.ts';
import { readWarc } from './read-warc.ts';

/** Reads the web archives inside of a WACZ file one after another, each streamed. */
export async function* readWacz(name: string, source: RandomBytes): AsyncGenerator<Document | Quarantined> {
  const entries = await openZip(source);
  if (entries === null) {
    yield quarantine(name, 'archive.damaged');
    return;
  }
  const archives = entries.filter((entry) => /\.warc(?:\.gz)?$/i.test(entry.name));
  if (archives.length === 0) yield quarantine(name, 'document.binary', { detail: 'a zip without web archives inside' });
  for (const archive of archives) {
    const archiveName = `${name}#${archive.name}`;
    try {
      yield* readWarc(archiveName, (await openByteStream(archive.bytes())).chunks);
    } catch (error) {
      // One damaged archive must not hide those beside it.
      if (!/^(?:Z_|ERR_)/.test(String((error as { code?: unknown }).code))) throw error;
      yield quarantine(archiveName, 'archive.damaged');
    }
  }
}
