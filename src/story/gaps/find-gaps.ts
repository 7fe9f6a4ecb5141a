import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { ClaimSlot, Gap, PileEntity, Story } from '../../model/story.ts';

/** Lists what nobody has confirmed. */
export function findGaps(
  _articles: readonly Article[],
  _entities: readonly PileEntity[],
  _stories: readonly Story[],
  _slots: readonly ClaimSlot[],
  _context: Context,
): readonly Gap[] {
  return [];
}
