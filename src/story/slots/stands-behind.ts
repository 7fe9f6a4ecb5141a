import type { Assertion, SlotValue } from '../../model/story.ts';
import { areConversions, inBaseUnit, inTwoSystems } from './base-unit.ts';
import { boundsOppose, compareValues } from './compare-values.ts';
import { unknownHolder } from './context-words.ts';
import type { QuestionContext } from './question-context.ts';
import { areToldOfApart, isDerived, isOfOneHappening, oneOfAHappening, sentencesAgree } from './same-question.ts';

/** "About 1,400" and "more than 1,500" are one number in two readings; 10.2 and 10.7 million, 90 and 100 are two. */
const widestRatio = 1.08;
/** Of two sentences that give one number of an owner that only one of them names, so many telling words are common. */
const fewestOfOwner = 2;

export interface SupportContext extends QuestionContext {
  /** Whether two assertions give one number of one thing in other words. */
  areAlike?(one: Assertion, other: Assertion): boolean;
}

/**
 * Whether one assertion speaks for the value of another, so that both may be counted behind it. Not excluding it is not
 * enough: "dozens" and "at least 200" are open to nearly any number. They have to give one number, of one country or region
 * and one owner, and of a state of people or things also of one happening.
 */
export function standsBehind(one: Assertion, other: Assertion, context: SupportContext): boolean {
  if (one === other) return true;
  if (one.value.kind !== 'quantity' || other.value.kind !== 'quantity') {
    return compareValues(one.value, other.value) !== 'differs';
  }
  if (!giveOneNumber(one.value, other.value)) return false;
  if (isDerived(one, other, context) || context.areAlike?.(one, other)) return true;
  if (areToldOfApart(one, other, context)) return false;
  if (oneOfAHappening.has(context.property)) return isOfOneHappening(one, other, context);
  return haveOneOwner(one, other, context);
}

function giveOneNumber(a: SlotValue, b: SlotValue): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  if (compareValues(a, b) === 'differs' || boundsOppose(a, b)) return false;
  // "Thousands" is no number that somebody else could confirm.
  if (isVague(a) || isVague(b)) return false;
  const [left, right] = [inBaseUnit(a), inBaseUnit(b)];
  const [x, y] = [left.value ?? left.low, right.value ?? right.low];
  if (x === null || y === null) return x === y && left.high === right.high;
  if (x === y || (inTwoSystems(a.unit, b.unit) && areConversions(x, y))) return true;
  if (x <= 0 || y <= 0 || Math.max(x, y) > Math.min(x, y) * widestRatio) return false;
  return Math.abs(x - y) <= Math.max(lastPlace(x), lastPlace(y)) * (1 + Number.EPSILON);
}

/** What one more of the last digit that counts is worth: 100 of 1,400, 0.1 of 5.8. */
function lastPlace(value: number): number {
  const [whole, fraction] = String(value).split('.');
  if (fraction !== undefined) return 10 ** -fraction.length;
  return 10 ** (/0{0,20}$/.exec(whole!)?.[0].length ?? 0);
}

function isVague(value: SlotValue): boolean {
  return value.kind === 'quantity' && value.value === null && value.quantifier === 'vague';
}

/** The last name before both numbers is one; where only one of the sentences has a name, they say the same otherwise. */
function haveOneOwner(one: Assertion, other: Assertion, context: QuestionContext): boolean {
  const { articles, words } = context;
  if (articles.get(one.article)?.language !== articles.get(other.article)?.language) return true;
  const [x, y] = [words.holder(one), words.holder(other)];
  if (x === y && x !== unknownHolder) return true;
  const isOpen = x === null || y === null || x === unknownHolder || y === unknownHolder;
  return isOpen && sentencesAgree(one, other, context, fewestOfOwner, 0);
}
