import type { Article } from '../../model/article.ts';
import type { Assertion, ClaimSlot, Conflict } from '../../model/story.ts';
import { compareValues } from '../slots/compare-values.ts';
import { headsClash, oneOfAHappening, type QuestionContext } from '../slots/same-question.ts';
import { assertedAt, type Side, sayValue, sidesOf } from '../slots/side.ts';

/** Figures that are read for one another: people brought out of one village, people who left their homes in the valley. */
const kindred: Readonly<Record<string, string>> = { displaced: 'evacuated' };

/** A part and a whole that are given further apart than this are no pair that anybody would read for one. */
const daysApart = 3;
const dayLength = 86_400_000;

/**
 * Pairs of neighbouring slots that a reader could take for one: a part beside the whole (cause `scope`) and a forecast
 * beside the count that came after it (cause `newerState`). Only slots of one story, of one unit, and of a number that a
 * happening has one of: one count of "people" is not a part of another for being smaller.
 */
export function scopeConflicts(
  slots: readonly ClaimSlot[],
  context: Pick<QuestionContext, 'articles' | 'language'>,
): Conflict[] {
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
        return whole ? pair(withinReach(whole, part, context), part, 'scope') : [];
      }),
      ...forecasts.flatMap((forecast) => {
        const count = plain.find((slot) => slot.scope.join() === forecast.scope.join());
        return count && isEarlier(forecast, count, articles) ? pair(forecast, count, 'newerState') : [];
      }),
    ];
  });
}

function familyKey(slot: ClaimSlot): string | null {
  const value = slot.assertions[0]?.value;
  const base = slot.property.split('.')[0]!;
  if (value?.kind !== 'quantity' || !oneOfAHappening.has(base)) return null;
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
function withinReach(
  whole: ClaimSlot,
  part: ClaimSlot,
  context: Pick<QuestionContext, 'articles' | 'language'>,
): ClaimSlot {
  const smallest = Math.min(...part.assertions.map(sizeOf));
  const assertions = whole.assertions.filter(
    (one) =>
      sizeOf(one) >= smallest &&
      areNear({ ...whole, assertions: [one] }, part, context.articles) &&
      part.assertions.some((own) => !headsClash(own, one, context)),
  );
  return { ...whole, assertions };
}

/** A forecast was made before somebody counted, or on the same day. */
function isEarlier(forecast: ClaimSlot, count: ClaimSlot, articles: ReadonlyMap<string, Article>): boolean {
  const [x, y] = [daysOf(forecast, articles), daysOf(count, articles)];
  return x.length === 0 || y.length === 0 || Math.min(...x) <= Math.max(...y);
}

function daysOf(slot: ClaimSlot, articles: ReadonlyMap<string, Article>): number[] {
  return slot.assertions.flatMap((assertion) => {
    const day = Date.parse(assertedAt(assertion, articles)?.slice(0, 10) ?? '');
    return Number.isNaN(day) ? [] : [day];
  });
}

function pair(whole: ClaimSlot, part: ClaimSlot, cause: 'scope' | 'newerState'): Conflict[] {
  const left = sidesOf(whole.assertions);
  const right = sidesOf(part.assertions);
  if (left.length === 0 || right.length === 0) return [];
  const differ = left.some((a) => right.some((b) => compareValues(a.value, b.value) === 'differs'));
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
