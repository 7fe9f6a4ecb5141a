import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { ClaimSlot, LineageEdge, Origin, PileEntity, Story } from '../../model/story.ts';

/** Turns the claims of all articles into slots with assertions. Strict about scope. */
export function fillSlots(
  _articles: readonly Article[],
  _entities: readonly PileEntity[],
  _stories: readonly Story[],
  _lineage: readonly LineageEdge[],
  _origins: readonly Origin[],
  _context: Context,
): readonly ClaimSlot[] {
  return [];
}
