import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { LineageEdge, Picture, Story } from '../../model/story.ts';

/** Infers dates for articles that have none of their own from their story and lineage. */
export function inferDates(
  _articles: readonly Article[],
  _stories: readonly Story[],
  _lineage: readonly LineageEdge[],
  _context: Context,
): Picture['inferredDates'] {
  return [];
}
