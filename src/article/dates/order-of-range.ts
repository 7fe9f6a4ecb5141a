import type { RangeWords } from '../../languages/parts/dates.ts';
import type { Day } from '../../text/time/calendar.ts';
import { dayNumber } from '../../text/time/calendar.ts';
import type { FoundTime } from '../../text/time/find-times.ts';
import type { Meaning } from '../../text/time/meaning.ts';
import type { TimeAnchors } from '../../text/time/placed.ts';
import { resolveMeaning } from '../../text/time/resolve-meaning.ts';

/** Longest text between two weekdays that make a range. */
const longest = 16;

/** The second weekday of a range comes after the first: "Montag bis Freitag" does not end before it begins. */
export function withOrderOfRange(
  text: string,
  first: { readonly time: FoundTime; readonly day: Day | null },
  second: FoundTime,
  meaning: Meaning,
  anchors: TimeAnchors,
  words: RangeWords,
): Meaning {
  if (!isWeekday(first.time.meaning) || !isWeekday(meaning) || !first.day) return meaning;
  if (second.start - first.time.end > longest) return meaning;
  const between = text.slice(first.time.end, second.start).trim().toLowerCase();
  if (!words.joiners.includes(between)) return meaning;
  const { day } = resolveMeaning(meaning, anchors);
  if (!day) return meaning;
  const late = dayNumber(first.day) - dayNumber(day);
  return late > 0 ? { ...meaning, dayShift: 7 * Math.ceil(late / 7) } : meaning;
}

function isWeekday(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.fields.weekday !== undefined;
}
