import { type Document, maximumDocumentBytes } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { type InputLine, toDocument } from './input-line.ts';
import { maximumLineBytes } from './limits.ts';
import { quarantine } from './quarantine.ts';

const optionalKeys = ['url', 'publishedAt', 'language', 'title', 'outlet'] as const;

/** Reads JSON Lines as they arrive; each line is a document or an entry that says what is wrong with it. */
export async function* readJsonLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Document | Quarantined> {
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number++;
    const lineName = `${name}#${number}`;
    if (line === null)
      yield quarantine(lineName, 'line.tooLong', { size: `more than ${maximumLineBytes}`, limit: maximumLineBytes });
    else {
      const text = new TextDecoder('utf-8').decode(line).trim();
      if (text !== '') yield readLine(lineName, text);
    }
  }
}

function readLine(name: string, text: string): Document | Quarantined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return quarantine(name, 'line.notJson');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return quarantine(name, 'line.badShape', { detail: 'an object with text or html' });
  const row = value as Record<string, unknown>;
  const { id } = row;
  const known = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
  const hasText = typeof row['text'] === 'string';
  const hasHtml = typeof row['html'] === 'string';
  if (hasText === hasHtml)
    return { ...quarantine(name, 'line.badShape', { detail: 'exactly one of text and html' }), ...known };
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    return quarantine(name, 'line.badShape', { detail: 'an id that is a string or a number' });
  const hints: Record<string, string> = {};
  for (const key of optionalKeys) {
    const given = row[key];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string')
      return { ...quarantine(name, 'line.badShape', { detail: `a ${key} that is a string` }), ...known };
    hints[key] = given;
  }
  const input = {
    ...hints,
    id: id === undefined ? name : String(id),
    [hasText ? 'text' : 'html']: row[hasText ? 'text' : 'html'],
  };
  const document = toDocument(input as InputLine, name);
  if (document.bytes.length > maximumDocumentBytes)
    return quarantine(name, 'document.tooLarge', { size: document.bytes.length, limit: maximumDocumentBytes });
  return document;
}

/** Lines as bytes, without their line feed; null stands for one that is longer than the limit. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let tooLong = false;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maximumLineBytes) {
      tooLong = true;
      pending = [];
    } else pending.push(piece);
  };
  const take = (): Uint8Array | null => {
    const line = tooLong ? null : Buffer.concat(pending);
    pending = [];
    length = 0;
    tooLong = false;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(0x0a, start);
      if (end < 0) break;
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
