import { states } from '../../article/claims/states.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Assertion } from '../../model/story.ts';
import { countShared } from '../../text/count-shared.ts';
import { unspecific } from './adopt-properties.ts';
import { isTime } from './base-unit.ts';
import { shifted, transposed } from './compare-values.ts';
import { headsClash } from './heads-agree.ts';
import { isTheNumber } from './is-the-number.ts';
import type { QuestionContext } from './question-context.ts';
import { claimOf } from './side.ts';

/** Two reports of one state of one happening hardly lie further apart. */
const widestOfState = 3;
/** Two counts of one kind of thing. */
const widestOfThings = 1.5;

/**
 * Whether two articles of one story give one number each of the same, so that the two are given for one question: 12
 * injured in the one, 34 in the other; 41 camps and 58. An article that has both numbers gives them for two things. Of a
 * state it is the number that an article gives first or the largest; of everything else it must be the only one of its kind.
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
  if (isSaidOfMuch(x) || isSaidOfMuch(y) || haveTwoHolders(left, right, context)) return false;
  return (
    ratio <= widestOfThings && isOnlyOne(x) && isOnlyOne(y) && areOfOneTime(x, y) && tellAlike(left, right, context)
  );
}

/**
 * Whether a text and its translation give one number each of the same, where the two are a slip apart: "1.300 Euro", "1.3
 * euros". Words of two languages cannot tell it.
 */
export function slippedInTranslation(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const [x, y] = [told(left, context), told(right, context)];
  if (!x || !y || x.article.language === y.article.language) return false;
  if (!transposed(x.number, y.number) && !shifted(x.number, y.number)) return false;
  return isOnlyOne(x) && isOnlyOne(y);
}

/** "Holt scored 14 points", "18 points for Weber": another is named before each of the numbers. */
function haveTwoHolders(left: Assertion, right: Assertion, { words }: QuestionContext): boolean {
  const [x, y] = [words.holder(left), words.holder(right)];
  return x !== y && x !== null && y !== null;
}

/** What only a noun or a measure says is told anew after so many days. */
const daysOfOneCount = 10;

function areOfOneTime({ article: a }: Told, { article: b }: Told): boolean {
  const days = Math.abs(Date.parse(a.published?.value ?? '') - Date.parse(b.published?.value ?? '')) / 86_400_000;
  return Number.isNaN(days) || days <= daysOfOneCount;
}

/** A word beside the counted noun is common to both sentences, or they are in two languages. */
function tellAlike(left: Assertion, right: Assertion, { words, articles }: QuestionContext): boolean {
  if (articles.get(left.article)?.language !== articles.get(right.article)?.language) return true;
  return countShared(words.near(left), words.near(right)) > 1 || countShared(words.of(left), words.of(right)) > 0;
}

/** Much in a story is counted in people, lasts hours or is a share. */
function isSaidOfMuch({ claim, unit }: Told): boolean {
  return (
    claim.subject.noun === null ||
    claim.subject.noun === 'person' ||
    unit === 'percent' ||
    (unit !== null && isTime(unit))
  );
}

interface Told {
  readonly article: Article;
  readonly claim: Claim;
  readonly number: number;
  readonly unit: string | null;
}

function told(assertion: Assertion, { articles }: QuestionContext): Told | null {
  const article = articles.get(assertion.article);
  const claim = article && claimOf(article, assertion);
  if (!article || !claim || assertion.value.kind !== 'quantity') return null;
  const { value, low, unit } = assertion.value;
  const number = value ?? low;
  return number === null ? null : { article, claim, number, unit };
}

/** All numbers that the article gives of the same property and kind of thing. */
function numbersOf({ article, claim, unit }: Told): ReadonlySet<number> {
  const { claims, quantities } = article.layers;
  return new Set(
    claims.flatMap((other) => {
      if (other.quantity === null || other.property !== claim.property) return [];
      if (unspecific.has(claim.property) && other.subject.noun !== claim.subject.noun) return [];
      const { value, low, unit: own } = quantities[other.quantity]!;
      return own === unit ? (value ?? low ?? []) : [];
    }),
  );
}

function isOnlyOne(one: Told): boolean {
  return numbersOf(one).size === 1;
}
