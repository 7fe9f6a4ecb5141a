import { states } from '../../article/claims/states.ts';
import type { Article } from '../../model/article.ts';
import type { Assertion, ClaimSlot, Conflict } from '../../model/story.ts';
import { sentenceAt } from '../../text/token-index.ts';
import { areTwoNumbers, compareValues } from '../slots/compare-values.ts';
import { type HeadContext, headsClash } from '../slots/heads-agree.ts';
import { isTheNumber } from '../slots/is-the-number.ts';
import { otherTimes } from '../slots/question-times.ts';
import { oneOfAHappening } from '../slots/same-question.ts';
import { assertedAt, claimOf, type Side, sayValue, sidesOf } from '../slots/side.ts';
import { regionOf, toldPlace } from '../slots/told-place.ts';

/** Figures that are read for one another: people brought out of one village, people who left their homes in the valley. */
const kindred: Readonly<Record<string, string>> = { displaced: 'evacuated' };

/** A part and a whole that are given further apart than this are no pair that anybody would read for one. */
const daysApart = 3;
/** A text that gives a part and its whole gives them near each other; a smaller part is hardly one of this whole. */
const reach = 1500;
const widestRatio = 20;
const widestForecast = 5;
const dayLength = 86_400_000;

/**
 * Pairs of neighbouring slots that a reader could take for one: a part beside the whole (cause `scope`) and a forecast
 * beside the count that came after it (cause `newerState`). Only slots of one story, of one unit, and of a number that a
 * happening has one of: one count of "people" is not a part of another for being smaller.
 */
export function scopeConflicts(slots: readonly ClaimSlot[], context: HeadContext): Conflict[] {
  const { articles } = context;
  const families = new Map<string, ClaimSlot[]>();
  for (const slot of slots) {
    const key = familyKey(slot);
    if (key) families.set(key, [...(families.get(key) ?? []), slot]);
  }
  return [...families.values()].flatMap((family) => {
    const plain = family.filter((slot) => !slot.property.includes('.'));
    const wholes = plain.filter((slot) => slot.scope.length === 0);
    const parts = plain.filter((slot) => slot.scope.length > 0);
    const forecasts = family.filter((slot) => slot.property.endsWith('.forecast') && !isVague(slot));
    return [
      ...parts.flatMap((part) => {
        const whole = wholes.find((slot) => isPart(part, slot) && areNear(part, slot, articles));
        return whole ? besideTheWhole(withinReach(whole, part, context), part, context) : [];
      }),
      ...forecasts.flatMap((forecast) => {
        const count = plain.find((slot) => slot.scope.join() === forecast.scope.join());
        return count && isEarlier(forecast, count, articles) && areAlike(forecast, count) && !cameTrue(forecast, count)
          ? pair(forecast, count, 'newerState', context)
          : [];
      }),
    ];
  });
}

function familyKey(slot: ClaimSlot): string | null {
  const value = slot.assertions[0]?.value;
  const base = slot.property.split('.')[0]!;
  if (value?.kind !== 'quantity' || !oneOfAHappening.has(base) || states[base]?.ofEachPlace) return null;
  return [slot.topic ?? slot.story, kindred[base] ?? base, slot.subject, value.unit ?? ''].join('|');
}

/** "Tausende" foresees no number. */
function isVague({ assertions }: ClaimSlot): boolean {
  return assertions.every(({ value }) => value.kind === 'quantity' && value.quantifier === 'vague');
}

/** A part is no larger than its whole. */
function isPart(part: ClaimSlot, whole: ClaimSlot): boolean {
  return Math.min(...part.assertions.map(sizeOf)) < Math.max(...whole.assertions.map(sizeOf));
}

function sizeOf({ value }: Assertion): number {
  return value.kind === 'quantity' ? (value.value ?? value.low ?? 0) : 0;
}

