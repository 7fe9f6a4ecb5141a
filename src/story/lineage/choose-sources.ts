import type { LineageDirection, LineageEdge, LineageType } from '../../model/story.ts';
import type { DirectionGround } from './direct-pair.ts';
import type { LineageText } from './lineage-text.ts';

/** A possible edge of the lineage. */
export interface EdgeCandidate {
  readonly from: LineageText;
  readonly to: LineageText;
  readonly type: LineageType;
  readonly confidence: number;
  readonly reason: string;
  readonly ground: DirectionGround;
  /** Where the type itself tells the direction. */
  readonly direction?: LineageDirection;
  readonly sourceIsAgency: boolean;
  readonly passages: LineageEdge['passages'];
  /** For retold texts: characters of the article that the likeness stands for, its order counted in. */
  readonly likeness?: number;
  /** Numbers of all articles that have the quotation, for edges made from one. */
  readonly holders?: ReadonlySet<number>;
}

/** Sources that explain nearly as much as the best one are told apart by credit, agency and age. */
const nearlyAll = 0.93;
/** A further source must explain this many characters that no source before it explains. */
const furtherCharacters = { authored: 240, quotation: 40 } as const;

/**
 * Chooses, for each article, the source that explains most of it and then further ones that explain what is left. Edges
 * that would close a circle are left out, and so is likeness to a source of a source: what was told again from a
 * translation is like the original by itself.
 */
export function chooseSources(texts: readonly LineageText[], candidates: readonly EdgeCandidate[]): LineageEdge[] {
  const byArticle = new Map<number, EdgeCandidate[]>();
  for (const candidate of candidates) {
    const list = byArticle.get(candidate.from.number);
    if (list) list.push(candidate);
    else byArticle.set(candidate.from.number, [candidate]);
  }
  const sources = new Map<number, number[]>();
  const edges: LineageEdge[] = [];
  for (const text of texts) {
    const explained = new Uint8Array(text.article.text.length);
    let left = [...(byArticle.get(text.number) ?? [])];
    while (left.length > 0) {
      const best = pickBest(left, explained);
      left = left.filter((candidate) => candidate !== best);
      const gain = gainOf(best, explained);
      const isFirst = explained.indexOf(1) < 0;
      if (!isFirst && !(gain.authored >= furtherCharacters.authored || gain.quotation >= furtherCharacters.quotation)) {
        continue;
      }
      if (sources.get(text.number)?.some((source) => source === best.to.number || best.holders?.has(source))) continue;
      if (reaches(best.to.number, text.number, sources)) continue;
      if (
        best.likeness !== undefined &&
        sources.get(text.number)?.some((known) => reaches(known, best.to.number, sources))
      )
        continue;
      edges.push(edgeOf(isFirst || gain.authored >= furtherCharacters.authored ? best : onlyQuoting(best)));
      sources.set(text.number, [...(sources.get(text.number) ?? []), best.to.number]);
      for (const passage of best.passages) explained.fill(1, passage.from[0], passage.from[1]);
    }
  }
  return edges;
}

/**
 * A further source that explains a quotation only was not worked from. Texts that have their wording from a third stay
 * siblings, whatever another sibling explains of it.
 */
function onlyQuoting(candidate: EdgeCandidate): EdgeCandidate {
  if (candidate.type === 'sibling' || candidate.type === 'quotationOnly') return candidate;
  const passages = candidate.passages.filter(({ kind }) => kind === 'quotation');
  if (passages.length === 0) return candidate;
  const reason = 'Beside its first source, it shares a quotation with this one.';
  return { ...candidate, type: 'quotationOnly', reason, passages };
}

function pickBest(candidates: readonly EdgeCandidate[], explained: Uint8Array): EdgeCandidate {
  const worth = new Map(candidates.map((candidate) => [candidate, worthOf(candidate, explained)]));
  const most = Math.max(...worth.values());
  const near = candidates.filter((candidate) => worth.get(candidate)! >= most * nearlyAll);
  return near.sort(
    (x, y) =>
      Number(y.ground === 'credit') - Number(x.ground === 'credit') ||
      Number(y.sourceIsAgency) - Number(x.sourceIsAgency) ||
      ageOf(x) - ageOf(y) ||
      x.to.number - y.to.number,
  )[0]!;
}

const ageOf = (candidate: EdgeCandidate): number => candidate.to.published ?? Number.MAX_SAFE_INTEGER;

function worthOf(candidate: EdgeCandidate, explained: Uint8Array): number {
  if (candidate.likeness !== undefined) return candidate.likeness;
  const gain = gainOf(candidate, explained);
  return gain.authored + 0.6 * gain.quotation + 0.1 * gain.boilerplate;
}

/** Characters of the article that a source would newly explain, by kind of passage. */
function gainOf(
  candidate: EdgeCandidate,
  explained: Uint8Array,
): { authored: number; quotation: number; boilerplate: number } {
  const gain = { authored: 0, quotation: 0, boilerplate: 0 };
  for (const { from, kind } of candidate.passages) {
    for (let at = from[0]; at < from[1]; at++) if (explained[at] === 0) gain[kind] += 1;
  }
  return gain;
}

/** True when `start` goes back to `goal` along the edges chosen so far. */
function reaches(start: number, goal: number, sources: ReadonlyMap<number, readonly number[]>): boolean {
  const seen = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(sources.get(at) ?? []));
  }
  return false;
}

function edgeOf(candidate: EdgeCandidate): LineageEdge {
  const { type, confidence, reason, passages, ground } = candidate;
  const direction = type === 'sibling' ? 'unknown' : (candidate.direction ?? (ground === 'order' ? 'unknown' : ground));
  return {
    from: candidate.from.article.id,
    to: candidate.to.article.id,
    type,
    direction,
    confidence,
    reason,
    passages,
  };
}
