import { LagebildError } from '../errors.ts';
import type { Document, DocumentForm, DocumentHints } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import type { FetchConditions, Fetched, FetchedFile, Fetcher } from '../ports/fetcher.ts';
import type { Address } from '../sources/addresses.ts';
import { makeDocument } from '../sources/make-document.ts';
import { quarantine } from '../sources/quarantine.ts';
import {
  entryDocument,
  entryHints,
  type Feed,
  type FeedEntry,
  parseFeed,
  unreadableFeed,
} from '../sources/read-feed.ts';
import { readFile, readItems } from '../sources/read-sources.ts';
import { readStream } from '../sources/read-stream.ts';
import type { Clock } from './clock.ts';

export interface GatherOptions {
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  /** Fetch the page behind each entry of a feed instead of taking the feed's own text. */
  readonly pages: boolean;
  /** Addresses fetched in one go, and the time for all of them. */
  readonly limit: number;
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
}

/** How one feed is read when it is read again and again. */
export interface FeedVisit {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly isNew: (entry: FeedEntry) => boolean;
  /** The entry was taken in, or there is no use in trying again. */
  readonly onDone: (entry: FeedEntry) => void;
  /** What the server answered, or null when there was no answer. */
  readonly onAnswer: (answer: Fetched | null) => void;
}

export interface Gatherer {
  /** Reads files, folders and addresses; addresses that those name are fetched too. */
  gather(sources: readonly string[]): AsyncGenerator<Document | Quarantined>;
  visitFeed(url: string, visit: FeedVisit): AsyncGenerator<Document | Quarantined>;
}

/** An index of sitemaps, a sitemap and a page are three; more only a trap has. */
const maximumDepth = 4;
const contentForms =
  /^\s*(?:text\/|application\/(?:xhtml|xml|json|rss|atom|gzip|x-gzip)|application\/[\w.-]{1,40}\+(?:xml|json))/i;

/**
 * Fetches what it is told to, and what that names: no link inside of a page is followed. Each address is fetched once;
 * beyond the limits the rest is counted, not fetched. What fails becomes an entry with its reason.
 */
