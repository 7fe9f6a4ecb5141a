import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Assertion, LineageEdge } from '../../model/story.ts';
import type { ContextWords } from './context-words.ts';
import { assertedAt, claimOf, type Side } from './side.ts';

/** What decides whether two numbers of one slot answer one question. */
export interface QuestionContext {
  readonly property: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly lineage: ReadonlyMap<string, LineageEdge>;
  readonly words: ContextWords;
  readonly language: Context['language'];
}

/**
 * States of people and things that a happening has one number of. For everything else (counts of a noun, sums, shares,
 * prices) the noun alone does not say what is asked.
 */
export const oneOfAHappening: ReadonlySet<string> = new Set([
  ...['dead', 'missing', 'injured', 'evacuated', 'displaced', 'arrested', 'rescued'],
  ...['damaged', 'cancelled', 'infected', 'onStrike', 'waterLevel', 'paidOut', 'damage'],
]);

/** Of these a later number is larger, or a correction a little smaller. */
const neverFewer: ReadonlySet<string> = new Set(['dead', 'injured', 'damaged', 'damage', 'arrested', 'rescued']);
const leastLeft = 0.6;

/** Two counts of one thing hardly lie further apart. */
const widestRatio = 10;
const fewestShared = 4;
const leastShare = 0.5;
/** Texts of one lineage say the same of a number when so many words around it are the same. */
const fewestOfKin = 2;
/** A sentence with fewer telling words is too short to speak of something else. */
const tellingSentence = 4;

/**
 * True when a pair of assertions, one of each side, can be held to answer one question, so that their values may be said
 * to differ. One voice that gives two numbers in one article speaks of two things; two articles speak of one when one
 * derives from the other, when the number is one that a happening has one of, or when their sentences say the same. Being
 * counted by one noun in one story is not enough: most such pairs in real news are of two things.
 */
export function sameQuestion(a: Side, b: Side, context: QuestionContext): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') {
    // Nobody contradicts himself in one text: "was not elected", "chose that country" are two things.
    return a.assertions.some((left) =>
      b.assertions.some((right) => left.article !== right.article || voiceOf(left) !== voiceOf(right)),
    );
  }
  return a.assertions.some((left) =>
    b.assertions.some(
      (right) =>
        answersSame(left, right, context) && !tellsBothApart(left, b, context) && !tellsBothApart(right, a, context),
    ),
  );
}

/** An article that gives the other number, too, as the answer to something else: then it is none to this in any text. */
function tellsBothApart(one: Assertion, other: Side, context: QuestionContext): boolean {
  return other.assertions.some(
    (own) => own.article === one.article && own.span[0] !== one.span[0] && !answersSame(one, own, context),
  );
}

function answersSame(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const one = left.article === right.article;
  if (one && !twoVoices(left, right) && !twoDays(left, right, context)) return false;
  if (otherYears(left, right, context) || isVague(left) || isVague(right)) return false;
  const edge = context.lineage.get(`${left.article}|${right.article}`);
  const derived = edge !== undefined && edge.type !== 'quotationOnly';
  const agree = (fewest: number, share: number) => sentencesAgree(left, right, context, fewest, share);
  if (derived && agree(fewestOfKin, 0)) return true;
  if (farApart(left, right)) return false;
  if (!oneOfAHappening.has(base(context.property))) return agree(fewestShared, leastShare);
  if (!headsAgree(left, right, context) || !nowOrInAll(left, right, context)) return false;
  return one || (!speakOfOther(left, right, context) && !fallsFar(left, right, context));
}

/** How many are ill now and how many have been in all are two numbers; nobody who died is only dead for now. */
function nowOrInAll(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  if (neverFewer.has(base(context.property))) return true;
  return isOfNow(left, context) === isOfNow(right, context);
}

