import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { PileEntity, SharedQuotation } from '../../model/story.ts';

/** Recognises the same quotation across articles and languages. */
export function matchQuotations(
  _articles: readonly Article[],
  _entities: readonly PileEntity[],
  _context: Context,
): readonly SharedQuotation[] {
  return [];
}
