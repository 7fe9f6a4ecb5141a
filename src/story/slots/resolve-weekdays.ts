import { isoWeekday } from './compare-values.ts';
import type { SlotDraft } from './slot-draft.ts';

const dayLength = 86_400_000;
const farthest = 4;

/**
 * A weekday that nothing in its article turns into a date ("am Freitag") becomes the nearest such day to a date that
 * another assertion of the same question gives, at most four days away. Without one it stays a weekday.
 */
export function resolveWeekdays(slot: readonly SlotDraft[]): SlotDraft[] {
  const dates = slot.flatMap(({ value }) =>
    value.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value.value) ? [value.value] : [],
  );
  return slot.map((draft) => {
    const weekday =
      draft.value.kind === 'date' ? /^XXXX-WXX-(?<day>[1-7])/.exec(draft.value.value)?.groups?.['day'] : null;
    if (!weekday || dates.length === 0) return draft;
    const value = nearestDay(dates, Number(weekday));
    if (value === null) return draft;
    const date = { kind: 'date', value } as const;
    return { ...draft, value: date, assertion: { ...draft.assertion, value: date } };
  });
}

function nearestDay(dates: readonly string[], weekday: number): string | null {
  for (let distance = 0; distance <= farthest; distance++) {
    for (const date of dates) {
      for (const sign of [1, -1]) {
        const candidate = new Date(Date.parse(`${date}T00:00:00Z`) + sign * distance * dayLength)
          .toISOString()
          .slice(0, 10);
        if (isoWeekday(candidate) === weekday) return candidate;
      }
    }
  }
  return null;
}
