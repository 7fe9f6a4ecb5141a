import type { Span } from '../../model/span.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { type AnchorComparison, compareAnchors } from './compare-anchors.ts';
import type { SharedPassage } from './compare-texts.ts';
import type { LineageText } from './lineage-text.ts';
import { timeApart } from './time-apart.ts';

/** Two texts that tell the same things, mostly without sharing words: a translation or a rewriting. */
export interface RetoldPair {
  readonly a: LineageText;
  readonly b: LineageText;
  readonly kind: 'translation' | 'rewrite';
  readonly comparison: AnchorComparison;
  /** Sentences of `a` and `b` that name the same things, in the same order. */
  readonly passages: readonly SharedPassage[];
}

/** A thing that more articles name tells nothing about where a text comes from. */
const holdersLimit = 24;
/** Texts that name fewer common rare things are not compared. */
const leastShared = 5;
/** Only so many of an article's relatives are looked at, those first that share most. */
const relativesLimit = 16;
const daysApart = 21;
/** A name counts whole, a word with a capital half: in German any noun has one. */
const wordWeight = 0.5;

/** What a translation and a retelling in one language must at least have in common with their source. */
const needs = {
  translation: { shared: 8, most: 0.42, least: 0.33, order: 0.65, together: 1.15 },
  rewrite: { shared: 8, most: 0.25, least: 0.15, order: 0.25, together: 0.6 },
} as const;

/** Finds retold pairs through an index over figures, days and names; pairs of one language unless both are known. */
export function retoldPairs(texts: readonly LineageText[]): RetoldPair[] {
  const anchors = texts.map((text) => anchorsOf(text.article));
  const holders = new Map<string, number[]>();
  anchors.forEach((list, number) => {
    for (const key of new Set(list.map((anchor) => anchor.key))) {
      const known = holders.get(key);
      if (known) known.push(number);
      else holders.set(key, [number]);
    }
  });
  const rarity = (key: string): number => {
    const count = holders.get(key)?.length ?? 1;
    return Math.log((texts.length + 1) / count);
  };
  const pairs: RetoldPair[] = [];
  texts.forEach((text, number) => {
    for (const other of relatives(number, anchors, holders)) {
      const pair = compare(text, texts[other]!, anchors[number]!, anchors[other]!, rarity);
      if (pair) pairs.push(pair);
    }
  });
  return pairs;
}

/** Earlier articles that name many of the same rare things, in ascending order. */
function relatives(
  number: number,
  anchors: readonly (readonly Anchor[])[],
  holders: ReadonlyMap<string, readonly number[]>,
): number[] {
  const shared = new Map<number, number>();
  for (const key of new Set(anchors[number]!.map((anchor) => anchor.key))) {
    const list = holders.get(key)!;
    if (list.length > holdersLimit) continue;
    for (const other of list) if (other < number) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= leastShared)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, relativesLimit)
    .map(([other]) => other)
    .sort((a, b) => a - b);
}

function compare(
  a: LineageText,
  b: LineageText,
  anchorsA: readonly Anchor[],
  anchorsB: readonly Anchor[],
  rarity: (key: string) => number,
): RetoldPair | null {
  if (Math.abs(timeApart(a, b) ?? 0) > daysApart * 86_400_000) return null;
  const kind = a.article.language === b.article.language ? 'rewrite' : 'translation';
  const wordShare = kind === 'translation' ? 0 : wordWeight;
  const weight = (key: string): number => (key.startsWith('w') ? wordShare : 1) * rarity(key);
  const comparison = compareAnchors(anchorsA, anchorsB, weight);
  const need = needs[kind];
  const most = Math.max(comparison.shareA, comparison.shareB);
  const least = Math.min(comparison.shareA, comparison.shareB);
  const { shared, order } = comparison;
  if (shared < need.shared || most < need.most || least < need.least) return null;
  if (order < need.order || most + order < need.together) return null;
  return { a, b, kind, comparison, passages: sentencePairs(a, b, comparison) };
}

/** Sentences that name at least two of the same things, told as passages. */
function sentencePairs(a: LineageText, b: LineageText, comparison: AnchorComparison): SharedPassage[] {
  const votes = new Map<string, { from: Span; to: Span; count: number }>();
  for (const pair of comparison.pairs) {
    const from = sentenceAt(a, pair.a.span[0]);
    const to = sentenceAt(b, pair.b.span[0]);
    const key = `${from[0]} ${to[0]}`;
    const vote = votes.get(key);
    if (vote) vote.count += 1;
    else votes.set(key, { from, to, count: 1 });
  }
  const passages: SharedPassage[] = [];
  const taken = new Set<string>();
  for (const { from, to, count } of [...votes.values()].sort((x, y) => y.count - x.count || x.from[0] - y.from[0])) {
    if (count < 2 || taken.has(`a${from[0]}`) || taken.has(`b${to[0]}`)) continue;
    taken.add(`a${from[0]}`).add(`b${to[0]}`);
    passages.push({ from, to, kind: 'authored' });
  }
  return passages.sort((x, y) => x.from[0] - y.from[0]);
}

/** The sentence, or failing that the block, in which an offset lies. */
function sentenceAt(text: LineageText, offset: number): Span {
  const { sentences, blocks } = text.article.layers;
  const list = sentences.length > 0 ? sentences : blocks;
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (list[middle]!.span[0] <= offset) low = middle;
    else high = middle - 1;
  }
  return list[low]?.span ?? [0, text.article.text.length];
}
