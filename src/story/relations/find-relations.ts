import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Picture, PileEntity } from '../../model/story.ts';

/** The network of actors: who did what with whom. */
export function findRelations(
  _articles: readonly Article[],
  _entities: readonly PileEntity[],
  _context: Context,
): Picture['relations'] {
  return [];
}
