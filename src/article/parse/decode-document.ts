import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { DocumentForm } from '../../model/document.ts';
import { type ByteMap, fixedByteMap, listedByteMap, utf8ByteMap } from '../../text/byte-map.ts';

/** The characters of a document: every byte belongs to one of them, a byte order mark included. */
export interface DecodedSource {
  readonly text: string;
  readonly charset: string;
  readonly bytes: ByteMap;
}

/** Only names of character sets are taken: some libraries also answer to `base64` or `hex`. */
const knownCharset =
  /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|latin-?\d|l1|iso-?8859-?\d{1,2}|windows-?\d{3,4}|cp-?\d{3,5}|x-cp\d{4}|koi8-?[ru]|macintosh|x-mac-\w{3,12}|tis-620|gb\d{4,5}|gb_?2312(?:-80)?|gbk|big5(?:-hkscs)?|euc-?(?:jp|kr|cn)|shift[-_]?jis|sjis|x-sjis|windows-31j|ks_c_5601-1987)$/;

/** What browsers read instead of the declared name. */
const readAs: ReadonlyMap<string, string> = new Map([
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['l1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['gb2312', 'gbk'],
  ['gb_2312-80', 'gbk'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf16', 'utf-16le'],
]);

/** Bytes searched for a declaration. Browsers look at 1,024; some pages put scripts first. */
const declarationReach = 8192;

/**
 * Decodes bytes: byte order mark first, then what the bytes themselves prove (valid UTF-8 with long sequences is
 * hardly ever anything else), then the transport's and the page's own declaration, then windows-1252.
 * Malformed sequences become U+FFFD and keep their place.
 */
export function decodeDocument(bytes: Uint8Array, form: DocumentForm, hinted: string | undefined): DecodedSource {
  const marked = byteOrderMark(bytes) ?? evenNuls(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be') return decodeUtf16(bytes, marked);
  const utf8 = strictUtf8(bytes);
  const declared = charsetName(hinted) ?? (form === 'html' ? declaredInPage(bytes) : null);
  if (utf8 !== null && (marked === 'utf-8' || utf8.length < bytes.length || !declared || isAsciiSuperset(declared)))
    return { text: utf8, charset: 'utf-8', bytes: utf8ByteMap(utf8, bytes.length) };
  if (utf8 === null && (marked === 'utf-8' || mostlyUtf8(bytes, declared === 'utf-8'))) return decodeDamagedUtf8(bytes);
  return decodeLegacy(bytes, declared && declared !== 'utf-8' ? declared : 'windows-1252');
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in Latin script nearly every other byte is NUL. */
function evenNuls(bytes: Uint8Array): string | null {
  const reach = Math.min(bytes.length & ~1, 2048);
  if (reach < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < reach; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > reach * 0.35 && even < reach * 0.02) return 'utf-16le';
  if (even > reach * 0.35 && odd < reach * 0.02) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): DecodedSource {
  // Lone surrogates become U+FFFD, one unit for one unit, so the map stays fixed.
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return { text, charset, bytes: fixedByteMap(2, bytes.length) };
}

function strictUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : null;
}

/** True when damage is rare beside whole multi-byte sequences: a cut end, a bad splice, not another encoding. */
function mostlyUtf8(bytes: Uint8Array, declared: boolean): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const step = sequenceLength(bytes, at);
    if (step > 1) whole++;
    else if (step < 0) broken++;
    at += Math.abs(step);
  }
  return declared ? broken <= whole * 2 + 1 : broken * 4 <= whole;
}

/**
 * Length of the UTF-8 sequence at `at`; negative when it is malformed: then the number of bytes that one U+FFFD
 * stands for (the longest valid beginning, at least one), as the encoding standard says.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const need =
    first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
  if (need === 0) return -1;
  let low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  let high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  for (let step = 1; step <= need; step++) {
    const next = bytes[at + step];
    if (next === undefined || next < low || next > high) return -step;
    low = 0x80;
    high = 0xbf;
  }
  return need + 1;
}

function decodeDamagedUtf8(bytes: Uint8Array): DecodedSource {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const starts = new Uint32Array(text.length + 1);
  let index = 0;
  for (let at = 0; at < bytes.length; ) {
    const step = sequenceLength(bytes, at);
    if (index < starts.length) starts[index++] = at;
    if (step === 4 && index < starts.length) starts[index++] = at;
    at += Math.abs(step);
  }
  starts.fill(bytes.length, Math.min(index, text.length));
  return { text, charset: 'utf-8', bytes: listedByteMap(starts) };
}

function decodeLegacy(bytes: Uint8Array, charset: string): DecodedSource {
  if (charset.startsWith('utf-16')) return decodeUtf16(bytes, charset === 'utf-16be' ? 'utf-16be' : 'utf-16le');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = iconv.decode(buffer, charset, { stripBOM: false });
  if (text.length === bytes.length) return { text, charset, bytes: fixedByteMap(1, bytes.length) };
  return { text, charset, bytes: listedByteMap(startsByFeeding(buffer, charset, text.length)) };
}

/** Feeds a multi-byte decoder byte by byte: a character starts where the bytes it needed began. */
function startsByFeeding(buffer: Buffer, charset: string, length: number): Uint32Array {
  const decoder = iconv.getDecoder(charset, { stripBOM: false });
  const starts = new Uint32Array(length + 1);
  let index = 0;
  let begun = 0;
  for (let at = 0; at < buffer.length; at++) {
    const out = decoder.write(buffer.subarray(at, at + 1));
    for (let unit = 0; unit < out.length && index < length; unit++) starts[index++] = begun;
    if (out.length > 0) begun = at + 1;
  }
  starts.fill(begun, index, length);
  starts[length] = buffer.length;
  return starts;
}

function charsetName(name: string | undefined): string | null {
  const clean = (name ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  if (!knownCharset.test(clean)) return null;
  const read = readAs.get(clean) ?? clean;
  return read === 'utf-8' || iconv.encodingExists(read) ? read : null;
}

/** `<meta charset>`, `<meta http-equiv content="…charset=">` or an XML declaration near the start. */
function declaredInPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationReach));
  const inMeta = /<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,30})/i.exec(start);
  const inXml = /^\s{0,20}<\?xml\b[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,30})/i.exec(start);
  const name = charsetName(inMeta?.[1] ?? inXml?.[1]);
  // A page that could be read up to its own declaration is not in UTF-16.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

function isAsciiSuperset(charset: string): boolean {
  return !charset.startsWith('utf-16') && !/^(?:hz|iso-2022|utf-7)/.test(charset);
}