export function createGatherer(options: GatherOptions): Gatherer {
  const { fetcher, clock, signal } = options;
  const seen = new Set<string>();
  const until = clock.now() + options.milliseconds;
  let left = options.limit;
  let leftOut = 0;

  const isOver = () => left <= 0 || clock.now() >= until || signal?.aborted === true;

  /** The answer, an entry that says why there is none, or null when the address is left out. */
  async function get(url: string, conditions: Pick<FetchConditions, 'etag' | 'lastModified' | 'takesFiles'> = {}) {
    if (isOver()) {
      leftOut++;
      return null;
    }
    left--;
    try {
      return await fetcher.fetch(url, { ...conditions, ...(signal ? { signal } : {}) });
    } catch (error) {
      if (!(error instanceof LagebildError)) throw error;
      return { name: url, code: error.code, message: error.message, digest: null, mayPass: error.kind === 'retry' };
    }
  }

  async function* visit(address: Address, depth: number): AsyncGenerator<Document | Quarantined> {
    if (seen.has(address.url)) return;
    seen.add(address.url);
    const answer = await get(address.url, { takesFiles: true });
    if (answer === null) return;
    if ('code' in answer) yield entryOf(answer);
    else {
      try {
        if (answer.status < 200 || answer.status > 299)
          yield quarantine(address.url, 'fetch.status', { status: answer.status });
        else if (answer.file) yield* readArchive(address.url, answer.file);
        else yield* readAnswer(address, answer, depth);
      } finally {
        await answer.file?.remove();
      }
    }
  }

  /** A web archive that was too large for memory; nothing that it names is fetched. */
  async function* readArchive(name: string, { path }: FetchedFile): AsyncGenerator<Document | Quarantined> {
    const knownAt = new Date(clock.now()).toISOString();
    for await (const item of readFile(name, path)) {
      if ('addresses' in item) continue;
      yield 'bytes' in item && item.knownAt === null ? { ...item, knownAt } : item;
    }
  }

  async function* readAnswer(address: Address, answer: Fetched, depth: number): AsyncGenerator<Document | Quarantined> {
    const knownAt = new Date(clock.now()).toISOString();
    let feedBytes: Uint8Array | null = null;
    const items = readStream(address.url, once(answer.bytes), {
      toDocument: (bytes, form) => toDocument(address, answer, bytes, form, knownAt),
      toFeedItems: (bytes) => {
        feedBytes = bytes;
        return [];
      },
    });
    for await (const item of items) {
      if ('addresses' in item) yield* follow(item.addresses, depth);
      else yield 'bytes' in item && item.knownAt === null ? { ...item, knownAt } : item;
    }
    if (feedBytes !== null) yield* readFeedAnswer(address.url, parseFeed(feedBytes), knownAt, depth);
  }

  async function* follow(addresses: readonly Address[], depth: number): AsyncGenerator<Document | Quarantined> {
    for (const address of depth < maximumDepth ? addresses : []) {
      if (signal?.aborted) return;
      yield* visit(address, depth + 1);
    }
  }

  async function* readFeedAnswer(
    name: string,
    feed: Feed | null,
    knownAt: string,
    depth: number,
    feedVisit?: FeedVisit,
  ): AsyncGenerator<Document | Quarantined> {
    if (feed === null) return yield unreadableFeed(name);
    for (const [index, entry] of feed.entries.entries()) {
      if (signal?.aborted) return;
      if (feedVisit && !feedVisit.isNew(entry)) continue;
      const taken = yield* readEntry(`${name}#${entry.url ?? entry.id ?? index + 1}`, feed, entry, knownAt, depth);
      if (taken) feedVisit?.onDone(entry);
    }
  }

  /** Says whether the entry is done with: taken in, or beyond hope. */
  async function* readEntry(
    name: string,
    feed: Feed,
    entry: FeedEntry,
    knownAt: string,
    depth: number,
  ): AsyncGenerator<Document | Quarantined, boolean> {
    const carried = entry.html.trim() === '' ? null : entryDocument(name, feed, entry, knownAt);
    if (!options.pages || entry.url === null) {
      if (carried) yield carried;
      return true;
    }
    if (seen.has(entry.url)) return true;
    seen.add(entry.url);
    const answer = await get(entry.url);
    if (answer === null) return false;
    const failed = 'code' in answer;
    if (!failed && answer.status >= 200 && answer.status <= 299) {
      yield* readAnswer({ url: entry.url, hints: entryHints(feed, entry) }, answer, depth + 1);
      return true;
    }
    yield failed ? entryOf(answer) : quarantine(entry.url, 'fetch.status', { status: answer.status });
    const mayPass = failed ? answer.mayPass : answer.status === 429 || answer.status >= 500;
    if (!mayPass && carried) yield carried;
    return !mayPass;
  }

  function* leftOutEntry(): Generator<Quarantined> {
    if (leftOut === 0 || signal?.aborted) return;
    const detail =
      left <= 0 ? `the limit is ${options.limit} addresses` : `the limit is ${options.milliseconds / 60_000} minutes`;
    yield quarantine('network', 'fetch.overLimit', { count: leftOut, detail });
    leftOut = 0;
  }

  return {
    async *gather(sources) {
      for (const source of sources) {
        if (signal?.aborted) return;
        if (/^https?:\/\//i.test(source)) yield* visit({ url: source, hints: {} }, 0);
        else
          for await (const item of readItems([source])) {
            if ('addresses' in item) yield* follow(item.addresses, 0);
            else yield item;
          }
      }
      yield* leftOutEntry();
    },
    async *visitFeed(url, feedVisit) {
      const { etag, lastModified } = feedVisit;
      const answer = await get(url, { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) });
      if (answer === null) return;
      feedVisit.onAnswer('code' in answer ? null : answer);
      if ('code' in answer) return yield entryOf(answer);
      if (answer.status === 304) return;
      if (answer.status < 200 || answer.status > 299)
        return yield quarantine(url, 'fetch.status', { status: answer.status });
      const knownAt = new Date(clock.now()).toISOString();
      yield* readFeedAnswer(url, parseFeed(answer.bytes), knownAt, 0, feedVisit);
      yield* leftOutEntry();
    },
  };
}

function toDocument(
  address: Address,
  answer: Fetched,
  bytes: Uint8Array,
  form: DocumentForm,
  knownAt: string,
): Document | Quarantined {
  const type = answer.contentType ?? '';
  if (type !== '' && form !== 'html' && !contentForms.test(type))
    return quarantine(address.url, 'document.binary', { detail: type.slice(0, 80).replace(/[^\w/.;=+ -]/g, '?') });
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,30})/i.exec(type)?.[1];
  const hints: DocumentHints = { ...address.hints, url: answer.url, ...(charset ? { charset } : {}) };
  const isPage = /^\s*(?:text\/html|application\/xhtml)/i.test(type);
  return makeDocument(address.url, bytes, isPage ? 'html' : form, hints, knownAt);
}

function entryOf({ name, code, message, digest }: Quarantined): Quarantined {
  return { name, code, message, digest };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
