import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { LagebildError } from '../../errors.ts';
import { crc32 } from './crc32.ts';

/**
 * Append-only file of records, each `{"…header…"}\n` followed by its bytes and a line feed. The header carries size
 * and checksum of the bytes, so a record cut off by a crash is recognised and set aside, and nothing after it is lost.
 */
export interface RecordLog {
  /** Resolves when the record is on disk (fsync). */
  append(header: Readonly<Record<string, unknown>>, bytes: Uint8Array): Promise<void>;
  records(): AsyncIterable<LogRecord>;
  close(): Promise<void>;
}

export interface LogRecord {
  readonly header: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
}

const headerLimit = 1 << 20;

/** Opens the log, making it when it is not there. An unfinished last record is moved to `<path>.unfinished-<offset>`. */
export async function openRecordLog(path: string): Promise<RecordLog> {
  const handle = await open(path, 'a+');
  const end = await endOfLastWholeRecord(handle);
  const size = (await handle.stat()).size;
  if (end < size) {
    const rest = Buffer.alloc(size - end);
    await handle.read(rest, 0, rest.length, end);
    await writeFile(`${path}.unfinished-${end}`, rest);
    await handle.truncate(end);
    await handle.sync();
  }
  let tail: Promise<void> = Promise.resolve();
  return {
    append(header, bytes) {
      const line = `${JSON.stringify({ ...header, size: bytes.length, crc: crc32(bytes) })}\n`;
      const record = Buffer.concat([Buffer.from(line, 'utf8'), bytes, Buffer.from('\n')]);
      const write = tail.then(async () => {
        await handle.appendFile(record);
        await handle.datasync();
      });
      tail = write.catch(() => undefined);
      return write;
    },
    async *records() {
      await tail;
      let position = 0;
      for (;;) {
        const record = await readRecord(handle, position);
        if (!record) return;
        yield record;
        position = record.end;
      }
    },
    async close() {
      await tail;
      await handle.close();
    },
  };
}

async function endOfLastWholeRecord(handle: FileHandle): Promise<number> {
  let position = 0;
  for (;;) {
    const record = await readRecord(handle, position);
    if (!record) return position;
    position = record.end;
  }
}

/** Reads the record that starts at `position`, or null at the end or where the record is not whole. */
async function readRecord(handle: FileHandle, position: number): Promise<(LogRecord & { end: number }) | null> {
  const line = await readLine(handle, position);
  if (!line) return null;
  let header: Record<string, unknown>;
  try {
    header = JSON.parse(line.text) as Record<string, unknown>;
  } catch {
    return null;
  }
  const { size, crc } = header;
  if (typeof size !== 'number' || size < 0) return null;
  const bytes = Buffer.alloc(size + 1);
  const { bytesRead } = await handle.read(bytes, 0, size + 1, line.end);
  if (bytesRead < size + 1 || bytes[size] !== 0x0a) return null;
  const content = bytes.subarray(0, size);
  const end = line.end + size + 1;
  if (crc32(content) !== crc) {
    // A wrong checksum in the last record is a write that a crash cut short; before the last one, the disk has lied.
    if (end === (await handle.stat()).size) return null;
    throw new LagebildError('store.damaged', { path: 'log', record: position, detail: 'checksum' });
  }
  return { header, bytes: content, end };
}

async function readLine(handle: FileHandle, position: number): Promise<{ text: string; end: number } | null> {
  const parts: Buffer[] = [];
  let at = position;
  while (at - position < headerLimit) {
    const chunk = Buffer.alloc(4096);
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) return null;
    const newline = chunk.subarray(0, bytesRead).indexOf(0x0a);
    if (newline >= 0) {
      parts.push(chunk.subarray(0, newline));
      return { text: Buffer.concat(parts).toString('utf8'), end: at + newline + 1 };
    }
    parts.push(chunk.subarray(0, bytesRead));
    at += bytesRead;
  }
  return null;
}
