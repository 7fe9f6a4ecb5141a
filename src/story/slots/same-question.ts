import { statesThat } from '../../article/claims/states.ts';
import type { Assertion } from '../../model/story.ts';
import { unknownHolder } from './context-words.ts';
import { headsAgree } from './heads-agree.ts';
import { isTheNumber } from './is-the-number.ts';
import { namesItsParty } from './named-party.ts';
import { giveOneNumberEach, slippedInTranslation } from './one-number-each.ts';
import type { QuestionContext } from './question-context.ts';
import { dayOf, daysAgree, isUndated, mayBeOneDay, otherTimes, twoDays } from './question-times.ts';
import { assertedAt, claimOf, type Side } from './side.ts';
import { lieApart } from './told-place.ts';

/**
 * States of people and things that a happening has one number of. For everything else (counts of a noun, sums, shares,
 * prices) the noun alone does not say what is asked.
 */
export const oneOfAHappening: ReadonlySet<string> = new Set([
  ...statesThat('oneOfAHappening'),
  ...['magnitude', 'waterLevel', 'damage'],
]);

/** Properties that are said and not seen: one and the same may be asked for and refused any day. */
export const acts: ReadonlySet<string> = new Set(['request', 'demand', 'promise']);

/** Of these a later number is larger, or a correction a little smaller. */
const neverFewer: ReadonlySet<string> = new Set([...statesThat('neverFewer'), 'damage']);
const leastLeft = 0.6;

/** Two counts of one thing hardly lie further apart. */
const widestRatio = 10;
const widestMagnitudes = 1;
const fewestShared = 4;
const leastShare = 0.5;
/** Of the longer sentence, so much of the share that the shorter one needs. */
const shareOfLonger = 0.7;
/** Texts of one lineage say the same of a number when so many words around it are the same. */
const fewestOfKin = 2;
/** Of two sentences that say enough, so many telling words are common when they speak of one happening. */
const fewestOfHappening = 2;
/** A sentence with fewer telling words is too short to speak of something else. */
const tellingSentence = 4;

/** Of a side with very many assertions the first are looked at. */
const mostAssertions = 32;

/**
 * Of both sides the assertions that can be held to answer one question with one of the other side, so that their values
 * may be said to differ; null when there are none. One voice that gives two numbers in one article speaks of two things;
 * two articles speak of one when one derives from the other, when the number is one that a happening has one of, or when
 * their sentences say the same. Being counted by one noun in one story is not enough: most such pairs in real news are of
 * two things.
 */
export function answeringOne(a: Side, b: Side, context: QuestionContext): readonly [Side, Side] | null {
  const numbers = a.value.kind === 'quantity' && b.value.kind === 'quantity';
  const x = a.assertions.slice(0, mostAssertions).filter((one) => !numbers || !tellsBothApart(one, b, context));
  const y = b.assertions.slice(0, mostAssertions).filter((one) => !numbers || !tellsBothApart(one, a, context));
  const same = numbers ? answersSame : sameHappening;
  const left = new Set<Assertion>();
  const right = new Set<Assertion>();
  for (const one of x) {
    for (const other of y) {
      if ((left.has(one) && right.has(other)) || !same(one, other, context)) continue;
      left.add(one);
      right.add(other);
    }
  }
  if (left.size === 0) return null;
  const narrowed = (side: Side, kept: ReadonlySet<Assertion>): Side => ({
    ...side,
    assertions: side.assertions.filter((assertion) => kept.has(assertion)),
  });
  return [narrowed(a, left), narrowed(b, right)];
}

/**
 * That something happened and that it did not, or two days of it, are said of one happening when the days are near each
 * other and the sentences have something in common. Nobody contradicts himself in one text: "was not elected" and "chose
 * that country" are two things.
 */
function sameHappening(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (left.article === right.article && voiceOf(left) === voiceOf(right)) return false;
  if (acts.has(context.property)) return true;
  if (!namesItsParty(left, context.articles) || !namesItsParty(right, context.articles)) return false;
  if ((left.modality === 'future') !== (right.modality === 'future')) return false;
  const [x, y] = [dayOf(left, context), dayOf(right, context)];
  if (x !== null && y !== null && !mayBeOneDay(x, y)) return false;
  return !speakOfOther(left, right, context);
}

