import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { PileEntity } from '../../model/story.ts';

/** Joins the entities of all articles into the entities of the pile. Precision first. */
export function resolveNames(_articles: readonly Article[], _context: Context): readonly PileEntity[] {
  return [];
}
