import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { ClaimSlot, Picture, PileEntity, Story, TimelineEntry } from '../../model/story.ts';

/** Orders what happened, was said and was published. */
export function buildTimeline(
  _articles: readonly Article[],
  _entities: readonly PileEntity[],
  _stories: readonly Story[],
  _slots: readonly ClaimSlot[],
  _dates: Picture['inferredDates'],
  _context: Context,
): readonly TimelineEntry[] {
  return [];
}
