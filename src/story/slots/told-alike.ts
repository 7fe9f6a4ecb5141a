import type { Assertion, SlotValue } from '../../model/story.ts';
import { countShared } from '../../text/count-shared.ts';
import { unionFind } from '../../text/union-find.ts';
import { unspecific } from './adopt-properties.ts';
import { baseUnit, inBaseUnit, inTwoSystems, isMeasured, isTime } from './base-unit.ts';
import { boundsOppose, compareValues } from './compare-values.ts';
import { unknownHolder } from './context-words.ts';
import { standInOnePassage } from './one-passage.ts';
import type { QuestionContext } from './question-context.ts';
import { areToldOfApart } from './same-question.ts';
import { significantDigits } from './significant-digits.ts';
import { byPublication, type SlotDraft } from './slot-draft.ts';

/** Drafts that give one number of one thing, whatever words they use for it. */
export interface ToldAlike {
  /** Whether the two belong to one cluster. */
  areAlike(a: Assertion, b: Assertion): boolean;
  /** Clusters of two drafts and more, each in the order of the drafts. */
  readonly clusters: readonly (readonly SlotDraft[])[];
}

/** So many digits that count are hardly the same by chance within one topic. */
const tellingDigits = 3;
/** Telling words right around both numbers that have to be common, by the digits of the number. */
const nearWords: Readonly<Record<number, number>> = { 1: 2, 2: 1 };
/** So many more where a small number counts two things. */
const wordsOfTwo = 2;
/** "40 per cent", "24 hours" are said of much: one more. */
const saidOfMuch: ReadonlySet<string> = new Set(['percent', 'second', 'minute', 'hour']);
/** A round number of this size tells as much as two digits do. */
const large = 100;
/** Smaller counts of two digits are given for much in one topic: goals, ages, hours. */
const smallestTelling = 30;
/** Of a number that is given very often, so many of each cluster are compared with a new one, and so many clusters. */
const mostCompared = 12;
const mostClusters = 48;
/** Of those that give one number the ones published first are looked at: no pile is too large for this. */
const mostOfOneNumber = 512;

/**
 * Joins numbers of one topic that are equal in value and unit and told of one thing: by three digits that count, by the
 * words right around them, or by their place in a passage that one text took over from the other. "11.5 million files",
 * "documents" and "records" are one number; "two photos" and "two sisters" are two. Told of two countries, bounded from
 * two sides, or a part beside a whole they stay apart.
 */
export function toldAlike(drafts: readonly SlotDraft[], context: Omit<QuestionContext, 'property'>): ToldAlike {
  const buckets = new Map<string, number[]>();
  drafts.forEach((draft, at) => {
    const key = keyOf(draft);
    if (key === null) return;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(at);
    else buckets.set(key, [at]);
  });
  const joined = unionFind();
  for (const bucket of buckets.values()) joinBucket(bucket, drafts, joined, context);
  joinConverted(drafts, joined, context);
  const groups = new Map<string, SlotDraft[]>();
  const rootOf = new Map<Assertion, string>();
  drafts.forEach((draft, at) => {
    if (keyOf(draft) === null) return;
    const root = joined.find(String(at));
    rootOf.set(draft.assertion, root);
    const group = groups.get(root);
    if (group) group.push(draft);
    else groups.set(root, [draft]);
  });
  return {
    areAlike(a, b) {
      const root = rootOf.get(a);
      return root !== undefined && root === rootOf.get(b);
    },
    clusters: [...groups.values()].filter((group) => group.length > 1),
  };
}

function joinBucket(
  bucket: readonly number[],
  drafts: readonly SlotDraft[],
  joined: ReturnType<typeof unionFind>,
  context: Omit<QuestionContext, 'property'>,
): void {
  if (bucket.length < 2) return;
  const clusters = new Map<string, number[]>();
  const inOrder = [...bucket].sort((a, b) => byPublication(drafts[a]!, drafts[b]!));
  for (const at of inOrder.slice(0, mostOfOneNumber)) {
    const draft = drafts[at]!;
    for (const members of [...clusters.values()].slice(0, mostClusters)) {
      const alike = members.slice(0, mostCompared).some((other) => isAlike(draft, drafts[other]!, context));
      if (alike) joined.join(String(members[0]!), String(at));
    }
    const root = joined.find(String(at));
    const own: number[] = [];
    for (const [key, members] of clusters) {
      if (joined.find(key) !== root) continue;
      own.push(...members);
      clusters.delete(key);
    }
    clusters.set(root, [...own, at]);
  }
}