function areNear(a: ClaimSlot, b: ClaimSlot, articles: ReadonlyMap<string, Article>): boolean {
  const [x, y] = [daysOf(a, articles), daysOf(b, articles)];
  if (x.length === 0 || y.length === 0) return true;
  return x.some((one) => y.some((other) => Math.abs(one - other) <= daysApart * dayLength));
}

/** The whole with those numbers alone that are given about when the part is, are no smaller, and count the same people. */
function withinReach(whole: ClaimSlot, part: ClaimSlot, context: HeadContext): ClaimSlot {
  const smallest = Math.min(...part.assertions.map(sizeOf));
  const assertions = whole.assertions.filter(
    (one) =>
      sizeOf(one) >= smallest &&
      !isVague({ ...whole, assertions: [one] }) &&
      areNear({ ...whole, assertions: [one] }, part, context.articles) &&
      part.assertions.some((own) => !headsClash(own, one, context)),
  );
  return { ...whole, assertions };
}

/**
 * The part beside its whole as far as somebody gives both: numbers of a text that has the two of them, and the same
 * numbers in others. A place named with the number of the whole narrows nothing ("10 dead", "10 dead in Averley").
 */
function besideTheWhole(whole: ClaimSlot, part: ClaimSlot, context: HeadContext): Conflict[] {
  const numbers = new Set(whole.assertions.map(valueKey));
  if (part.assertions.some((own) => numbers.has(valueKey(own)))) return [];
  const beside = part.assertions.filter(
    (own) =>
      sizeOf(own) > 0 &&
      !isForCountry(own, context) &&
      whole.assertions.some(
        (one) =>
          one.article === own.article &&
          Math.abs(one.span[0] - own.span[0]) <= reach &&
          sizeOf(one) <= sizeOf(own) * widestRatio &&
          !otherTimes(own, one, context) &&
          isTheNumber(one, { articles: context.articles, property: whole.property }) &&
          !isOfOtherPlace(one, part, context) &&
          !isOfOtherRegion(one, own, context),
      ),
  );
  if (beside.length === 0) return [];
  // "250 arrests in Arlen", "more than 250 people were arrested": one number of one text.
  const repeated = beside.some((own) =>
    whole.assertions.some((one) => one.article === own.article && sizeOf(one) === sizeOf(own)),
  );
  if (repeated) return [];
  const tellers = new Set(beside.map(({ article }) => article));
  const numbersOfWhole = withNumbersOf(whole, tellers);
  const ofOthers = new Set(
    numbersOfWhole.assertions.filter((one) => beside.every((own) => isOfOtherRegion(one, own, context))),
  );
  const assertions = numbersOfWhole.assertions.filter((one) => !ofOthers.has(one));
  return pair({ ...numbersOfWhole, assertions }, withNumbersOf(part, tellers), 'scope', context);
}

/** A country is hardly a part of what is given without a place. */
function isForCountry(assertion: Assertion, { articles }: HeadContext): boolean {
  const article = articles.get(assertion.article);
  const entity = article && claimOf(article, assertion)?.place?.entity;
  return article?.layers.entities.find(({ id }) => id === entity)?.place?.kind === 'country';
}

/** "Arlen verzeichnete 26", "in einem Arlener Heim 26": a place before the number in its sentence, no region and other than that of the part. */
function isOfOtherPlace(assertion: Assertion, part: ClaimSlot, { articles }: HeadContext): boolean {
  const article = articles.get(assertion.article);
  const sentence = article?.layers.sentences[sentenceAt(article.layers.sentences, assertion.span[0])];
  if (!article || !sentence) return false;
  const kinds = new Map(article.layers.entities.map(({ id, place }) => [id, place?.kind]));
  const names = new Set(part.scope.map((name) => name.toLowerCase()));
  return article.layers.mentions.some(
    ({ type, span, actor, entity }) =>
      type === 'place' &&
      !/^(?:region|country)$/.test(kinds.get(entity ?? '') ?? '') &&
      !actor &&
      span[0] >= sentence.span[0] &&
      span[1] <= assertion.span[0] &&
      !names.has(article.text.slice(...span).toLowerCase()),
  );
}

