import { type Document, type DocumentForm, maximumDocumentBytes } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import type { Address, Addresses, AddressForm } from './addresses.ts';
import { type ByteStream, collectBytes, openByteStream } from './byte-stream.ts';
import { decodeFeed } from './decode-feed.ts';
import { makeDocument } from './make-document.ts';
import { parseAddressList } from './parse-address-list.ts';
import { parseOpml } from './parse-opml.ts';
import { parseSitemap } from './parse-sitemap.ts';
import { quarantine } from './quarantine.ts';
import { overBuffer } from './random-bytes.ts';
import { readFeed } from './read-feed.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readWacz } from './read-wacz.ts';
import { readWarc } from './read-warc.ts';
import { type SourceForm, sniffForm } from './sniff-form.ts';

/** What a source holds: documents, things that could not be read, and addresses of documents elsewhere. */
export type Item = Document | Quarantined | Addresses;

export interface StreamOptions {
  /** Called instead of reading a WACZ archive to its end, where the caller can read it in place. */
  readonly onWacz?: () => void;
  /** Makes a document of what is HTML, text or Markdown; `makeDocument` without hints when not given. */
  readonly toDocument?: (bytes: Uint8Array, form: DocumentForm) => Document | Quarantined;
  /** Reads a feed; one document per entry when not given. */
  readonly toFeedItems?: (bytes: Uint8Array) => Iterable<Item>;
}

const addressForms: Partial<Record<SourceForm, AddressForm>> = {
  sitemap: 'sitemap',
  opml: 'OPML file',
  addresses: 'list of addresses',
};
const parsers: Readonly<Record<AddressForm, (text: string) => readonly Address[] | null>> = {
  sitemap: parseSitemap,
  'OPML file': parseOpml,
  'list of addresses': parseAddressList,
};

/** Reads one stream of whatever form, unpacking gzip; failures of the stream itself become entries. */
export async function* readStream(
  name: string,
  source: AsyncIterable<Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<Item> {
  try {
    const stream = await openByteStream(source);
    yield* readForm(name, stream, sniffForm(name, stream.start), options);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && /^(?:Z_|ERR_ZLIB)/.test(code)) yield quarantine(name, 'document.truncatedGzip');
    else if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
      yield quarantine(name, 'document.unreadable', { detail: code });
    else throw error;
  }
}

async function* readForm(
  name: string,
  { chunks }: ByteStream,
  form: SourceForm,
  options: StreamOptions,
): AsyncGenerator<Item> {
  if (form === 'jsonLines') return yield* readJsonLines(name, chunks);
  if (form === 'warc') return yield* readWarc(name, chunks);
  if (form === 'wacz' && options.onWacz) {
    const iterator = chunks[Symbol.asyncIterator]();
    // Only a generator that has begun lets go of its file.
    await iterator.next();
    await iterator.return?.();
    return options.onWacz();
  }
  const bytes = await collectBytes(chunks, maximumDocumentBytes);
  const limit = maximumDocumentBytes;
  if (bytes === null) yield quarantine(name, 'document.tooLarge', { size: `more than ${limit}`, limit });
  else if (form === 'wacz') yield* readWacz(name, overBuffer(bytes));
  else if (form === 'feed') yield* options.toFeedItems ? options.toFeedItems(bytes) : readFeed(name, bytes);
  else if (form === 'html' || form === 'text' || form === 'markdown')
    yield options.toDocument ? options.toDocument(bytes, form) : makeDocument(name, bytes, form);
  else yield readAddresses(name, addressForms[form]!, bytes);
}

function readAddresses(name: string, form: AddressForm, bytes: Uint8Array): Addresses | Quarantined {
  const addresses = parsers[form](decodeFeed(bytes));
  return addresses === null ? quarantine(name, 'source.unreadable', { form }) : { name, form, addresses };
}
