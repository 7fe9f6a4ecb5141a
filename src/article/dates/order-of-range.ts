import type { RangeWords } from '../../languages/parts/dates.ts';
import type { Day } from '../../text/time/calendar.ts';
import { dayNumber } from '../../text/time/calendar.ts';
import type { FoundTime } from '../../text/time/find-times.ts';
import type { Meaning } from '../../text/time/meaning.ts';
import type { TimeAnchors } from '../../text/time/placed.ts';
import { resolveMeaning } from '../../text/time/resolve-meaning.ts';

/** Days within which the second weekday of a list follows the first: "Mittwoch und Donnerstag". */
const listReach = 3;
/** Longest text between two dates that make a range. */
const longest = 16;

/** The second weekday of a range or list comes after the first: "Montag bis Freitag" does not end before it begins. */
export function withOrderOfRange(
  text: string,
  first: { readonly time: FoundTime; readonly day: Day | null },
  second: FoundTime,
  meaning: Meaning,
  anchors: TimeAnchors,
  words: RangeWords,
): Meaning {
  if (!isWeekday(first.time.meaning) || !isWeekday(meaning) || !first.day) return meaning;
  const list = !isRange(text, first.time, second, words);
  if (list && !isList(text, first.time, second, words)) return meaning;
  const { day } = resolveMeaning(meaning, anchors);
  if (!day) return meaning;
  const late = dayNumber(first.day) - dayNumber(day);
  if (list && (late <= 0 || 7 * Math.ceil(late / 7) - late > listReach)) return meaning;
  return late > 0 ? { ...meaning, dayShift: 7 * Math.ceil(late / 7) } : meaning;
}

/** The month at which a range begins comes before the one at which it ends: "von Mai bis Oktober". */
export function withStartOfRange(
  text: string,
  first: FoundTime,
  second: FoundTime | undefined,
  meaning: Meaning,
  dayOf: (time: FoundTime) => Day | null,
  words: RangeWords,
): Meaning {
  if (!second || !isOpenMonth(meaning) || !isOpenMonth(second.meaning)) return meaning;
  if (!isRange(text, first, second, words)) return meaning;
  const [start, end] = [dayOf(first), dayOf(second)];
  if (!start || !end || dayNumber(start) <= dayNumber(end)) return meaning;
  const year = start.month > end.month ? end.year - 1 : end.year;
  return { ...meaning, fields: { ...meaning.fields, year } };
}

/** Whether a joining word or a dash and nothing else stands between two expressions. */
export function isRange(text: string, first: FoundTime, second: FoundTime, words: RangeWords): boolean {
  if (second.start - first.end > longest) return false;
  // The full stop behind a day's number is no part of the expression ("20. bis 24. Mai").
  const isNumber = first.meaning.kind === 'calendar' && first.meaning.fields.day !== undefined;
  const between = text.slice(first.end, second.start).replace(isNumber ? /^\./ : '', '');
  return words.joiners.includes(between.trim().toLowerCase());
}

/** Whether a word of lists and nothing else stands between two weekdays. */
function isList(text: string, first: FoundTime, second: FoundTime, words: RangeWords): boolean {
  if (second.start - first.end > longest) return false;
  return words.lists.includes(text.slice(first.end, second.start).trim().toLowerCase());
}

function isWeekday(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.fields.weekday !== undefined;
}

/** A month, or a day of one, that says no year. */
function isOpenMonth(meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' }> {
  if (meaning.kind !== 'calendar' || meaning.direction !== undefined || meaning.yearShift !== undefined) return false;
  const { month, year, holiday } = meaning.fields;
  return month !== undefined && year === undefined && holiday === undefined;
}
