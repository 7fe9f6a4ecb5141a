import type { RangeWords } from '../../languages/parts/dates.ts';
import { type Day, weekdayOf } from '../../text/time/calendar.ts';
import type { FoundTime } from '../../text/time/find-times.ts';
import type { Meaning } from '../../text/time/meaning.ts';

/** How many expressions behind a weekday are looked through for its day: "Freitag und Samstag, 7. und 8. November". */
const mostBehind = 4;
/** Longest text between two expressions that stand beside each other. */
const longest = 14;

/**
 * A weekday beside a day of a month that falls on it is that day: "Samstag, 21. und Sonntag, 22. Mai", "an einem Dienstag,
 * am 10. März", "heute, Mittwoch". The meaning as it is where no such day stands beside it.
 */
export function withDayBeside(
  text: string,
  found: readonly FoundTime[],
  index: number,
  meaning: Meaning,
  before: { readonly time: FoundTime; readonly day: Day | null } | null,
  dayOf: (time: FoundTime) => Day | null,
  words: RangeWords,
): Meaning {
  if (meaning.kind !== 'calendar' || meaning.fields.weekday === undefined || meaning.dayShift) return meaning;
  const { weekday } = meaning.fields;
  const as = (day: Day | null): Meaning | null => {
    if (day === null || weekdayOf(day) !== weekday) return null;
    const { direction: _, ...rest } = meaning;
    return { ...rest, fields: { year: day.year, month: day.month, day: day.day } };
  };
  const time = found[index]!;
  const joining = [...words.apposition, ...words.joining];
  if (before && isSingleDay(before.time.meaning) && standsBeside(text, before.time.end, time.start, words.apposition)) {
    const known = as(before.day);
    if (known) return known;
  }
  for (let at = index + 1; at < found.length && at <= index + mostBehind; at++) {
    const next = found[at]!;
    if (!isSingleDay(next.meaning)) break;
    // "Am kommenden Donnerstag und am 30. April" are two days.
    const joins = hasDay(next.meaning) && !hasDay(found[at - 1]!.meaning) ? words.apposition : joining;
    if (!standsBeside(text, found[at - 1]!.end, next.start, joins)) break;
    const known = hasDay(next.meaning) ? as(dayOf(next)) : null;
    if (known) return known;
  }
  return meaning;
}

/** A day of a month, a weekday, or a day counted from publication. */
function isSingleDay(meaning: Meaning): boolean {
  if (meaning.kind === 'today') return true;
  if (meaning.kind === 'shift') return meaning.unit === 'D' && meaning.from === 'publication';
  return meaning.kind === 'calendar' && (hasDay(meaning) || meaning.fields.weekday !== undefined);
}

function hasDay(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.fields.day !== undefined && meaning.fields.month !== undefined;
}

/** Whether nothing but marks and joining words stands between two offsets. */
function standsBeside(text: string, from: number, to: number, words: readonly string[]): boolean {
  if (to - from > longest || to <= from) return false;
  const between = text.slice(from, to);
  if (between.includes('\n')) return false;
  const pieces = between.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? [];
  return pieces.every((piece) => ',.(/'.includes(piece) || words.includes(piece));
}
