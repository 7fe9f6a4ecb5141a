import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { LineageEdge } from '../../model/story.ts';
import { creditOf } from './credit-of.ts';
import { articlesOf } from './find-words.ts';

/** Which article derives from which, as corrected; `corrections` are those that hold. */
export function correctLineage(
  lineage: readonly LineageEdge[],
  articles: readonly Article[],
  corrections: readonly Correction[],
): readonly LineageEdge[] {
  return corrections.reduce((edges, correction) => {
    if (correction.kind !== 'lineage') return edges;
    const { from, to, type } = correction.about;
    const pairs = articlesOf(articles, from).flatMap((a) =>
      articlesOf(articles, to).flatMap((b) => (a.id === b.id ? [] : [[a.id, b.id] as const])),
    );
    return pairs.reduce((current, [a, b]) => {
      const between = current.filter((edge) => connects(edge, a, b));
      const rest = current.filter((edge) => !connects(edge, a, b));
      if (type === null) return rest;
      const passages = between.flatMap((edge) => (edge.from === a ? edge.passages : edge.passages.map(turned)));
      return [...rest, { from: a, to: b, type, confidence: 1, reason: creditOf(correction), passages }];
    }, edges);
  }, lineage);
}

const connects = ({ from, to }: LineageEdge, a: string, b: string): boolean =>
  (from === a && to === b) || (from === b && to === a);

const turned = ({ from, to, kind }: LineageEdge['passages'][number]) => ({ from: to, to: from, kind });
