import { Parser } from 'htmlparser2';
import type { Document, DocumentHints } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { decodeFeed } from './decode-feed.ts';
import { makeDocument } from './make-document.ts';
import { quarantine } from './quarantine.ts';

/** One entry of a feed: what it says of an article, and the article's HTML when the feed carries it. */
export interface FeedEntry {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** The fullest content the entry has; a summary at least, or empty. */
  readonly html: string;
}

export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
}

const maximumEntries = 10_000;

/** Reads RSS, Atom or JSON Feed into entries; null when it is none of them. Never throws on bytes. */
export function parseFeed(bytes: Uint8Array): Feed | null {
  const text = decodeFeed(bytes);
  return /^\s*\{/.test(text) ? parseJsonFeed(text) : parseXmlFeed(text);
}

/** Documents of a feed: one per entry that carries text. */
export function* readFeed(name: string, bytes: Uint8Array): Generator<Document | Quarantined> {
  const feed = parseFeed(bytes);
  if (feed === null) {
    yield unreadableFeed(name);
    return;
  }
  let number = 0;
  for (const entry of feed.entries) {
    number++;
    if (entry.html.trim() !== '') yield entryDocument(`${name}#${number}`, feed, entry);
  }
}

export function unreadableFeed(name: string): Quarantined {
  return quarantine(name, 'feed.unreadable', { detail: 'it is neither RSS nor Atom nor JSON Feed' });
}

/** The text that a feed itself carries of an article. */
export function entryDocument(name: string, feed: Feed, entry: FeedEntry, knownAt: string | null = null): Document {
  const hints = { charset: 'utf-8', ...entryHints(feed, entry) };
  return makeDocument(name, new TextEncoder().encode(entry.html), 'html', hints, knownAt);
}

/** What a feed says of one of its articles. */
export function entryHints(feed: Feed, entry: FeedEntry): DocumentHints {
  const given = {
    url: entry.url,
    title: entry.title,
    publishedAt: entry.publishedAt,
    language: feed.language,
    outlet: feed.title,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as DocumentHints;
}

interface Draft {
  id?: string;
  url?: string;
  title?: string;
  publishedAt?: string;
  html?: string;
  summary?: string;
}

/** Where each element's text goes; `content:encoded` and Atom's `content` beat descriptions. */
const targets: ReadonlyMap<string, keyof Draft> = new Map([
  ['guid', 'id'],
  ['id', 'id'],
  ['link', 'url'],
  ['title', 'title'],
  ['pubdate', 'publishedAt'],
  ['published', 'publishedAt'],
  ['dc:date', 'publishedAt'],
  ['content:encoded', 'html'],
  ['content', 'html'],
  ['description', 'summary'],
  ['summary', 'summary'],
]);

function parseXmlFeed(text: string): Feed | null {
  const entries: FeedEntry[] = [];
  const channel: { title?: string; language?: string } = {};
  let isFeed = false;
  let entry: Draft | null = null;
  let depth = 0;
  let collecting: { name: string; depth: number; text: string; markup: boolean } | null = null;
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        depth++;
        const name = rawName.toLowerCase();
        if (collecting !== null) {
          // XHTML content stands in the feed as elements.
          if (collecting.markup) collecting.text += `<${name}${href(attributes)}>`;
          return;
        }
        if (/^(?:rss|feed|rdf:rdf)$/.test(name)) isFeed = true;
        else if (name === 'item' || name === 'entry') entry = {};
        else if (name === 'link' && attributes['href'] && entry !== null) {
          if (!attributes['rel'] || attributes['rel'] === 'alternate') entry.url ??= attributes['href'];
        } else if (name === 'feed' && attributes['xml:lang']) channel.language ??= attributes['xml:lang'];
        else if (targets.has(name) || name === 'language')
          collecting = { name, depth, text: '', markup: attributes['type'] === 'xhtml' };
      },
      ontext(piece) {
        if (collecting !== null)
          collecting.text += collecting.markup ? piece.replace(/&/g, '&amp;').replace(/</g, '&lt;') : piece;
      },
      onclosetag(rawName) {
        const name = rawName.toLowerCase();
        const done = collecting;
        if (done !== null && done.depth === depth) {
          collecting = null;
          const value = done.text.trim();
          const target = targets.get(done.name);
          if (entry !== null && target && value !== '') entry[target] ??= value;
          else if (entry === null && done.name === 'title' && value !== '') channel.title ??= value;
          else if (entry === null && done.name === 'language' && value !== '') channel.language ??= value;
        } else if (done?.markup) done.text += `</${name}>`;
        if ((name === 'item' || name === 'entry') && entry !== null && collecting === null) {
          if (entries.length < maximumEntries) entries.push(finished(entry));
          entry = null;
        }
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return isFeed ? { title: channel.title ?? null, language: channel.language ?? null, entries } : null;
}

function href(attributes: Readonly<Record<string, string>>): string {
  return attributes['href'] ? ` href="${attributes['href'].replace(/["<>&]/g, '')}"` : '';
}

function finished(entry: Draft): FeedEntry {
  const address = entry.url ?? (/^https?:/.test(entry.id ?? '') ? entry.id : undefined);
  return {
    id: entry.id ?? null,
    url: address && /^https?:\/\//i.test(address) ? address : null,
    title: entry.title ?? null,
    publishedAt: entry.publishedAt ?? null,
    html: entry.html ?? entry.summary ?? '',
  };
}

function parseJsonFeed(text: string): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const feed = value as Record<string, unknown>;
  if (!/^https:\/\/jsonfeed\.org\/version\//.test(String(feed['version'] ?? '')) || !Array.isArray(feed['items']))
    return null;
  const string = (from: Record<string, unknown>, key: string) => (typeof from[key] === 'string' ? from[key] : null);
  const entries = feed['items']
    .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    .slice(0, maximumEntries)
    .map((item) => {
      const plain = string(item, 'content_text') ?? string(item, 'summary') ?? '';
      return {
        id: string(item, 'id'),
        url: string(item, 'url'),
        title: string(item, 'title'),
        publishedAt: string(item, 'date_published'),
        html: string(item, 'content_html') ?? asHtml(plain),
      };
    });
  return { title: string(feed, 'title'), language: string(feed, 'language'), entries };
}

function asHtml(text: string): string {
  if (text === '') return '';
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split(/\n{2,20}/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
