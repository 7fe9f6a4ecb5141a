import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/entity.ts';
import type { Timex } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { nounClass } from '../../text/noun-class.ts';
import { firstEndingAfter, tokensIn } from '../../text/token-index.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';

/** What may stand between a place word and the name: "in der besonders betroffenen Region Kursk". */
const between: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'X']);
const longestFronted = 9;
const wholeReach = 7;
/** A place in the part before an "and" counts as this much further away. */
const joinedOn = 10;

/**
 * Place and time that a number holds for: the nearest place with a place word before it, and the nearest date, in the
 * number's own part of the sentence or in a short fronted phrase before it ("In Kirchdorf, 1,180 people …").
 * Says also whether the words claim the whole ("im gesamten Tal"), which beats a place.
 */
export function findScopes(
  article: Article,
  row: WordRow,
  core: TokenRange,
  sentence: TokenRange,
  data: QuantityData,
): { place: Span | null; time: Span | null; whole: Span | null } {
  const segment = segmentAround(row, core, sentence, data);
  const whole = findWhole(row, core, segment, data);
  const place = whole ? null : findPlace(article, row, core, segment, data);
  return { place, time: findTime(article, row, core, segment), whole };
}

/** The tokens between the commas around the number, with a short verbless phrase in front of them. */
function segmentAround(row: WordRow, core: TokenRange, sentence: TokenRange, data: QuantityData): TokenRange {
  const [first, end] = commaSegment(row, core, sentence);
  const fronted = first - sentence[0];
  const opens = data.placeWords.has(row.words[sentence[0]] ?? '');
  if (opens && fronted > 0 && fronted <= longestFronted && row.words[first - 1] === ',') return [sentence[0], end];
  return [first, end];
}

function findWhole(row: WordRow, core: TokenRange, segment: TokenRange, data: QuantityData): Span | null {
  const from = Math.max(segment[0], core[0] - wholeReach);
  const to = Math.min(segment[1], core[1] + wholeReach);
  for (let at = from; at < to; at++) if (data.wholeWords.has(row.words[at]!)) return row.tokens[at]!.span;
  return null;
}

function findPlace(
  article: Article,
  row: WordRow,
  core: TokenRange,
  segment: TokenRange,
  data: QuantityData,
): Span | null {
  const holder = holderOf(article, row, core, segment, data);
  if (holder) return holder;
  let best: { mention: Mention; distance: number } | null = null;
  for (const mention of mentionsBetween(article.layers.mentions, spanOf(row, segment))) {
    if (mention.type !== 'place' || mention.actor || mention.nested || mention.form === 'demonym') continue;
    const tokens = tokensIn(row.tokens, mention.span);
    const lead = placeWordBefore(row, tokens[0], segment[0], data);
    if (lead < 0) continue;
    const distance = distanceBetween(core, [lead, tokens[1]]) + (isJoinedOn(row, core, tokens[1]) ? joinedOn : 0);
    if (!best || distance < best.distance) best = { mention, distance };
  }
  const unknown = best ? null : unknownPlace(article, row, core, segment, data);
  return best?.mention.span ?? unknown ?? placeNamedBefore(article, row, core, segment, data);
}

/** "Es folgten Arlen mit 24 und Marnau mit 22 Fällen": the place whose number it is, with nothing but the word between. */
function holderOf(
  article: Article,
  row: WordRow,
  core: TokenRange,
  segment: TokenRange,
  data: QuantityData,
): Span | null {
  if (core[0] - 2 < segment[0] || !data.holderWords.has(row.words[core[0] - 1]!)) return null;
  const end = row.tokens[core[0] - 2]!.span[1];
  const mention = article.layers.mentions[firstEndingAfter(article.layers.mentions, end - 1)];
  const fits = mention !== undefined && mention.span[1] === end && mention.type === 'place';
  return fits && mention.form !== 'demonym' ? mention.span : null;
}

/** "Four were hurt in Averley and eight people in Brackham": the place before the "and" is the other number's. */
function isJoinedOn(row: WordRow, core: TokenRange, endOfPlace: number): boolean {
  return endOfPlace === core[0] - 1 && row.tokens[core[0] - 1]!.pos === 'CCONJ';
}

