import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { ClaimSlot, Conflict, LineageEdge } from '../../model/story.ts';

/** Lists slots whose assertions differ, both sides kept, the cause named. */
export function findConflicts(
  _slots: readonly ClaimSlot[],
  _articles: readonly Article[],
  _lineage: readonly LineageEdge[],
  _context: Context,
): readonly Conflict[] {
  return [];
}
