import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { LineageEdge, Origin, Story } from '../../model/story.ts';

/** Names the roots of all lineages: dispatches, own reporting, official statements. */
export function findOrigins(
  _articles: readonly Article[],
  _stories: readonly Story[],
  _lineage: readonly LineageEdge[],
  _context: Context,
): readonly Origin[] {
  return [];
}
