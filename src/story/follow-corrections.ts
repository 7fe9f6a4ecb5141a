import type { Context } from '../article/stage.ts';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import { followLater } from './corrections/follow-later.ts';
import type { Followed } from './corrections/followed.ts';
import { inKnownOrder } from './known-order.ts';
import { resolveNames } from './names/resolve-names.ts';
import { matchQuotations } from './quotations/match-quotations.ts';

/**
 * What corrections that ask for it say of later articles. `known` are the articles of the pile as far as they are
 * corrected, `analysed` the same and perhaps more before that; `corrections` those that hold, oldest first.
 */
export function followCorrections(
  known: readonly Article[],
  analysed: readonly Article[],
  corrections: readonly Correction[],
  context: Context,
): readonly Followed[] {
  if (!corrections.some(({ later }) => later === true)) return [];
  const ids = new Set(known.map(({ id }) => id));
  const plain = inKnownOrder(analysed.filter(({ id }) => ids.has(id)));
  const entities = once(() => resolveNames(plain, context));
  const sharedQuotations = once(() => matchQuotations(plain, entities(), context));
  return followLater(inKnownOrder(known), plain, corrections, { entities, sharedQuotations });
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
