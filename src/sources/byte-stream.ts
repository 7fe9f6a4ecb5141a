import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes as they arrive, with a look at how they begin. */
export interface ByteStream {
  readonly start: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const enoughToLookAt = 2048;

/** Reads the beginning of a stream and unpacks it when it is gzip, whatever its name says. */
export async function openByteStream(source: AsyncIterable<Uint8Array>): Promise<ByteStream> {
  const raw = await peek(source);
  if (raw.start[0] !== 0x1f || raw.start[1] !== 0x8b) return raw;
  const gunzip = createGunzip();
  const input = Readable.from(raw.chunks);
  input.on('error', (error) => gunzip.destroy(error));
  return peek(input.pipe(gunzip));
}

async function peek(source: AsyncIterable<Uint8Array>): Promise<ByteStream> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < enoughToLookAt) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* first.splice(0);
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { start: Buffer.concat(first), chunks: chunks() };
}

/** All bytes of a stream, or null as soon as they are more than the limit. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    pieces.push(chunk);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
