import type { Article } from '../../model/article.ts';
import type { Assertion } from '../../model/story.ts';
import { assertedAt, claimOf } from './side.ts';

interface Dated {
  readonly articles: ReadonlyMap<string, Article>;
}

/** "In den Jahren 2002 und 2003 … 750", "im Februar starben 600": of another time than what is told of today. */
export function otherTimes(left: Assertion, right: Assertion, context: Dated): boolean {
  const x = periodOf(left, context);
  const y = periodOf(right, context);
  if (!x.stated && !y.stated) return false;
  // How many in a whole year, how many by a day of it.
  if (x.stated !== y.stated && (x.stated ? x : y).month === null) return true;
  if (x.month !== null && y.month !== null && x.month !== y.month) return true;
  return x.year !== null && y.year !== null && x.year !== y.year;
}

interface Period {
  readonly year: string | null;
  /** `02`, or null where only a year is given. */
  readonly month: string | null;
  /** A year or a month stands in the words themselves, and no day. */
  readonly stated: boolean;
}

/** The year or month that the words of a claim name by itself, else those in which it was made. */
function periodOf(assertion: Assertion, { articles }: Dated): Period {
  const article = articles.get(assertion.article);
  const time = article ? claimOf(article, assertion)?.time?.value : undefined;
  const named = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2}))?$/.exec(time ?? '')?.groups;
  if (named?.['year'] && (named['year'] !== 'XXXX' || named['month'])) {
    return { year: named['year'] === 'XXXX' ? null : named['year'], month: named['month'] ?? null, stated: true };
  }
  const at = assertedAt(assertion, articles);
  return { year: at?.slice(0, 4) ?? null, month: at?.slice(5, 7) || 'open', stated: false };
}

/** Neither its words nor its article date it. */
export function isUndated(assertion: Assertion, { articles }: Dated): boolean {
  return assertedAt(assertion, articles) === null;
}

/** Two days that the words name are two questions for everything that has more than one number. */
export function daysAgree(left: Assertion, right: Assertion, context: Dated): boolean {
  const [x, y] = [left, right].map((one) => {
    const article = context.articles.get(one.article);
    return article ? claimOf(article, one)?.time?.value : undefined;
  });
  return x === undefined || y === undefined || x === y;
}

/** The day that the words give, in full. */
export function dayOf(assertion: Assertion, { articles }: Dated): string | null {
  const article = articles.get(assertion.article);
  const time =
    assertion.value.kind === 'date' ? assertion.value.value : article && claimOf(article, assertion)?.time?.value;
  return time !== undefined && /^\d{4}-\d{2}-\d{2}/.test(time) ? time.slice(0, 10) : null;
}

/** Days given for one happening lie this near each other, or are of two years by a slip. */
const daysOfOneHappening = 7;

export function mayBeOneDay(x: string, y: string): boolean {
  return (
    x.slice(5) === y.slice(5) || Math.abs(Date.parse(x) - Date.parse(y)) <= daysOfOneHappening * 24 * 60 * 60 * 1000
  );
}

/** The two were asserted on different days. */
export function twoDays(left: Assertion, right: Assertion, { articles }: Dated): boolean {
  const x = assertedAt(left, articles);
  const y = assertedAt(right, articles);
  return x !== null && y !== null && x.slice(0, 10) !== y.slice(0, 10);
}
