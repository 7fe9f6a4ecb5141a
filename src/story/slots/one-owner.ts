import type { Assertion } from '../../model/story.ts';
import { unknownHolder } from './context-words.ts';
import { giveOneNumberEach } from './one-number-each.ts';
import { standInOnePassage } from './one-passage.ts';
import type { QuestionContext } from './question-context.ts';
import { oneOfAHappening } from './same-question.ts';
import { claimOf, type Side } from './side.ts';

/**
 * Counts and sums of a noun exclude each other only when they are one owner's: both sentences name the same one before the
 * number, they stand at one point of a passage that both texts share, one text sets two voices against each other, or each
 * text gives one number of its kind. "The navy took 12 magazines" and "in five operations 31" do not, whatever else is
 * alike; what a happening has one number of needs no owner.
 */
export function haveOneOwner(a: Side, b: Side, context: QuestionContext): boolean {
  if (oneOfAHappening.has(context.property.split('.')[0]!)) return true;
  return a.assertions.some((left) =>
    b.assertions.some((right) => {
      if (left.article === right.article || standInOnePassage(left, right, context)) return true;
      if (giveOneNumberEach(left, right, context)) return true;
      if (isPlaced(left, context) && isPlaced(right, context)) return true;
      const [x, y] = [context.words.holder(left), context.words.holder(right)];
      return x !== null && x === y && x !== unknownHolder;
    }),
  );
}

/** The words give the number for a place, which then is that of the slot. */
function isPlaced(assertion: Assertion, { articles }: QuestionContext): boolean {
  const article = articles.get(assertion.article);
  return article !== undefined && claimOf(article, assertion)?.place != null;
}
