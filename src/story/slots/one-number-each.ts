import { states } from '../../article/claims/states.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Assertion } from '../../model/story.ts';
import { headsClash } from './heads-agree.ts';
import { isTheNumber, type QuestionContext } from './same-question.ts';
import { claimOf } from './side.ts';

/** Two reports of one state of one happening hardly lie further apart. */
const widestOfState = 3;
/** Two counts of one kind of thing. */
const widestOfThings = 1.5;

/**
 * Whether two articles of one story give one number each of the same, so that the two are given for one question: 12 injured in
 * the one, 34 in the other; 41 camps and 58. An article that has both numbers gives them for two things. Of a state it is the
 * number that an article gives first or the largest; of what only a noun says it must be the only one of its kind.
 */
export function giveOneNumberEach(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (left.article === right.article || context.storyOf.get(left.article) !== context.storyOf.get(right.article))
    return false;
  const [x, y] = [told(left, context), told(right, context)];
  if (!x || !y || x.number <= 0 || y.number <= 0) return false;
  const ratio = Math.max(x.number, y.number) / Math.min(x.number, y.number);
  if (numbersOf(x).has(y.number) || numbersOf(y).has(x.number)) return false;
  const [property, ...aspects] = context.property.split('.');
  if (aspects.length > 0) return false;
  if (property! in states) {
    const main = isTheNumber(left, context) && isTheNumber(right, context);
    return ratio <= widestOfState && main && !headsClash(left, right, context);
  }
  if (property !== 'count' || x.claim.subject.noun === anybody) return false;
  return ratio <= widestOfThings && isOnlyOne(x) && isOnlyOne(y);
}

/** Much in a story is counted in people. */
const anybody = 'person';

interface Told {
  readonly article: Article;
  readonly claim: Claim;
  readonly number: number;
}

function told(assertion: Assertion, { articles }: QuestionContext): Told | null {
  const article = articles.get(assertion.article);
  const claim = article && claimOf(article, assertion);
  const number = assertion.value.kind === 'quantity' ? (assertion.value.value ?? assertion.value.low) : null;
  return article && claim && number !== null ? { article, claim, number } : null;
}

/** All numbers that the article gives of the same property and kind of thing. */
function numbersOf({ article, claim }: Told): ReadonlySet<number> {
  const { claims, quantities } = article.layers;
  return new Set(
    claims.flatMap((other) => {
      if (other.quantity === null || other.property !== claim.property) return [];
      if (claim.property === 'count' && other.subject.noun !== claim.subject.noun) return [];
      const { value, low } = quantities[other.quantity]!;
      return value ?? low ?? [];
    }),
  );
}

function isOnlyOne(one: Told): boolean {
  return numbersOf(one).size === 1;
}