/** "In Norland, where 78 died": no whole of what lies in another region. */
function isOfOtherRegion(whole: Assertion, part: Assertion, { articles }: HeadContext): boolean {
  const article = articles.get(whole.article);
  const told = article ? toldPlace(article, whole)?.region : null;
  if (!article || told == null) return false;
  const own = regionOf(article, claimOf(article, part)?.place?.entity ?? null);
  return own !== null && own !== told;
}

function withNumbersOf(slot: ClaimSlot, articles: ReadonlySet<string>): ClaimSlot {
  const numbers = new Set(slot.assertions.filter(({ article }) => articles.has(article)).map(valueKey));
  return { ...slot, assertions: slot.assertions.filter((assertion) => numbers.has(valueKey(assertion))) };
}

function valueKey({ value }: Assertion): string {
  return JSON.stringify(value);
}

/** A forecast was made before somebody counted, or on the same day. */
function isEarlier(forecast: ClaimSlot, count: ClaimSlot, articles: ReadonlyMap<string, Article>): boolean {
  const [x, y] = [daysOf(forecast, articles), daysOf(count, articles)];
  return x.length === 0 || y.length === 0 || Math.min(...x) <= Math.max(...y);
}

/** Some of their numbers lie near enough to be of one thing. */
function areAlike(a: ClaimSlot, b: ClaimSlot): boolean {
  return a.assertions.some((one) =>
    b.assertions.some((other) => {
      const [x, y] = [sizeOf(one), sizeOf(other)];
      return x <= y * widestForecast && y <= x * widestForecast;
    }),
  );
}

/** The very number was counted, and given as exact before. */
function cameTrue(forecast: ClaimSlot, count: ClaimSlot): boolean {
  const counted = new Set(count.assertions.map(valueKey));
  return forecast.assertions.some(
    ({ value }) => value.kind === 'quantity' && value.quantifier === 'exact' && counted.has(JSON.stringify(value)),
  );
}

function daysOf(slot: ClaimSlot, articles: ReadonlyMap<string, Article>): number[] {
  return slot.assertions.flatMap((assertion) => {
    const day = Date.parse(assertedAt(assertion, articles)?.slice(0, 10) ?? '');
    return Number.isNaN(day) ? [] : [day];
  });
}

/**
 * "For the whole valley up to 90 million": beside such words "at least 30" for one town is a part, although the two bounds
 * exclude nothing.
 */
function claimsTheWhole(assertion: Assertion, { articles }: HeadContext): boolean {
  const article = articles.get(assertion.article);
  const scope = (article && claimOf(article, assertion)?.scope) ?? [];
  return scope.some(({ kind, value }) => kind === 'part' && (value === 'whole' || value === 'everywhere'));
}

function pair(whole: ClaimSlot, part: ClaimSlot, cause: 'scope' | 'newerState', context: HeadContext): Conflict[] {
  const left = sidesOf(whole.assertions);
  const right = sidesOf(part.assertions);
  if (left.length === 0 || right.length === 0) return [];
  const stated = cause === 'scope' && whole.assertions.some((one) => claimsTheWhole(one, context));
  const differ = left.some((a) =>
    right.some((b) => (stated ? areTwoNumbers(a.value, b.value) : compareValues(a.value, b.value) === 'differs')),
  );
  if (!differ) return [];
  const names = [left, right].map((sides) => sides.map((side: Side) => sayValue(side.value)).join(', '));
  const reason =
    cause === 'scope'
      ? `${names[1]} is for ${part.scope.join(', ')} alone, ${names[0]} for the whole.`
      : `${names[0]} was a forecast, ${names[1]} a count.`;
  return [
    {
      id: `${part.id}#${cause}:${whole.id}`,
      story: part.story,
      slot: part.id,
      cause,
      reason,
      sides: [...left, ...right],
    },
  ];
}
