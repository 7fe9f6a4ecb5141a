import type { Assertion } from '../../model/story.ts';
import type { QuestionContext } from './question-context.ts';
import { claimOf } from './side.ts';

/**
 * Of several numbers that an article gives of one state, the one it gives first or the largest is the number of the
 * happening; the others are parts of it or of something told beside it. One with a day of its own stands for that day.
 */
export function isTheNumber(
  assertion: Assertion,
  { articles, property }: Pick<QuestionContext, 'articles' | 'property'>,
): boolean {
  const article = articles.get(assertion.article);
  const own = article && claimOf(article, assertion);
  if (!article || !own || own.time !== null || own.quantity === null) return true;
  const sizes = article.layers.claims.flatMap((claim) => {
    if (claim.property !== property.split('.')[0] || claim.quantity === null || claim.place !== null) return [];
    const quantity = article.layers.quantities[claim.quantity]!;
    const size = quantity.value ?? quantity.low;
    return size === null ? [] : [size];
  });
  const { value } = assertion;
  const size = value.kind === 'quantity' ? (value.value ?? value.low ?? value.high) : null;
  return sizes.length === 0 || size === sizes[0] || size === Math.max(...sizes);
}
