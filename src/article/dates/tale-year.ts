import type { FoundTime } from '../../text/time/find-times.ts';
import type { Meaning } from '../../text/time/meaning.ts';
import type { TimeAnchors } from '../../text/time/placed.ts';

/** A day or month with its year that the text has told of, and where it ended. */
export interface ToldDate {
  readonly year: number;
  readonly month: number;
  readonly end: number;
}

/** Characters behind a told date within which months and days go on with its year. */
const reach = 250;
/** A tale lies at least so many years behind: nearer by, a month without a year may as well be that of the news. */
const yearsBack = 2;
/** Months before publication that a text rather means for its own time. */
const monthsNear = 2;

/** Characters behind a told date within which the same month is the same year's even if it is that of the news. */
const closeBy = 120;

/**
 * A month or day without a year in a tale of the past ("Am 9. November 1918 dankte er ab. Am 10. November floh er.")
 * with the year of the date told before; the meaning as it is when the text tells the news of a day, when the tale is
 * too near or too far, or when the clause looks ahead.
 */
export function withYearOfTale(
  { meaning, start }: FoundTime,
  told: ToldDate | null,
  text: string,
  { publication, tense }: TimeAnchors,
  news: boolean,
): Meaning {
  if (meaning.kind !== 'calendar' || !told || news || start - told.end > reach) return meaning;
  const { month, year, holiday } = meaning.fields;
  if (month === undefined || year !== undefined || holiday !== undefined) return meaning;
  if (meaning.yearShift !== undefined || meaning.direction !== undefined) return meaning;
  if (text.slice(told.end, start).includes('\n')) return meaning;
  if (publication) {
    if (told.year > publication.year - yearsBack) return meaning;
    const goesOn = month === told.month && start - told.end <= closeBy;
    if (!goesOn && (publication.month - month + 12) % 12 <= monthsNear) return meaning;
    const clause = tense();
    if (clause === 'future' || clause === 'possible') return meaning;
  }
  // December and January of a tale are neighbours: of three years the nearest counts.
  const away = month - told.month;
  const step = away > 6 ? -1 : away < -6 ? 1 : 0;
  return { ...meaning, fields: { ...meaning.fields, year: told.year + step } };
}

/** The date that a meaning with a month and a year tells, or null. */
export function toldBy({ meaning, end }: FoundTime): ToldDate | null {
  if (meaning.kind !== 'calendar') return null;
  const { year, month, season } = meaning.fields;
  if (year === undefined) return null;
  const at = month ?? (season === undefined ? undefined : seasonMonths[season]);
  return at === undefined ? null : { year, month: at, end };
}

/** A month in the middle of each season. */
const seasonMonths: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };
