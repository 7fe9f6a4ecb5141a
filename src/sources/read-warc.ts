import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type Document, maximumDocumentBytes } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { makeDocument } from './make-document.ts';
import { quarantine } from './quarantine.ts';

const maximumHeaderBytes = 64 * 1024;
const lineEnd = Buffer.from('\r\n\r\n');

interface Headers {
  readonly first: string;
  get(name: string): string | undefined;
}

/**
 * Reads a web archive record by record, at constant memory, and gives the pages in it: successful responses that are
 * HTML. A record's date is when its bytes became known. Compressed archives are unpacked by the caller.
 */
export async function* readWarc(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Document | Quarantined> {
  const reader = createReader(chunks);
  for (let number = 1; ; number++) {
    const head = await reader.head();
    if (head === null) return;
    const recordName = `${name}#${number}`;
    const headers = parseHeaders(head);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!/^WARC\/\d/.test(headers.first) || !Number.isSafeInteger(length) || length < 0) {
      yield quarantine(recordName, 'archive.damaged');
      return;
    }
    const isPage = headers.get('warc-type') === 'response' && /^https?:/i.test(headers.get('warc-target-uri') ?? '');
    if (!isPage || length > maximumDocumentBytes) {
      if (isPage) yield quarantine(recordName, 'document.tooLarge', { size: length, limit: maximumDocumentBytes });
      if (!(await reader.skip(length))) return yield quarantine(recordName, 'archive.damaged');
      continue;
    }
    const body = await reader.take(length);
    if (body === null) return yield quarantine(recordName, 'archive.damaged');
    const item = readResponse(recordName, headers, body);
    if (item !== null) yield item;
  }
}

function readResponse(name: string, record: Headers, message: Buffer): Document | Quarantined | null {
  const end = message.indexOf(lineEnd);
  if (end < 0 || end > maximumHeaderBytes) return null;
  const headers = parseHeaders(message.subarray(0, end));
  const type = headers.get('content-type') ?? '';
  if (!/^HTTP\/\d(?:\.\d)? 2\d\d/.test(headers.first) || !/^(?:text\/html|application\/xhtml\+xml)/i.test(type))
    return null;
  const body = unpack(dechunk(message.subarray(end + lineEnd.length), headers), headers.get('content-encoding'));
  if (body === null) return quarantine(name, 'document.truncatedGzip');
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,30})/i.exec(type)?.[1];
  const url = (record.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const date = record.get('warc-date') ?? null;
  const knownAt = date !== null && /^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}Z$/.test(date) ? date : null;
  return makeDocument(name, new Uint8Array(body), 'html', charset ? { url, charset } : { url }, knownAt);
}

/** Archives keep bodies as they were sent; some writers undo the chunks and leave the header. */
function dechunk(body: Buffer, headers: Headers): Buffer {
  if (!/chunked/i.test(headers.get('transfer-encoding') ?? '')) return body;
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size =
      end > 0 && end - at <= 20 ? /^[\da-f]{1,8}(?=[;\s]|$)/i.exec(body.toString('latin1', at, end))?.[0] : undefined;
    if (size === undefined) return pieces.length > 0 ? Buffer.concat(pieces) : body;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}

function unpack(body: Buffer, encoding: string | undefined): Buffer | null {
  const limit = { maxOutputLength: maximumDocumentBytes };
  try {
    if (/gzip/i.test(encoding ?? '') && body[0] === 0x1f) return gunzipSync(body, limit);
    if (/^\s*deflate/i.test(encoding ?? '')) return inflateSync(body, limit);
    if (/^\s*br\b/i.test(encoding ?? '')) return brotliDecompressSync(body, limit);
    return body;
  } catch {
    return null;
  }
}

function parseHeaders(bytes: Uint8Array): Headers {
  const [first = '', ...lines] = Buffer.from(bytes).toString('utf8').split(/\r?\n/);
  const values = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) values.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first, get: (name) => values.get(name) };
}

/** Takes and skips bytes of a stream without ever holding more than was asked for and one chunk. */
function createReader(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let pending: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done) return false;
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    return true;
  };
  return {
    /** Header lines of the next record; null at the end. */
    async head(): Promise<Buffer | null> {
      for (;;) {
        let start = 0;
        while (pending[start] === 0x0d || pending[start] === 0x0a) start++;
        pending = pending.subarray(start);
        const end = pending.indexOf(lineEnd);
        if (end >= 0) {
          const head = pending.subarray(0, end);
          pending = pending.subarray(end + lineEnd.length);
          return head;
        }
        if (pending.length > maximumHeaderBytes) return Buffer.alloc(0);
        if (!(await more())) return pending.length > 0 ? Buffer.alloc(0) : null;
      }
    },
    async take(length: number): Promise<Buffer | null> {
      const pieces: Buffer[] = [];
      let missing = length;
      while (missing > 0) {
        if (pending.length === 0 && !(await more())) return null;
        const piece = pending.subarray(0, missing);
        pieces.push(piece);
        missing -= piece.length;
        pending = pending.subarray(piece.length);
      }
      return Buffer.concat(pieces);
    },
    async skip(length: number): Promise<boolean> {
      let missing = length;
      while (missing > 0) {
        if (pending.length === 0 && !(await more())) return false;
        const skipped = Math.min(missing, pending.length);
        missing -= skipped;
        pending = pending.subarray(skipped);
      }
      return true;
    },
  };
}
