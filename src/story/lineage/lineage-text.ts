import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { fingerprints } from '../../text/fingerprints.ts';
import { type TextWords, textWords } from '../../text/text-words.ts';
import { quotedSpans } from './carried-quotes.ts';

/** One article as its lineage is traced: words of title and body, without captions. */
export interface LineageText {
  readonly article: Article;
  /** Place in the order in which the articles became known. */
  readonly number: number;
  readonly words: TextWords;
  /** 1 for each word that stands between quotation marks or in a quotation set as a block. */
  readonly quoted: Uint8Array;
  /** 1 for each word of what somebody says; null where the article tells no speech at all. */
  readonly spoken: Uint8Array | null;
  /** 1 for each word of a sentence or more in square brackets: pointers and notes of the editors. */
  readonly aside: Uint8Array;
  readonly fingerprints: Int32Array;
  /** Publication in milliseconds as its calendar and clock tell it, as precise as it is known; null when unknown. */
  readonly published: number | null;
  /** The same with its zone reckoned in, null where no zone or no clock is known. */
  readonly instant: number | null;
  /** Milliseconds that the publication is uncertain by: a day when only the day is known. */
  readonly uncertain: number;
}

export const shingleWords = 5;
const windowShingles = 4;
const dayLength = 86_400_000;
/** A page that knows only its day is dated to the first minute of it. */
const midnight = /T00:00(?::00)?(?:\.0{1,9})?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** The signature of a post that is set into a text: "— Jule Ahrens (@jule_ahrens) 5 May 2031". */
const postSignature = /[—–-]\s{0,3}[^()\n]{1,80}\(@\w{1,30}\)/u;

export function lineageText(article: Article, number: number): LineageText {
  const captions = article.layers.captions.map((caption) => caption.span).sort((a, b) => a[0] - b[0]);
  const words = textWords(article.text, captions);
  const value = article.published?.value ?? null;
  const published = value === null || value.length < 10 ? null : Date.parse(asItStands(value));
  return {
    article,
    number,
    words,
    quoted: quotedWords(article, words),
    spoken: spokenWords(article, words),
    aside: asideWords(article, words),
    fingerprints: fingerprints(words.hashes, shingleWords, windowShingles),
    published: published === null || Number.isNaN(published) ? null : published,
    instant: value === null || value.length <= 10 ? null : instantOf(value, article.published?.zone ?? null),
    uncertain: value === null || value.length <= 10 || midnight.test(value) ? dayLength : 0,
  };
}

/** An offset of a zone; names of zones would need a table of their rules. */
const offset = /^(?:Z|[+-]\d{2}:\d{2})$/;

function instantOf(value: string, zone: string | null): number | null {
  if (zone === null || !offset.test(zone)) return null;
  const instant = Date.parse(`${value.slice(0, 19)}${zone}`);
  return Number.isNaN(instant) ? null : instant;
}

/** The clock as it stands, as if all the world had one time. */
function asItStands(value: string): string {
  return value.length === 10 ? `${value}T00:00Z` : `${value.slice(0, 19)}Z`;
}

function quotedWords(article: Article, words: TextWords): Uint8Array {
  const quoted = new Uint8Array(words.starts.length);
  const ranges: readonly Span[] =
    article.layers.blocks.length > 0 ? article.layers.blocks.map((block) => block.span) : [[0, article.text.length]];
  // Quotations that are set as blocks and posts that are set into the text, too.
  const direct = article.layers.quotations.filter(({ type }) => type === 'direct').flatMap(({ content }) => content);
  const set = article.layers.blocks.filter(({ kind }) => kind === 'quote').map(({ span }) => span);
  for (const [start, end] of [...quotedSpans(article.text, ranges), ...direct, ...set, ...postSpans(article)]) {
    for (let i = wordAt(words, start); i < quoted.length && words.ends[i]! <= end; i++) quoted[i] = 1;
  }
  return quoted;
}

/** Lines that end with the signature of a post. */
function postSpans({ text, layers }: Article): Span[] {
  return layers.blocks.flatMap(({ span: [start, end] }): Span[] => {
    const signature = postSignature.exec(text.slice(start, end));
    return signature ? [[start, start + signature.index]] : [];
  });
}

/** What nobody is said to have said is a motto, a law, a title or an advertisement as often as speech. */
export const isSpeech = ({ speakerEntity, chain }: Quotation): boolean =>
  speakerEntity !== null || chain.some(({ kind }) => kind !== 'outlet' && kind !== 'unknown');

function spokenWords(article: Article, words: TextWords): Uint8Array | null {
  const { layers } = article;
  const told = postSpans(article);
  if (layers.quotations.length === 0 && told.length === 0) return null;
  const spoken = new Uint8Array(words.starts.length);
  for (const quotation of layers.quotations) {
    if (isSpeech(quotation)) told.push(...quotation.content);
  }
  for (const [start, end] of told) {
    for (let i = wordAt(words, start); i < spoken.length && words.ends[i]! <= end; i++) spoken[i] = 1;
  }
  return spoken;
}

/** Fewer words between square brackets explain a word of a quotation; more stand there for themselves. */
const asideLeast = 5;
/** A bracket that closes later than this was left open. */
const asideMost = 1200;

function asideWords({ text }: Article, words: TextWords): Uint8Array {
  const aside = new Uint8Array(words.starts.length);
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    const close = text.indexOf(']', open);
    if (close < 0) break;
    const first = wordAt(words, open);
    const end = wordAt(words, close);
    if (close - open <= asideMost && end - first >= asideLeast) aside.fill(1, first, end);
  }
  return aside;
}

/** Index of the first word that begins at or after an offset. */
export function wordAt(words: TextWords, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