function isOfNow(assertion: Assertion, { articles }: QuestionContext): boolean {
  const article = articles.get(assertion.article);
  const scope = article ? claimOf(article, assertion)?.scope : undefined;
  return scope?.some(({ kind, value }) => kind === 'part' && value === 'current') === true;
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

/** Both sentences say enough, and nothing that they say is common to them. */
function speakOfOther(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const smallest = Math.min(context.words.of(left).size, context.words.of(right).size);
  if (smallest < tellingSentence || inTwoLanguages(left, right, context)) return false;
  return !sentencesAgree(left, right, context, 1, 0);
}

/** True where the words of the two cannot be compared. */
function inTwoLanguages(left: Assertion, right: Assertion, { articles }: QuestionContext): boolean {
  return articles.get(left.article)?.language !== articles.get(right.article)?.language;
}

/** "In den Jahren 2002 und 2003 … 750" is of another year than what is told of today. */
function otherYears(left: Assertion, right: Assertion, context: QuestionContext): boolean {
  const x = yearOf(left, context);
  const y = yearOf(right, context);
  return (x.stated || y.stated) && x.year !== null && y.year !== null && x.year !== y.year;
}

/** The year that the words of a claim name by itself, else the year in which it was made. */
function yearOf(assertion: Assertion, { articles }: QuestionContext): { year: string | null; stated: boolean } {
  const article = articles.get(assertion.article);
  const time = article ? claimOf(article, assertion)?.time?.value : undefined;
  if (time !== undefined && /^\d{4}$/.test(time)) return { year: time, stated: true };
  return { year: assertedAt(assertion, articles)?.slice(0, 4) ?? null, stated: false };
}

/** "Tausende" differs from no number by itself. */
function isVague({ value }: Assertion): boolean {
  return value.kind === 'quantity' && value.value === null && value.quantifier === 'vague';
}

function base(property: string): string {
  return property.split('.')[0]!;
}

/** Voices that are set against each other stand near each other. */
const voicesReach = 600;

/** Both voices are named, near each other, and they are two: "Angaben der Polizei" and "Polizei" are one. */
function twoVoices(left: Assertion, right: Assertion): boolean {
  const x = left.chain.at(-1);
  const y = right.chain.at(-1);
  if (!x || !y || x.kind === 'outlet' || y.kind === 'outlet') return false;
  if (Math.abs(left.span[0] - right.span[0]) > voicesReach || lastWord(x.name) === lastWord(y.name)) return false;
  return (left.asserter ?? x.name) !== (right.asserter ?? y.name);
}

function voiceOf({ chain, asserter }: Assertion): string {
  const innermost = chain.at(-1);
  return innermost && innermost.kind !== 'outlet' ? (asserter ?? innermost.name) : '';
}

function lastWord(name: string): string {
  return name.slice(name.trimEnd().lastIndexOf(' ') + 1).toLowerCase();
}

function twoDays(left: Assertion, right: Assertion, { articles }: QuestionContext): boolean {
  const x = assertedAt(left, articles);
  const y = assertedAt(right, articles);
  return x !== null && y !== null && x.slice(0, 10) !== y.slice(0, 10);
}

function farApart(left: Assertion, right: Assertion): boolean {
  const x = sizeOf(left);
  const y = sizeOf(right);
  return x !== null && y !== null && x > 0 && y > 0 && (x > y * widestRatio || y > x * widestRatio);
}

function sizeOf({ value }: Assertion): number | null {
  return value.kind === 'quantity' ? (value.value ?? value.low ?? value.high) : null;
}

/** "Drei Bewohner" and "zehn Menschen" are two groups, though both are people. */
function headsAgree(
  left: Assertion,
  right: Assertion,
  context: Pick<QuestionContext, 'articles' | 'language'>,
): boolean {
  const x = headOf(left, context);
  const y = headOf(right, context);
  return x === null || y === null || x.language !== y.language || x.head === y.head || (x.open && y.open);
}

/** "17 Kinder" and "neun Mitarbeiter": two groups, neither of them people as such. */
export function headsClash(
  left: Assertion,
  right: Assertion,
  context: Pick<QuestionContext, 'articles' | 'language'>,
): boolean {
  const x = headOf(left, context);
  const y = headOf(right, context);
  return x !== null && y !== null && x.language === y.language && x.head !== y.head && !x.open && !y.open;
}

interface Head {
  readonly head: string;
  readonly language: string;
  /** It counts people as such, or things. */
  readonly open: boolean;
}

function headOf(
  assertion: Assertion,
  { articles, language }: Pick<QuestionContext, 'articles' | 'language'>,
): Head | null {
  const article = articles.get(assertion.article);
  const claim = article && claimOf(article, assertion);
  const quantity = claim?.quantity == null ? undefined : article?.layers.quantities[claim.quantity];
  if (!article || !claim || !quantity?.head) return null;
  const head = quantity.head.toLowerCase();
  const open = claim.subject.noun !== 'person' || language(article.language)?.claims.anybody.has(head) !== false;
  return { head, language: article.language, open };
}

function sentencesAgree(
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
  return shared >= fewest && shared >= share * Math.min(x.size, y.size);
}