/** An article that gives the other number, too, as the answer to something else: then it is none to this in any text. */
function tellsBothApart(one: Assertion, other: Side, context: QuestionContext): boolean {
  return other.assertions.some(
    (own) => own.article === one.article && own.span[0] !== one.span[0] && !answersSame(one, own, context),
  );
}

/** Whether two assertions of numbers can be held to answer one question, so that their values may be said to differ. */
export function answersSame(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const one = left.article === right.article;
  const derived = isDerived(left, right, context);
  if (!derived && farApart(left, right, context)) return false;
  if (one && !twoVoices(left, right) && !(areNear(left, right) && twoDays(left, right, context))) return false;
  if (otherTimes(left, right, context) || isVague(left) || isVague(right)) return false;
  if (one && (areOfTwoDays(left, right, context) || fewerThanBefore(left, right, context))) return false;
  if (context.property === 'count' && isAverage(left) !== isAverage(right)) return false;
  if (!partsAgree(left, right, context)) return false;
  const agree = (fewest: number, share: number) => sentencesAgree(left, right, context, fewest, share);
  const happening = oneOfAHappening.has(base(context.property));
  if (derived && slippedInTranslation(left, right, context)) return true;
  if (derived && agree(happening ? 1 : fewestOfKin, 0)) {
    return happening
      ? isTheNumber(left, context) && isTheNumber(right, context) && periodsAgree(left, right, context)
      : holdersAgree(left, right, context) && daysAgree(left, right, context);
  }
  if (farApart(left, right, context) || areToldOfApart(left, right, context)) return false;
  if (giveOneNumberEach(left, right, context)) {
    return (
      isOfOnePlaceAndTime(left, right, context) && daysAgree(left, right, context) && !fallsFar(left, right, context)
    );
  }
  if (!happening) {
    if (isPart(left, context) || isPart(right, context)) return false;
    return agree(fewestShared, leastShare) && isOfOne(left, right, context) && daysAgree(left, right, context);
  }
  if (!headsAgree(left, right, context)) return false;
  if (one) return true;
  // Nothing tells an older state from a contradiction, nor one flood from the next.
  const undated = isUndated(left, context) || isUndated(right, context);
  if (undated && !agree(fewestShared, leastShare)) return false;
  if (speakOfOther(left, right, context) || fallsFar(left, right, context)) return false;
  return isTheNumber(left, context) && isTheNumber(right, context) && isOfOnePlaceAndTime(left, right, context);
}

/** A day, or how many weeks ago ("vor einer Woche"); "within a day" names none. */
const ofAnotherDay = /^\d{4}-\d{2}-\d{2}$|^P\d{1,3}[WMY]$/;

/** What came on top: a sentence that names a day which the other does not name is of that day. */
function areOfTwoDays(left: Assertion, right: Assertion, { property, words }: QuestionContext): boolean {
  if (!property.endsWith('.increment')) return false;
  const [x, y] = [left, right].map((one) => [...words.times(one)].filter((time) => ofAnotherDay.test(time)));
  return x!.length !== y!.length || x!.some((day) => !y!.includes(day));
}

/** A text that gives fewer who are ill for a later day gives the new ones of each day, or other people. */
function fewerThanBefore(left: Assertion, right: Assertion, { property, articles }: QuestionContext): boolean {
  if (property !== 'infected') return false;
  const [x, y] = [assertedAt(left, articles), assertedAt(right, articles)];
  const [a, b] = [sizeOf(left), sizeOf(right)];
  if (x === null || y === null || a === null || b === null || x === y) return false;
  return x < y ? b < a : a < b;
}

