import type { Article } from '../../model/article.ts';
import type { ClaimSlot, Conflict } from '../../model/story.ts';
import { unspecific } from '../slots/adopt-properties.ts';
import { compareValues } from '../slots/compare-values.ts';
import { type Side, sayValue, sidesOf } from '../slots/side.ts';

/** Figures that are read for one another: people brought out of one village, people who left their homes in the valley. */
const kindred: Readonly<Record<string, string>> = { displaced: 'evacuated' };

/**
 * Pairs of neighbouring slots that a reader could take for one: a part beside the whole (cause `scope`) and a forecast
 * beside the count that came after it (cause `newerState`). Only slots of one story and one unit are paired.
 */
export function scopeConflicts(slots: readonly ClaimSlot[], articles: ReadonlyMap<string, Article>): Conflict[] {
  void articles;
  const families = new Map<string, ClaimSlot[]>();
  for (const slot of slots) {
    const key = familyKey(slot);
    if (key) families.set(key, [...(families.get(key) ?? []), slot]);
  }
  return [...families.values()].flatMap((family) => {
    const wholes = family.filter((slot) => slot.scope.length === 0 && !slot.property.includes('.'));
    const parts = family.filter((slot) => slot.scope.length > 0 && !slot.property.includes('.'));
    const forecasts = family.filter(
      (slot) => slot.property.endsWith('.forecast') && !unspecific.has(slot.property.split('.')[0]!),
    );
    return [
      ...wholes.flatMap((whole) => parts.flatMap((part) => pair(whole, part, 'scope'))),
      ...forecasts.flatMap((forecast) =>
        family
          .filter((slot) => !slot.property.includes('.') && slot.scope.join() === forecast.scope.join())
          .flatMap((count) => pair(forecast, count, 'newerState')),
      ),
    ];
  });
}

function familyKey(slot: ClaimSlot): string | null {
  const value = slot.assertions[0]?.value;
  if (value?.kind !== 'quantity') return null;
  const base = slot.property.split('.')[0]!;
  return [slot.topic ?? slot.story, kindred[base] ?? base, slot.subject, value.unit ?? ''].join('|');
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
