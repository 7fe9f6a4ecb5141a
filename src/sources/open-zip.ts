import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** Bytes that can be read anywhere: a file or a buffer. */
export interface RandomBytes {
  readonly size: number;
  /** Exactly these bytes, or fewer at the end. */
  read(start: number, length: number): Promise<Buffer>;
}

export interface ZipEntry {
  readonly name: string;
  /** Its bytes as they come; throws `ERR_ZIP` when the archive is damaged or an entry is larger than it says. */
  bytes(): AsyncGenerator<Uint8Array>;
}

const maximumEntries = 10_000;
const maximumDirectoryBytes = 16 * 1024 * 1024;
const chunkBytes = 256 * 1024;

/** What Node's own unpackers throw carries a code too, so both are told apart from bugs the same way. */
function damaged(): Error {
  return Object.assign(new Error('The zip archive is damaged.'), { code: 'ERR_ZIP' });
}

/**
 * Lists a zip archive by its directory at the end, plain or zip64; entries are read on demand at constant memory.
 * Null when it is no zip archive, is damaged, or has more than 10,000 entries.
 */
export async function openZip(source: RandomBytes): Promise<readonly ZipEntry[] | null> {
  const tailStart = Math.max(0, source.size - 65_557);
  const tail = await source.read(tailStart, source.size - tailStart);
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > tail.length) return null;
  let count = tail.readUInt16LE(end + 10);
  let size = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  const locator = end - 20;
  if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50) {
    const large = await source.read(Number(tail.readBigUInt64LE(locator + 8)), 56);
    if (large.length < 56 || large.readUInt32LE(0) !== 0x06064b50) return null;
    count = Number(large.readBigUInt64LE(32));
    size = Number(large.readBigUInt64LE(40));
    offset = Number(large.readBigUInt64LE(48));
  }
  if (count > maximumEntries || size > maximumDirectoryBytes || offset + size > source.size) return null;
  return readDirectory(source, await source.read(offset, size), count);
}

function readDirectory(source: RandomBytes, directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let at = 0, number = 0; number < count; number++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const sizes = {
      size: directory.readUInt32LE(at + 24),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    };
    if (extraEnd > directory.length) return null;
    readLargeSizes(directory.subarray(nameEnd, extraEnd), sizes);
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    const method = directory.readUInt16LE(at + 10);
    const name = directory.toString('utf8', at + 46, nameEnd);
    if (!isEncrypted && (method === 0 || method === 8))
      entries.push({ name, bytes: () => readEntry(source, sizes, method) });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

type Sizes = { size: number; packed: number; offset: number };

/** Numbers that do not fit 32 bits stand in an extra field, in this order and only where the plain one is full. */
function readLargeSizes(extra: Buffer, sizes: Sizes): void {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff || next + 8 > extra.length) continue;
      sizes[key] = Number(extra.readBigUInt64LE(next));
      next += 8;
    }
    return;
  }
}

async function* readEntry(source: RandomBytes, { size, packed, offset }: Sizes, method: number) {
  const head = await source.read(offset, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) throw damaged();
  const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (start + packed > source.size) throw damaged();
  async function* stored(): AsyncGenerator<Uint8Array> {
    for (let done = 0; done < packed; done += chunkBytes)
      yield await source.read(start + done, Math.min(chunkBytes, packed - done));
  }
  if (method === 0) return yield* stored();
  const input = Readable.from(stored());
  const inflate = createInflateRaw();
  input.on('error', (error) => inflate.destroy(error));
  let length = 0;
  for await (const chunk of input.pipe(inflate)) {
    length += (chunk as Buffer).length;
    if (length > size) throw damaged();
    yield chunk as Buffer;
  }
}
