import { type Day, parseIsoDay, weekdayOf } from './calendar.ts';

/**
 * Days of public votes by a name of our own: facts from the published results of the electoral offices. A vote over
 * several days stands with its last day.
 */
const days: Readonly<Record<string, string>> = {
  bundestag:
    '1949-08-14 1953-09-06 1957-09-15 1961-09-17 1965-09-19 1969-09-28 1972-11-19 1976-10-03 1980-10-05 1983-03-06 1987-01-25 1990-12-02 1994-10-16 1998-09-27 2002-09-22 2005-09-18 2009-09-27 2013-09-22 2017-09-24 2021-09-26 2025-02-23',
  europe:
    '1979-06-10 1984-06-17 1989-06-18 1994-06-12 1999-06-13 2004-06-13 2009-06-07 2014-05-25 2019-05-26 2024-06-09',
  nationalrat:
    '1983-04-24 1986-11-23 1990-10-07 1994-10-09 1995-12-17 1999-10-03 2002-11-24 2006-10-01 2008-09-28 2013-09-29 2017-10-15 2019-09-29 2024-09-29',
  commons:
    '1979-05-03 1983-06-09 1987-06-11 1992-04-09 1997-05-01 2001-06-07 2005-05-05 2010-05-06 2015-05-07 2017-06-08 2019-12-12 2024-07-04',
  brexit: '2016-06-23',
};

/** How many years one vote can be from the next of its kind. */
export const longestTerm = 8;

/** Day of a vote in a year, or null when there was none or it is not known. */
export function voteInYear(name: string, year: number): Day | null {
  // Set by law for the Tuesday after the first Monday of November.
  if (name === 'us-president') return year >= 1848 && year % 4 === 0 ? tuesdayOfNovember(year) : null;
  if (name === 'us-midterm') return year >= 1914 && year % 4 === 2 ? tuesdayOfNovember(year) : null;
  if (name === 'us') return year >= 1914 && year % 2 === 0 ? tuesdayOfNovember(year) : null;
  const listed = days[name]?.split(' ').find((day) => day.startsWith(`${year}-`));
  return listed ? parseIsoDay(listed) : null;
}

function tuesdayOfNovember(year: number): Day {
  const first = weekdayOf({ year, month: 11, day: 1 });
  return { year, month: 11, day: 2 + ((8 - first) % 7) };
}
