import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { PileEntity, Story, Topic } from '../../model/story.ts';

/** Groups articles about one happening into stories, and stories of one development into topics. */
export function clusterStories(
  _articles: readonly Article[],
  _entities: readonly PileEntity[],
  _context: Context,
): { stories: readonly Story[]; topics: readonly Topic[] } {
  return { stories: [], topics: [] };
}
