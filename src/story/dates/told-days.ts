import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import { findTimes } from '../../text/time/find-times.ts';

/** A day without a year that a line of its own names ("Dienstag, 11. November"). */
export interface YearlessDay {
  readonly raw: string;
  readonly month: number;
  readonly day: number;
  /** 1 to 7 when the line names it. */
  readonly weekday: number | null;
}

const longestLine = 60;

/** The day that a byline of the article names without its year, or null. Reads kept and removed lines. */
export function yearlessByline(article: Article, context: Pick<Context, 'language'>): YearlessDay | null {
  const dates = context.language(article.language)?.dates;
  if (!dates) return null;
  const kept = article.layers.blocks.slice(0, 8).map(({ span }) => article.text.slice(span[0], span[1]));
  for (const line of [...article.removals.map(({ text }) => text), ...kept]) {
    if (line.length > longestLine) continue;
    for (const time of findTimes(line, 0, line.length, dates.grammar)) {
      if (time.meaning.kind !== 'calendar') continue;
      const { year, month, day } = time.meaning.fields;
      const rest = line.length - (time.end - time.start);
      if (year !== undefined || month === undefined || day === undefined || rest > 20) continue;
      const raw = line.slice(time.start, time.end);
      const weekday = Object.entries(dates.weekdays).find(([name]) => raw.toLowerCase().startsWith(name))?.[1] ?? null;
      return { raw, month, day, weekday };
    }
  }
  return null;
}

/** A weekday (1 to 7) that an undated text names, with its words. */
export interface ToldWeekday {
  readonly weekday: number;
  readonly raw: string;
}

/** The weekdays that the undated text names, each once, in the order of their first place. */
export function toldWeekdays(article: Article): readonly ToldWeekday[] {
  const found = new Map<number, ToldWeekday>();
  for (const { value, span, type } of article.layers.timexes) {
    const match = type === 'SET' ? null : /^XXXX-WXX-([1-7])/.exec(value);
    if (!match) continue;
    const weekday = Number(match[1]);
    if (!found.has(weekday)) found.set(weekday, { weekday, raw: article.text.slice(span[0], span[1]) });
  }
  return [...found.values()];
}
