import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { DossierCorrection } from '../../model/dossier.ts';
import { resolves } from '../../story/corrections/resolves.ts';
import { settleCorrections } from '../../story/corrections/settle-corrections.ts';
import { describeCorrection } from '../describe-correction.ts';

/**
 * Every correction made, with what became of it; those that take another back are told beside that one. `followed` has
 * the later articles that follow a correction, by its id.
 */
export function tellCorrections(
  corrections: readonly Correction[],
  articles: readonly Article[],
  followed: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly DossierCorrection[] {
  const titles = new Map(articles.map(({ document, title, id }) => [document, title ?? id]));
  return settleCorrections(corrections).map(({ correction, state, by }): DossierCorrection => {
    const { id, kind, author, madeAt, reason, later } = correction;
    const appliesTo = followed.get(id);
    return {
      id,
      kind,
      author,
      madeAt,
      reason,
      says: describeCorrection(correction, (document) => titles.get(document) ?? null),
      state: state !== 'holds' ? state : resolves(correction, articles) ? 'applied' : 'waiting',
      by,
      ...(later ? { later } : {}),
      ...(appliesTo ? { appliesTo } : {}),
    };
  });
}
