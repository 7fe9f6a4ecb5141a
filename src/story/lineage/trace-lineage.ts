import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { LineageEdge, SharedQuotation, Story } from '../../model/story.ts';
import { addressOf } from '../../text/address-of.ts';
import { carriersOf } from '../origins/carriers.ts';
import { chooseSources, type EdgeCandidate } from './choose-sources.ts';
import { classifyPair } from './classify-pair.ts';
import { classifyRetold } from './classify-retold.ts';
import { type Comparison, compareTexts } from './compare-texts.ts';
import { directPair } from './direct-pair.ts';
import { candidatePairs } from './fingerprint-index.ts';
import { furnitureTexts } from './furniture-texts.ts';
import { type LineageText, lineageText } from './lineage-text.ts';
import { outletsInTurn } from './outlets-in-turn.ts';
import { quotationEdges } from './quotation-edges.ts';
import { retoldPairs } from './retold-pairs.ts';
import { standingText } from './standing-text.ts';
import { timeApart } from './time-apart.ts';

/**
 * Finds which article derives from which, with the shared passages as evidence: each article is led back to the few
 * others that explain most of its words, and no article derives from itself.
 */
export function traceLineage(
  articles: readonly Article[],
  stories: readonly Story[],
  shared: readonly SharedQuotation[],
  context: Pick<Context, 'outlets'>,
): readonly LineageEdge[] {
  const texts = articles.map((article, number) => lineageText(article, number));
  const carriers = carriersOf(articles, context);
  const carrier = (text: LineageText) => carriers.get(text.article.id);
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)));
  const outletOf = (number: number) => carrier(texts[number]!)?.outlet ?? null;
  const story = (number: number) => storyOf.get(articles[number]!.id) ?? articles[number]!.id;
  const standing = standingText(texts, story, outletOf);
  const furniture = furnitureTexts(texts, carrier);
  const compared = candidatePairs(texts).flatMap((pair) => {
    const a = texts[pair.b]!;
    const b = texts[pair.a]!;
    if ((furniture.has(pair.a) || furniture.has(pair.b)) && !isSameAddress(a, b)) return [];
    return [{ a, b, comparison: compareTexts(a, b, standing.all) }];
  });
  const inTurn = outletsInTurn(compared, carrier);
  const candidates: EdgeCandidate[] = [];
  for (const { a, b, comparison } of compared) {
    const direction = directPair(a, b, comparison, carrier);
    const [from, to] = direction.firstDerives ? [a, b] : [b, a];
    const verdict = classifyPair(comparison, {
      derivingIsA: direction.firstDerives,
      direction,
      deriving: carrier(from),
      source: carrier(to),
      sameAddress: isSameAddress(a, b),
      sameStory: storyOf.get(a.article.id) === storyOf.get(b.article.id),
      inTurn: inTurn(carrier(from), carrier(to)),
      hoursApart: hoursApart(a, b),
    });
    if (!verdict) continue;
    candidates.push({
      from,
      to,
      ...verdict,
      ground: direction.ground,
      sourceIsAgency: carrier(to)?.isAgency ?? false,
      passages: direction.firstDerives ? comparison.passages : turned(comparison.passages),
    });
  }
  const worded = new Set(candidates.filter(({ type }) => type !== 'quotationOnly').map(pairKey));
  for (const pair of retoldPairs(texts)) {
    const { a, b, comparison } = pair;
    const direction = directPair(a, b, { ...comparison, insertedA: 0, insertedB: 0, brokenA: 0, brokenB: 0 }, carrier);
    const [from, to] = direction.firstDerives ? [a, b] : [b, a];
    if (worded.has(pairKey({ from, to })) || worded.has(pairKey({ from: to, to: from }))) continue;
    const verdict = classifyRetold(pair, direction, carrier(from), carrier(to));
    if (!verdict) continue;
    candidates.push({
      from,
      to,
      ...verdict,
      ground: direction.ground,
      sourceIsAgency: carrier(to)?.isAgency ?? false,
      likeness: Math.max(comparison.shareA, comparison.shareB) * comparison.order * from.article.text.length,
      passages: direction.firstDerives ? pair.passages : turned(pair.passages),
    });
  }
  candidates.push(...quotationEdges(texts, shared, carrier, standing.boxes));
  const spoken = publicWords(texts, shared);
  return chooseSources(
    texts,
    candidates.filter((candidate) => !isPublicWord(candidate, spoken)),
  );
}

/** Words that so many articles quote were said in public: each may have heard them. */
const publicHolders = 4;

/** For each article the widely shared quotations it holds. */
function publicWords(
  texts: readonly LineageText[],
  shared: readonly SharedQuotation[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const numbers = new Map(texts.map((text) => [text.article.id, text.number]));
  const spoken = new Map<number, Set<number>>();
  shared.forEach(({ wordings }, group) => {
    const holders = new Set(wordings.flatMap(({ article }) => numbers.get(article) ?? []));
    if (holders.size < publicHolders) return;
    for (const holder of holders) spoken.set(holder, (spoken.get(holder) ?? new Set<number>()).add(group));
  });
  return spoken;
}

/** A common quotation of public words leads to no source, unless a credit or an agency does. */
function isPublicWord(candidate: EdgeCandidate, spoken: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  if (candidate.type !== 'quotationOnly' || candidate.ground === 'credit' || candidate.ground === 'agency')
    return false;
  const other = spoken.get(candidate.to.number);
  return [...(spoken.get(candidate.from.number) ?? [])].some((group) => other?.has(group));
}

function isSameAddress(a: LineageText, b: LineageText): boolean {
  const address = addressOf(a.article);
  return address !== null && address === addressOf(b.article);
}

const pairKey = ({ from, to }: Pick<EdgeCandidate, 'from' | 'to'>): string => `${from.number} ${to.number}`;

function hoursApart(a: LineageText, b: LineageText): number | null {
  const apart = timeApart(a, b);
  return apart === null ? null : Math.abs(apart) / 3_600_000;
}

/** The passages seen from the other text. */
function turned(passages: Comparison['passages']): Comparison['passages'] {
  return passages.map(({ from, to, kind }) => ({ from: to, to: from, kind })).sort((x, y) => x.from[0] - y.from[0]);
}