/** "200 feet" and "60 metres": numbers of two systems that come near each other in one unit. */
function joinConverted(
  drafts: readonly SlotDraft[],
  joined: ReturnType<typeof unionFind>,
  context: Omit<QuestionContext, 'property'>,
): void {
  const measured = new Map<string, number[]>();
  drafts.forEach((draft, at) => {
    if (draft.unit === null || !isMeasured(draft.unit) || keyOf(draft) === null) return;
    const key = `${draft.topic}|${baseUnit(draft.unit)}`;
    const group = measured.get(key);
    if (!group) measured.set(key, [at]);
    else if (group.length < mostClusters) group.push(at);
  });
  for (const group of measured.values()) {
    group.forEach((at, index) => {
      for (const other of group.slice(index + 1)) {
        const [a, b] = [drafts[at]!, drafts[other]!];
        if (inTwoSystems(a.unit, b.unit) && compareValues(a.value, b.value) === 'rounding' && isAlike(a, b, context))
          joined.join(String(at), String(other));
      }
    });
  }
}

/** Topic, base unit and number; null for what is no number of its own: an open order of magnitude, a negation, nothing. */
function keyOf({ topic, value, assertion }: SlotDraft): string | null {
  if (value.kind !== 'quantity' || assertion.polarity === 'negated') return null;
  const told = inBaseUnit(value);
  const number = told.value ?? (told.quantifier === 'vague' ? null : told.low);
  if (number === null || number <= 0) return null;
  const high = told.value === null ? (told.high ?? '') : '';
  return `${topic}|${told.unit ?? ''}|${number}|${high}`;
}

function isAlike(a: SlotDraft, b: SlotDraft, context: Omit<QuestionContext, 'property'>): boolean {
  if (a.article === b.article && a.assertion.span[0] === b.assertion.span[0]) return false;
  if (boundsOppose(a.value, b.value) || a.part !== b.part) return false;
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  const derived = a.article !== b.article && standInOnePassage(a.assertion, b.assertion, context);
  if (derived) return true;
  if (areToldOfApart(a.assertion, b.assertion, context)) return false;
  const digits = Math.min(digitsOf(a.value), digitsOf(b.value));
  const shared = sharedNear(a, b, context);
  if (digits >= tellingDigits) return a.story === b.story || shared > 0;
  if (areOfTwoThings(a, b)) return false;
  if (digits === 2 && isTellingByItself(a)) return !haveTwoHolders(a, b, context);
  const ofMuch = a.unit !== null && saidOfMuch.has(a.unit);
  const ofTwoThings = digits === 1 && a.unit === null && a.subject !== b.subject;
  if (shared < nearWords[digits]! + (ofMuch ? 1 : 0) + (ofTwoThings ? wordsOfTwo : 0)) return false;
  return !haveTwoHolders(a, b, context);
}

/** 340 jobs that go and 340 trains that are cancelled: the words say of both what is counted, and not the same. */
function areOfTwoThings(a: SlotDraft, b: SlotDraft): boolean {
  if (a.unit !== null || a.property === b.property) return false;
  return !unspecific.has(a.property) && !unspecific.has(b.property);
}

/** Two digits of a sum, a measure, a share, or of a count that is not small are hardly the same by chance in one topic. */
function isTellingByItself({ value, unit }: SlotDraft): boolean {
  if (value.kind !== 'quantity') return false;
  const number = value.value ?? value.low ?? 0;
  if (unit === null) return significantDigits(number) === 2 && number >= smallestTelling;
  return significantDigits(number) === 2 && !isTime(unit);
}

/** "Holt scored 14 points", "14 points for Weber": each sentence names another before its number. */
function haveTwoHolders(a: SlotDraft, b: SlotDraft, { words }: Omit<QuestionContext, 'property'>): boolean {
  const [x, y] = [words.holder(a.assertion), words.holder(b.assertion)];
  return x !== y && x !== null && y !== null && x !== unknownHolder && y !== unknownHolder;
}

function digitsOf(value: SlotValue): number {
  if (value.kind !== 'quantity') return 0;
  const number = value.value ?? value.low ?? 0;
  const digits = significantDigits(number);
  return digits === 1 && number >= large ? 2 : digits;
}

function sharedNear(a: SlotDraft, b: SlotDraft, { words }: Omit<QuestionContext, 'property'>): number {
  return a.article.language === b.article.language ? countShared(words.near(a.assertion), words.near(b.assertion)) : 0;
}
