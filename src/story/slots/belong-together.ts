import { states } from '../../article/claims/states.ts';
import { unspecific } from './adopt-properties.ts';
import { boundsOppose, compareValues } from './compare-values.ts';
import { unknownHolder } from './context-words.ts';
import type { QuestionContext } from './question-context.ts';
import { answersSame, areToldOfApart, isDerived, oneOfAHappening, sentencesAgree } from './same-question.ts';
import { significantDigits } from './significant-digits.ts';
import type { SlotDraft } from './slot-draft.ts';

/** What was added, by how much something changed: each day has its own. */
const ofOneDay: ReadonlySet<string> = new Set(['increment', 'difference']);
/** Two sentences with one number speak of one thing when they share so many telling words, and such a part of them. */
const fewestShared = 2;
const leastShare = 0.3;
/** The same of an amount of which nothing but its unit is told, such as a share. */
const fewestSharedOfAny = 3;
const leastShareOfAny = 0.4;
const spans: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
/** A sentence with fewer telling words says nothing against the same number of a named kind that is not small. */
const fewestTelling = 4;
const smallestTelling = 13;
/** So many digits that count are hardly the same by chance. */
const tellingDigits = 3;

/**
 * Whether two numbers of one noun or measure, place and unit may fill one slot: states that a happening has one number of
 * always, all others only where something shows that they are of one thing. Twelve demonstrations that were forbidden and
 * six that were announced are two questions, and so are the points of two players.
 */
export function belongTogether(a: SlotDraft, b: SlotDraft, context: Omit<QuestionContext, 'property'>): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return true;
  const isState = a.property in states || oneOfAHappening.has(a.property);
  if (isState && a.aspect === null && compareValues(a.value, b.value) !== 'differs') return true;
  if (a.assertion.polarity === 'negated' || b.assertion.polarity === 'negated') return true;
  if (narrowedApart(a, b)) return true;
  if (a.aspect !== null && ofOneDay.has(a.aspect) && dayOf(a) !== dayOf(b)) return false;
  const full = { ...context, property: a.aspect === null ? a.property : `${a.property}.${a.aspect}` };
  if (compareValues(a.value, b.value) === 'differs') return answersSame(a.assertion, b.assertion, full);
  if (a.article.language !== b.article.language || isDerived(a.assertion, b.assertion, full)) return true;
  const [x, y] = [context.words.holder(a.assertion), context.words.holder(b.assertion)];
  if (x !== y && x !== null && y !== null && x !== unknownHolder && y !== unknownHolder) return false;
  if (isTelling(a) && isTelling(b)) return !boundsOppose(a.value, b.value);
  const shortest = Math.min(context.words.of(a.assertion).size, context.words.of(b.assertion).size);
  if (shortest < fewestTelling && isSameLarge(a, b)) return true;
  if (a.property !== 'amount') return sentencesAgree(a.assertion, b.assertion, full, fewestShared, leastShare);
  // "24 hours", "65 years" stand in many a text without being its news.
  if (a.unit !== null && spans.has(a.unit)) return false;
  return sentencesAgree(a.assertion, b.assertion, full, fewestSharedOfAny, leastShareOfAny);
}

/** Numbers that the words give for two countries or two regions, in texts of which none was made from the other. */
export function shutsOut(a: SlotDraft, b: SlotDraft, context: Omit<QuestionContext, 'property'>): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return false;
  if (!areToldOfApart(a.assertion, b.assertion, context)) return false;
  return !isDerived(a.assertion, b.assertion, { ...context, property: a.property });
}

/** "1.9 million net", "2.3 million gross": one sum, told in two ways. */
function narrowedApart(a: SlotDraft, b: SlotDraft): boolean {
  const [x, y] = [a, b].map(
    ({ claim }) => claim.scope.find(({ value }) => value === 'net' || value === 'gross')?.value,
  );
  return x !== undefined && y !== undefined && x !== y;
}

/** The day that an assertion is of: the one its words give, else that of its article. */
function dayOf({ claim, article }: SlotDraft): string {
  return (claim.time?.value ?? article.published?.value ?? '').slice(0, 10);
}

/** One number, given exactly by both, of a named kind of thing: people, and "40 per cent" of something, are told of much. */
function isSameLarge(a: SlotDraft, b: SlotDraft): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return false;
  if (unspecific.has(a.property) && (a.property !== 'count' || a.subject === anybody)) return false;
  const exact = a.value.quantifier === 'exact' && b.value.quantifier === 'exact';
  return exact && a.value.value === b.value.value && (a.value.value ?? 0) >= smallestTelling;
}

/** The noun that inhabitants, voters, visitors are all counted under. */
const anybody = 'person';

function isTelling({ value }: SlotDraft): boolean {
  return value.kind === 'quantity' && value.value !== null && significantDigits(value.value) >= tellingDigits;
}
