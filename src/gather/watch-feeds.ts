import { createHash } from 'node:crypto';
import { LagebildError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import type { Fetched } from '../ports/fetcher.ts';
import type { Intake } from '../ports/intake.ts';
import type { Visit, VisitLog } from '../ports/visit-log.ts';
import type { FeedEntry } from '../sources/read-feed.ts';
import { createGatherer, type GatherOptions } from './create-gatherer.ts';

export interface WatchOptions extends GatherOptions {
  readonly feeds: readonly string[];
  readonly everyMilliseconds: number;
  /** Visit each feed once, whatever was agreed before, and stop. */
  readonly once: boolean;
  readonly log: VisitLog;
  /** Opened only while there is something to add, so that others can use the store in between. */
  readonly openIntake: () => Promise<Intake>;
  readonly onVisit: (visit: VisitReport) => void;
}

export interface VisitReport {
  readonly feed: string;
  readonly added: number;
  readonly quarantined: readonly Quarantined[];
  /** The store was in use, so nothing was taken in. */
  readonly isStoreBusy: boolean;
  readonly nextAt: number;
}

const dayMilliseconds = 86_400_000;
/** Twice as many as a feed may have. */
const rememberedEntries = 20_000;

/** Visits feeds when they are due until the signal says stop; only new entries are taken in. */
export async function watchFeeds(options: WatchOptions): Promise<void> {
  const { feeds, clock, log, signal } = options;
  for (;;) {
    for (const feed of new Set(feeds)) {
      if (signal?.aborted) return;
      if (options.once || (log.last(feed)?.nextAt ?? 0) <= clock.now()) await visitOnce(feed, options);
    }
    if (options.once || signal?.aborted) return;
    const next = Math.min(...feeds.map((feed) => log.last(feed)?.nextAt ?? 0));
    await clock.sleep(Math.max(1000, next - clock.now()), signal);
  }
}

async function visitOnce(feed: string, options: WatchOptions): Promise<void> {
  const { clock, log } = options;
  const before = log.last(feed);
  const seen = new Set(before?.seen ?? []);
  const done: string[] = [];
  let open = 0;
  let answer: Fetched | null = null;
  const items = createGatherer(options).visitFeed(feed, {
    ...(before?.etag ? { etag: before.etag } : {}),
    ...(before?.lastModified ? { lastModified: before.lastModified } : {}),
    isNew: (entry) => {
      const isNew = !seen.has(digestOf(entry));
      if (isNew) open++;
      return isNew;
    },
    onDone: (entry) => {
      open--;
      done.push(digestOf(entry));
    },
    onAnswer: (given) => {
      answer = given;
    },
  });
  const taken = await takeIn(items, options.openIntake);
  if (options.signal?.aborted) open++;
  const got = answer as Fetched | null;
  const isGood = got !== null && (got.status === 304 || (got.status >= 200 && got.status <= 299));
  const failures = isGood ? 0 : Math.min((before?.failures ?? 0) + 1, 20);
  // An answer of which something is still open must come again whole.
  const isWhole = isGood && open === 0 && !taken.isStoreBusy;
  const visit: Visit = {
    etag: isWhole ? (got.etag ?? (got.status === 304 ? (before?.etag ?? null) : null)) : (before?.etag ?? null),
    lastModified: isWhole
      ? (got.lastModified ?? (got.status === 304 ? (before?.lastModified ?? null) : null))
      : (before?.lastModified ?? null),
    failures,
    nextAt: clock.now() + Math.max(pause(failures, options), askedPause(got, clock.now())),
    seen: taken.isStoreBusy ? (before?.seen ?? []) : [...seen, ...done].slice(-rememberedEntries),
  };
  await log.remember(feed, visit);
  options.onVisit({ feed, ...taken, nextAt: visit.nextAt });
}

/** Twice as long after each failure, never more than a day, and never in step with others. */
function pause(failures: number, { everyMilliseconds, clock }: WatchOptions): number {
  const spread = failures === 0 ? 0.9 + 0.2 * clock.random() : 0.75 + 0.5 * clock.random();
  return Math.min(everyMilliseconds * 2 ** failures, Math.max(everyMilliseconds, dayMilliseconds)) * spread;
}

/** What the server asks for: seconds or a date, at most a day. */
function askedPause(answer: Fetched | null, now: number): number {
  const asked = answer?.retryAfter?.trim() ?? '';
  const milliseconds = /^\d{1,9}$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), dayMilliseconds) : 0;
}

async function takeIn(items: AsyncIterable<Document | Quarantined>, openIntake: () => Promise<Intake>) {
  const quarantined: Quarantined[] = [];
  let added = 0;
  let intake: Intake | null = null;
  try {
    for await (const item of items) {
      if (!('bytes' in item)) quarantined.push(item);
      else {
        intake ??= await openIntake();
        if ((await intake.addDocument(item)) === 'added') added++;
      }
    }
    return { added, quarantined, isStoreBusy: false };
  } catch (error) {
    if (!(error instanceof LagebildError) || error.code !== 'store.locked') throw error;
    return { added, quarantined, isStoreBusy: true };
  } finally {
    await intake?.close();
  }
}

function digestOf({ id, url, title, publishedAt, html }: FeedEntry): string {
  const said = JSON.stringify([url ?? id, title, publishedAt, html]);
  return createHash('sha256').update(said).digest('hex').slice(0, 24);
}