/** A name right behind "in" that no layer knows is a place that no gazetteer has: the nearest one to the number. */
function unknownPlace(
  article: Article,
  row: WordRow,
  core: TokenRange,
  segment: TokenRange,
  data: QuantityData,
): Span | null {
  let best: { span: Span; distance: number } | null = null;
  for (let at = segment[0] + 1; at < segment[1]; at++) {
    const { span, pos } = row.tokens[at]!;
    if (pos !== 'PROPN' || !data.localPlaceWords.has(row.words[at - 1]!)) continue;
    if (overlaps(article.layers.mentions, span) || overlaps(article.layers.timexes, span)) continue;
    const distance = distanceBetween(core, [at - 1, at + 1]);
    if (!best || distance < best.distance) best = { span, distance };
  }
  return best?.span ?? null;
}

function overlaps(items: readonly { readonly span: Span }[], span: Span): boolean {
  const item = items[firstEndingAfter(items, span[0])];
  return item !== undefined && item.span[0] < span[1];
}

/** "Drei Menschen starben in seinem Ort": the place that the same paragraph named last, or the noun itself. */
function placeNamedBefore(
  article: Article,
  row: WordRow,
  core: TokenRange,
  segment: TokenRange,
  data: QuantityData,
): Span | null {
  for (let at = segment[0]; at < segment[1]; at++) {
    if (!data.placeNouns.has(row.words[at]!) || placeWordBefore(row, at, segment[0], data) < 0) continue;
    const name = nameBehind(article, row, at, segment, data);
    if (name) return name;
    const { mentions } = article.layers;
    for (let index = firstEndingAfter(mentions, row.tokens[core[0]]!.span[0]) - 1; index >= 0; index--) {
      const { span, type, actor, form } = mentions[index]!;
      if (row.text.slice(span[1], row.tokens[at]!.span[0]).includes('\n')) break;
      if (type === 'place' && !actor && form === 'name') return span;
    }
    return row.tokens[at]!.span;
  }
  return null;
}

/** "Ort Kirchfeld", "village of Kirchfeld": the capitalised word behind the noun names the place. */
function nameBehind(
  article: Article,
  row: WordRow,
  noun: number,
  segment: TokenRange,
  data: QuantityData,
): Span | null {
  const at = data.partitives.has(row.words[noun + 1] ?? '') ? noun + 2 : noun + 1;
  const token = row.tokens[at];
  if (!token || at >= segment[1] || !/^\p{Lu}/u.test(wordAt(row, at))) return null;
  return overlaps(article.layers.timexes, token.span) ? null : token.span;
}

/** Token of the place word that governs the name: right before it or before its attributes ("in der Region Kursk"). */
function placeWordBefore(row: WordRow, name: number, from: number, data: QuantityData): number {
  if (name > from && nounClass(row, name - 1, data.measures, data.glued) !== null) return name - 1;
  for (let at = name - 1; at >= Math.max(from, name - 6); at--) {
    if (data.placeWords.has(row.words[at]!)) return at;
    const { pos } = row.tokens[at]!;
    if (!between.has(pos)) return -1;
  }
  return -1;
}

function findTime(article: Article, row: WordRow, core: TokenRange, segment: TokenRange): Span | null {
  let best: { timex: Timex; distance: number } | null = null;
  for (const timex of mentionsBetween(article.layers.timexes, spanOf(row, segment))) {
    if (timex.type !== 'DATE' && timex.type !== 'TIME') continue;
    const distance = distanceBetween(core, tokensIn(row.tokens, timex.span));
    if (!best || distance < best.distance) best = { timex, distance };
  }
  return best?.timex.span ?? null;
}

function distanceBetween(a: TokenRange, b: TokenRange): number {
  return b[0] >= a[1] ? b[0] - a[1] : Math.max(0, a[0] - b[1]);
}

function spanOf(row: WordRow, range: TokenRange): Span {
  return [row.tokens[range[0]]!.span[0], row.tokens[range[1] - 1]!.span[1]];
}

/** Findings inside a span; the layer is ordered by start, nested ones may follow. */
function mentionsBetween<Item extends { readonly span: Span }>(items: readonly Item[], span: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstEndingAfter(items, span[0]); at < items.length && items[at]!.span[0] < span[1]; at++) {
    if (items[at]!.span[0] >= span[0] && items[at]!.span[1] <= span[1]) found.push(items[at]!);
  }
  return found;
}
