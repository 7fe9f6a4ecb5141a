import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { LineageEdge, SharedQuotation, Story } from '../../model/story.ts';

/** Finds which article derives from which, with the shared passages as evidence. */
export function traceLineage(
  _articles: readonly Article[],
  _stories: readonly Story[],
  _shared: readonly SharedQuotation[],
  _context: Context,
): readonly LineageEdge[] {
  return [];
}