/** A text made from another one. What one outlet writes anew on another day over the same form is no copy. */
export function isDerived(left: Assertion, right: Assertion, { lineage, articles }: QuestionContext): boolean {
  const edge = lineage.get(`${left.article}|${right.article}`);
  if (edge === undefined || edge.type === 'quotationOnly') return false;
  if (edge.type === 'version') return true;
  const [x, y] = [articles.get(left.article), articles.get(right.article)];
  const own = (x?.outlet ?? '').trim().toLowerCase();
  if (own === '' || own !== (y?.outlet ?? '').trim().toLowerCase()) return true;
  return x?.published?.value.slice(0, 10) === y?.published?.value.slice(0, 10);
}

/**
 * How many are ill now and how many have been in all are two numbers, unless nobody leaves the state; so are the badly and
 * the slightly injured.
 */
function partsAgree(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const [x, y] = [partsOf(left, context), partsOf(right, context)];
  const parts = neverFewer.has(base(context.property)) ? severities : [...severities, 'current'];
  return parts.every((part) => x.has(part) === y.has(part));
}

const severities: readonly string[] = ['serious', 'slight'];

function partsOf(assertion: Assertion, { articles }: QuestionContext): ReadonlySet<string | null> {
  const article = articles.get(assertion.article);
  const scope = (article && claimOf(article, assertion)?.scope) ?? [];
  return new Set(scope.flatMap(({ kind, value }) => (kind === 'part' ? [value] : [])));
}

/**
 * Two articles that open with different places tell of different happenings (countries are named everywhere), and so do
 * numbers of years and months beside numbers of a day.
 */
function isOfOnePlaceAndTime(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (!periodsAgree(left, right, context)) return false;
  return placesAgree(left, right, context);
}

function placesAgree(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (left.article === right.article || inTwoLanguages(left, right, context)) return true;
  const { words } = context;
  const [one, other] = [words.openings(left.article), words.openings(right.article)];
  if ((one.unnamed || other.unnamed) && (one.places.size === 0 || other.places.size === 0)) return false;
  return shareOne(one.places, other.places);
}

/**
 * A number of one person's is none of another's, nor one of a quarter that of a year: the last name before both numbers
 * is one and no pronoun stands for it, and where both sentences or both openings name somebody, they name one in common.
 */
function isOfOne(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const { words } = context;
  if (!holdersAgree(left, right, context) || !isOfOnePlaceAndTime(left, right, context)) return false;
  if (!shareOne(words.openings(left.article).names, words.openings(right.article).names)) return false;
  return shareOne(words.names(left), words.names(right)) && shareOne(words.times(left), words.times(right));
}

function periodsAgree(left: Assertion, right: Assertion, { words }: QuestionContext): boolean {
  const [x, y] = [words.periods(left), words.periods(right)];
  return x.size === y.size && [...x].every((period) => y.has(period));
}

function holdersAgree(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (inTwoLanguages(left, right, context)) return true;
  const [x, y] = [context.words.holder(left), context.words.holder(right)];
  return x === y && x !== unknownHolder;
}

/** "44 dead in Norland", "108 in Sudmark": the words tell of two countries, or of two regions. */
export function areToldOfApart(left: Assertion, right: Assertion, { words }: Pick<QuestionContext, 'words'>): boolean {
  return lieApart(words.place(left), words.place(right));
}

/** "8,569 people, 5,049 of them for the first time": a part of a count that the noun alone does not describe. */
function isPart(assertion: Assertion, { articles }: QuestionContext): boolean {
  const article = articles.get(assertion.article);
  const quantity = article && claimOf(article, assertion)?.quantity;
  return quantity != null && article!.layers.quantities[quantity]!.provenance.rule.endsWith('.part');
}

/** They have one in common, or nothing to compare. */
function shareOne(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size === 0 || y.size === 0 || [...x].some((one) => y.has(one));
}

/** Two numbers of a state that nothing holds to be of two happenings: other times, other parts, other places, other words. */
export function isOfOneHappening(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (left.article === right.article) return true;
  if (otherTimes(left, right, context) || !partsAgree(left, right, context)) return false;
  if (!periodsAgree(left, right, context)) return false;
  // "At Holt Trucks, where more than 1,500 workers were infected": whom both sentences name ties them together.
  const names = context.words.names(right);
  if ([...context.words.names(left)].some((name) => names.has(name))) return true;
  return placesAgree(left, right, context) && !speakOfOther(left, right, context);
}

