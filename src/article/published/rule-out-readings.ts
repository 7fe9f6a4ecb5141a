import { languages } from '../../languages/index.ts';
import type { Article } from '../../model/article.ts';
import type { DateCandidate, DateReading } from '../../model/date-verdict.ts';
import { addDays, dayNumber, isoDay, parseIsoDay } from '../../text/time/calendar.ts';
import { latestEvent, type OwnEvents } from './own-events.ts';

/** The year of the first newspaper; archives put old issues on the web. */
const firstYear = 1605;
const lastYear = 2100;
/** Longest time between what a text tells and its publication for the one to date the other. */
const reportingDays = 14;

/**
 * Marks each reading that cannot be with the name of the reason: `epoch`, `far-future`, `too-early`, `future` (after
 * the document was fetched), `weekday` (the weekday beside it fits another reading), `before-own-events` (an ambiguous date read so that the text would speak of what had not
 * happened), `not-in-text` (digits in an address that no day in the text confirms). Ambiguous readings come out in the
 * order of the article's language.
 */
export function ruleOutReadings(article: Article, events: OwnEvents): readonly DateCandidate[] {
  const knownDay = article.knownAt ? parseIsoDay(article.knownAt) : null;
  // One day of grace: the fetching clock may stand in another zone.
  const limit = knownDay ? isoDay(addDays(knownDay, 1)) : null;
  return article.dateEvidence.map((candidate) => {
    const plain = candidate.readings.map((reading) => ({
      ...reading,
      ruledOut: reading.ruledOut ?? impossible(reading, limit),
    }));
    const readings = candidate.role === 'other' ? confirmed(plain, events) : decided(plain, events);
    return { ...candidate, role: role(candidate, readings), readings: ordered(readings, article) };
  });
}

function impossible({ value }: DateReading, limit: string | null): string | null {
  const year = Number(value.slice(0, 4));
  if (value.startsWith('1970-01-01')) return 'epoch';
  if (year > lastYear) return 'far-future';
  if (year < firstYear) return 'too-early';
  if (limit && value.slice(0, 10) > limit) return 'future';
  return null;
}

/** Of two readings of an ambiguous date the one before the text's own events is ruled out, if the other one is not. */
function decided(readings: readonly DateReading[], events: OwnEvents): readonly DateReading[] {
  const open = readings.filter(({ ruledOut }) => ruledOut === null);
  if (open.length < 2) return readings;
  const early = open.filter(({ value }) => {
    const latest = latestEvent(events, value);
    return latest !== null && value.slice(0, 10) < latest;
  });
  if (early.length === 0 || early.length === open.length) return readings;
  // The reading that stays must lie just after what the text tells: then the text reports it.
  const near = open.some((reading) => {
    const latest = parseIsoDay(latestEvent(events, reading.value) ?? '');
    const day = parseIsoDay(reading.value);
    return !early.includes(reading) && latest && day && dayNumber(day) - dayNumber(latest) <= reportingDays;
  });
  if (!near) return readings;
  return readings.map((reading) => (early.includes(reading) ? { ...reading, ruledOut: 'before-own-events' } : reading));
}

/** Digits that may be a date are believed when the text names the same day or a day just before. */
function confirmed(readings: readonly DateReading[], events: OwnEvents): readonly DateReading[] {
  return readings.map((reading) => {
    if (reading.ruledOut !== null) return reading;
    const day = reading.value.slice(0, 10);
    const named = events.dated.includes(day) || events.yearless.some(({ monthDay }) => monthDay === day.slice(5));
    return named ? reading : { ...reading, ruledOut: 'not-in-text' };
  });
}

function role(candidate: DateCandidate, readings: readonly DateReading[]): DateCandidate['role'] {
  return candidate.role === 'other' && readings.some(({ ruledOut }) => ruledOut === null)
    ? 'published'
    : candidate.role;
}

function ordered(readings: readonly DateReading[], article: Article): readonly DateReading[] {
  const code = article.language.split('-')[0];
  const dayFirst = languages.find((language) => language.code === code)?.dates.byline.dayFirst ?? true;
  const rank = ({ ruledOut, reading }: DateReading) =>
    (ruledOut === null ? 0 : 10) + (reading.includes('month-first') === dayFirst ? 1 : 0);
  return [...readings].sort((a, b) => rank(a) - rank(b));
}
