import type { RangeWords } from '../../languages/parts/dates.ts';
import type { FoundTime } from '../../text/time/find-times.ts';
import type { CalendarFields, Meaning } from '../../text/time/meaning.ts';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/** Longest text between two dates that can share a year. */
const longest = 16;

/**
 * Gives a date without a year that of the date it is joined with: "von Januar bis September 2018", "im Mai und Juni
 * vergangenen Jahres", "from November 2017 to March". Over New Year the years are neighbours.
 */
export function shareYears(text: string, found: readonly FoundTime[], words: RangeWords): readonly FoundTime[] {
  if (!found.some(({ meaning }) => named(meaning) && hasYear(meaning))) return found;
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [first, second] = [shared[index]!, shared[index + 1]!];
    if (!named(first.meaning) || !named(second.meaning)) continue;
    if (hasYear(first.meaning) || !hasYear(second.meaning) || !joined(text, first, second, words)) continue;
    const step = comesAfter(first.meaning.fields, second.meaning.fields) ? -1 : 0;
    shared[index] = { ...first, meaning: withYearOf(first.meaning, second.meaning, step) };
  }
  for (let index = 1; index < shared.length; index++) {
    const [first, second] = [shared[index - 1]!, shared[index]!];
    if (!named(first.meaning) || !named(second.meaning)) continue;
    if (hasYear(second.meaning) || !hasYear(first.meaning) || !joined(text, first, second, words)) continue;
    const step = comesAfter(first.meaning.fields, second.meaning.fields) ? 1 : 0;
    shared[index] = { ...second, meaning: withYearOf(second.meaning, first.meaning, step) };
  }
  return shared;
}

/** A calendar date that names a month, quarter, half or season and may lack its year. */
function named(meaning: Meaning): meaning is Calendar {
  if (meaning.kind !== 'calendar' || meaning.direction !== undefined) return false;
  const { month, quarter, half, season, holiday } = meaning.fields;
  return holiday === undefined && [month, quarter, half, season].some((field) => field !== undefined);
}

function hasYear({ fields, yearShift }: Calendar): boolean {
  return fields.year !== undefined || yearShift !== undefined;
}

function comesAfter(first: CalendarFields, second: CalendarFields): boolean {
  const place = ({ month, day, quarter, half }: CalendarFields) =>
    month !== undefined ? 40 * month + (day ?? 0) : quarter !== undefined ? 40 * (quarter * 3 - 2) : 240 * (half ?? 0);
  return place(first) > place(second) && first.season === undefined && second.season === undefined;
}

function withYearOf(meaning: Calendar, other: Calendar, step: number): Calendar {
  return other.fields.year === undefined
    ? { ...meaning, yearShift: (other.yearShift ?? 0) + step }
    : { ...meaning, fields: { ...meaning.fields, year: other.fields.year + step } };
}

function joined(text: string, first: FoundTime, second: FoundTime, words: RangeWords): boolean {
  if (second.start - first.end > longest) return false;
  const between = text
    .slice(first.end, second.start)
    .replace(/^\.?,?\s{0,3}/, '')
    .trim()
    .toLowerCase();
  // "May 3, 4 and 5, 1998".
  if (between === '' && text[first.end] === ',') return isDayOfSameMonth(first.meaning, second.meaning);
  return words.joiners.includes(between) || words.openedJoiners.includes(between) || words.lists.includes(between);
}

function isDayOfSameMonth(first: Meaning, second: Meaning): boolean {
  if (first.kind !== 'calendar' || second.kind !== 'calendar') return false;
  return (
    first.fields.day !== undefined && first.fields.month === second.fields.month && second.fields.day !== undefined
  );
}