/** The dead do not become a fraction of what they were: the later, far smaller number is of something else. */
function fallsFar(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (!neverFewer.has(base(context.property))) return false;
  const x = assertedAt(left, context.articles);
  const y = assertedAt(right, context.articles);
  const a = sizeOf(left);
  const b = sizeOf(right);
  if (x === null || y === null || x === y || a === null || b === null) return false;
  return x < y ? b < a * leastLeft : a < b * leastLeft;
}

/** Both sentences say enough, and hardly anything that they say is common to them. */
function speakOfOther(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const smallest = Math.min(context.words.of(left).size, context.words.of(right).size);
  if (smallest < tellingSentence || inTwoLanguages(left, right, context)) return false;
  return !sentencesAgree(left, right, context, fewestOfHappening, 0);
}

/** True where the words of the two cannot be compared. */
function inTwoLanguages(left: Assertion, right: Assertion, { articles }: QuestionContext): boolean {
  return articles.get(left.article)?.language !== articles.get(right.article)?.language;
}

/** What is counted one by one has no fraction: 22.8 points are a mean. "2.5 million" is whole. */
function isAverage({ value }: Assertion): boolean {
  return value.kind === 'quantity' && value.unit === null && value.value !== null && !Number.isInteger(value.value);
}

/** "Tausende" differs from no number by itself. */
function isVague({ value }: Assertion): boolean {
  return value.kind === 'quantity' && value.value === null && value.quantifier === 'vague';
}

function base(property: string): string {
  return property.split('.')[0]!;
}

/** Voices and days that are set against each other in one text stand near each other. */
const voicesReach = 600;

/** Both voices are named, near each other, and they are two: "Angaben der Polizei" and "Polizei" are one. */
function twoVoices(left: Assertion, right: Assertion): boolean {
  const x = left.chain.at(-1);
  const y = right.chain.at(-1);
  if (!x || !y || x.kind === 'outlet' || y.kind === 'outlet') return false;
  if (!areNear(left, right) || beginAlike(lastWord(x.name), lastWord(y.name))) return false;
  return (left.asserter ?? x.name) !== (right.asserter ?? y.name);
}

/** "Polizei", "Polizeiangaben"; "Feuerwehr", "Feuerwehrsprecher". */
function beginAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= shortestVoice ? long.startsWith(short) : short === long;
}

const shortestVoice = 5;

function areNear(left: Assertion, right: Assertion): boolean {
  return Math.abs(left.span[0] - right.span[0]) <= voicesReach;
}

function voiceOf({ chain, asserter }: Assertion): string {
  const innermost = chain.at(-1);
  return innermost && innermost.kind !== 'outlet' ? (asserter ?? innermost.name) : '';
}

function lastWord(name: string): string {
  return name.slice(name.trimEnd().lastIndexOf(' ') + 1).toLowerCase();
}

function farApart(left: Assertion, right: Assertion, { property }: QuestionContext): boolean {
  const x = sizeOf(left);
  const y = sizeOf(right);
  // A weaker quake is an aftershock.
  if (property === 'magnitude' && x !== null && y !== null) return Math.abs(x - y) > widestMagnitudes;
  return x !== null && y !== null && x > 0 && y > 0 && (x > y * widestRatio || y > x * widestRatio);
}

function sizeOf({ value }: Assertion): number | null {
  return value.kind === 'quantity' ? (value.value ?? value.low ?? value.high) : null;
}

/** Whether the sentences share at least so many telling words, and such a share of them; false in two languages. */
export function sentencesAgree(
  left: Assertion,
  right: Assertion,
  context: QuestionContext,
  fewest: number,
  share: number,
): boolean {
  if (inTwoLanguages(left, right, context)) return false;
  const x = context.words.of(left);
  const y = context.words.of(right);
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return (
    shared >= fewest &&
    shared >= share * Math.min(x.size, y.size) &&
    shared >= share * shareOfLonger * Math.max(x.size, y.size)
  );
}
