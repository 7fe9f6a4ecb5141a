import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

/** A file that takes what does not fit into memory. */
export interface Spool {
  readonly path: string;
  /** Resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Everything is in the file. */
  close(): Promise<void>;
  /** Takes the file away; may be called at any time. */
  remove(): Promise<void>;
}

/** Opens a file of its own in the folder for temporary files, for its owner alone. */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'lagebild-'));
  const path = join(folder, 'archive');
  const stream = createWriteStream(path, { mode: 0o600 });
  // A full disk shows when the next piece is written or the file is closed.
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    path,
    write(bytes) {
      return new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
    },
    async close() {
      stream.end();
      await finished(stream);
    },
    async remove() {
      stream.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** True for what begins like a web archive: WARC, plain or packed, or a zip archive. */
export function looksLikeArchive(start: Uint8Array): boolean {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => start[at] === byte);
  return begins(0x57, 0x41, 0x52, 0x43, 0x2f) || begins(0x1f, 0x8b) || begins(0x50, 0x4b, 0x03, 0x04);
}
