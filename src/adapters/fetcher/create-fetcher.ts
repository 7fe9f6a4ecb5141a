import { type LookupAddress, lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LagebildError } from '../../errors.ts';
import type { FetchConditions, Fetched, Fetcher } from '../../ports/fetcher.ts';
import { isPublicAddress } from './is-public-address.ts';
import { looksLikeArchive, openSpool, type Spool } from './spool-answer.ts';

export interface FetcherOptions {
  readonly userAgent?: string;
  readonly maximumBytes?: number;
  /** For the whole answer, redirects included. */
  readonly maximumMilliseconds?: number;
  /** For web archives that go into a file. */
  readonly maximumArchiveBytes?: number;
  readonly maximumArchiveMilliseconds?: number;
  readonly maximumRedirects?: number;
  /** Unpacked bytes for each packed one; only looked at beyond a first megabyte. */
  readonly maximumRatio?: number;
  /** Which addresses may be spoken to; the open network when not given. */
  readonly permits?: (address: string) => boolean;
}

type Limits = Required<FetcherOptions>;

const ratioFreeBytes = 1024 * 1024;

/**
 * A fetcher that speaks http and https only, to the open network only: every address is checked after its name was
 * resolved, for each redirect anew, and the connection goes to the very address that was checked.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits: Limits = {
    userAgent: 'lagebild (news reader)',
    maximumBytes: 16 * 1024 * 1024,
    maximumMilliseconds: 30_000,
    maximumArchiveBytes: 4 * 1024 ** 3,
    maximumArchiveMilliseconds: 3_600_000,
    maximumRedirects: 5,
    maximumRatio: 100,
    permits: isPublicAddress,
    ...options,
  };
  return { fetch: (url, conditions = {}) => follow(url, conditions, limits) };
}

async function follow(url: string, conditions: FetchConditions, limits: Limits): Promise<Fetched> {
  const abort = new AbortController();
  let limit = limits.maximumMilliseconds;
  let timer = setTimeout(() => abort.abort(), limit);
  // An archive that goes into a file may take as long as archives may.
  const takeTime = () => {
    clearTimeout(timer);
    limit = limits.maximumArchiveMilliseconds;
    timer = setTimeout(() => abort.abort(), limit);
  };
  const signal = conditions.signal ? AbortSignal.any([abort.signal, conditions.signal]) : abort.signal;
  try {
    let current = readAddress(url);
    for (let hop = 0; hop <= limits.maximumRedirects; hop++) {
      const answer = await request(current, conditions, limits, signal);
      const { location } = answer.headers;
      const status = answer.statusCode ?? 0;
      if (location === undefined || ![301, 302, 303, 307, 308].includes(status))
        return await readAnswer(current, answer, limits, conditions.takesFiles ? takeTime : null);
      answer.destroy();
      current = readAddress(location, current);
      await conditions.beforeRedirect?.(current.href);
    }
    throw new LagebildError('fetch.tooManyRedirects', { limit: limits.maximumRedirects });
  } catch (error) {
    if (abort.signal.aborted) throw new LagebildError('fetch.tooSlow', { limit });
    if (error instanceof LagebildError) throw error;
    throw new LagebildError('fetch.failed', { detail: String((error as { code?: unknown }).code ?? 'no answer') });
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

function readAddress(text: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new LagebildError('fetch.refused', { detail: 'it is no address' });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new LagebildError('fetch.refused', { detail: 'only http and https are spoken' });
  if (url.username !== '' || url.password !== '')
    throw new LagebildError('fetch.refused', { detail: 'it carries a user name' });
  return url;
}

function request(url: URL, conditions: FetchConditions, limits: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refused = () => new LagebildError('fetch.refused', { detail: 'its host is not on the open network' });
  // A literal address is not looked up, so it is checked here.
  if (isIP(host) !== 0 && !limits.permits(host)) return Promise.reject(refused());
  const headers: Record<string, string> = {
    'user-agent': limits.userAgent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  };
  if (conditions.etag) headers['if-none-match'] = conditions.etag;
  if (conditions.lastModified) headers['if-modified-since'] = conditions.lastModified;
  return new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    const sent = client.get(
      url,
      {
        headers,
        signal,
        agent: false,
        lookup: (name, lookupOptions, done) => {
          lookup(name, { ...lookupOptions, all: true }, (error, addresses: LookupAddress[]) => {
            if (error) return done(error, '', 4);
            const open = addresses.filter(({ address }) => limits.permits(address));
            // One bad address among good ones is a trap, not an accident.
            if (open.length === 0 || open.length < addresses.length) return done(refused(), '', 4);
            if (lookupOptions.all) (done as unknown as (error: null, all: LookupAddress[]) => void)(null, open);
            else done(null, open[0]!.address, open[0]!.family);
          });
        },
      },
      resolve,
    );
    sent.on('error', reject);
  });
}

/** `onFile` is called when the answer goes into a file; null when it must not. */
async function readAnswer(
  url: URL,
  answer: IncomingMessage,
  limits: Limits,
  onFile: (() => void) | null,
): Promise<Fetched> {
  const declared = Number(answer.headers['content-length'] ?? 0);
  if (declared > (onFile ? limits.maximumArchiveBytes : limits.maximumBytes)) {
    answer.destroy();
    throw new LagebildError('fetch.tooLarge', { limit: onFile ? limits.maximumArchiveBytes : limits.maximumBytes });
  }
  let packed = 0;
  answer.on('data', (chunk: Buffer) => {
    packed += chunk.length;
  });
  const body = unpacked(answer);
  const pieces: Buffer[] = [];
  let spool: Spool | null = null;
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (body !== answer && length > ratioFreeBytes && length > packed * limits.maximumRatio)
        throw new LagebildError('fetch.unpacksTooFar', { limit: limits.maximumRatio });
      if (spool !== null) {
        if (length > limits.maximumArchiveBytes)
          throw new LagebildError('fetch.tooLarge', { limit: limits.maximumArchiveBytes });
        await spool.write(chunk);
        continue;
      }
      pieces.push(chunk);
      if (length <= limits.maximumBytes) continue;
      if (
        onFile === null ||
        length > limits.maximumArchiveBytes ||
        !looksLikeArchive(Buffer.concat(pieces.slice(0, 8)))
      )
        throw new LagebildError('fetch.tooLarge', { limit: limits.maximumBytes });
      onFile();
      spool = await openSpool();
      for (const piece of pieces.splice(0)) await spool.write(piece);
    }
    await spool?.close();
  } catch (error) {
    answer.destroy();
    await spool?.remove();
    throw error;
  }
  return {
    url: url.href,
    status: answer.statusCode ?? 0,
    bytes: new Uint8Array(Buffer.concat(pieces)),
    ...(spool ? { file: { path: spool.path, remove: spool.remove } } : {}),
    contentType: answer.headers['content-type'] ?? null,
    etag: answer.headers.etag ?? null,
    lastModified: answer.headers['last-modified'] ?? null,
    retryAfter: answer.headers['retry-after'] ?? null,
  };
}

function unpacked(answer: IncomingMessage): Readable {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null;
  if (unpack === null) return answer;
  answer.on('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
}
