import { languages } from '../../languages/index.ts';
import type { Article } from '../../model/article.ts';
import { type Day, isDay, isoDay, weekdayOf } from '../../text/time/calendar.ts';
import { clauseTense } from '../../text/time/clause-tense.ts';
import { findTimes } from '../../text/time/find-times.ts';
import type { TenseWords } from '../../text/time/tense-words.ts';

/** Days that an article's own text speaks of, as far as they can be known without knowing when it appeared. */
export interface OwnEvents {
  /** Days with their year: `2024-11-01`. */
  readonly dated: readonly string[];
  /** Days without a year, as `10-31`, with the weekday beside them (1 to 7) or null. */
  readonly yearless: readonly { readonly monthDay: string; readonly weekday: number | null }[];
}

/**
 * Reads the absolute dates in the text that speak of what has happened: those in captions and in clauses of the past.
 * What an announcement names is still to come and says nothing against an earlier publication. The
 * words before a day ("Donnerstag, 31. Oktober") tell its weekday.
 */
export function ownEvents(article: Article): OwnEvents {
  const dated: string[] = [];
  const yearless: { monthDay: string; weekday: number | null }[] = [];
  const known = languages.filter(({ code }) => code === article.language.split('-')[0]);
  for (const language of known.length > 0 ? known : languages) {
    for (const time of findTimes(article.text, 0, article.text.length, language.dates.grammar)) {
      if (time.meaning.kind !== 'calendar') continue;
      const { year, month, day } = time.meaning.fields;
      if (month === undefined || day === undefined) continue;
      if (!isTold(article, time.start, time.end, language.dates.tense)) continue;
      if (year !== undefined) {
        dated.push(isoDay({ year, month, day }));
        continue;
      }
      const before = article.text.slice(time.start, time.end).toLowerCase();
      const weekday = Object.entries(language.dates.weekdays).find(([name]) => before.startsWith(name))?.[1] ?? null;
      yearless.push({ monthDay: isoDay({ year: 2000, month, day }).slice(5), weekday });
    }
  }
  return { dated, yearless };
}

/** Latest day that a reading must not precede if the text is to speak of the past, or null when nothing tells. */
export function latestEvent(events: OwnEvents, near: string): string | null {
  const days = [...events.dated];
  for (const { monthDay, weekday } of events.yearless) {
    for (const year of [Number(near.slice(0, 4)), Number(near.slice(0, 4)) - 1]) {
      if (!isDay(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))) continue;
      const day: Day = { year, month: Number(monthDay.slice(0, 2)), day: Number(monthDay.slice(3)) };
      if (weekday === null ? year === Number(near.slice(0, 4)) : weekdayOf(day) === weekday) days.push(isoDay(day));
    }
  }
  return days.sort().at(-1) ?? null;
}

function isTold(article: Article, start: number, end: number, tense: TenseWords): boolean {
  if (article.layers.captions.some(({ span }) => span[0] <= start && end <= span[1])) return true;
  return clauseTense(article.text, [start, end], tense) === 'past';
}
