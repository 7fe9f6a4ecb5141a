import { open } from 'node:fs/promises';
import type { RandomBytes } from './open-zip.ts';

/** Runs a reader over a file that stays open as long as the reader goes on. */
export async function* overFile<T>(path: string, read: (bytes: RandomBytes) => AsyncGenerator<T>): AsyncGenerator<T> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    yield* read({
      size,
      async read(start, length) {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
        let filled = 0;
        while (filled < buffer.length) {
          const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return buffer.subarray(0, filled);
      },
    });
  } finally {
    await handle.close();
  }
}

export function overBuffer(bytes: Uint8Array): RandomBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: async (start, length) => buffer.subarray(start, start + length) };
}
