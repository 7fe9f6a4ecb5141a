import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { DateCandidate, DateVerdict } from '../../model/date-verdict.ts';
import type { LineageEdge, Picture, Story } from '../../model/story.ts';
import {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  isDay,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from '../../text/time/calendar.ts';
import { type DatedRelative, datedRelatives, publishedDay } from './dated-relatives.ts';
import { type ToldWeekday, toldWeekdays, type YearlessDay, yearlessByline } from './told-days.ts';

/** How far, in days, reports of one happening and copies of one text lie from each other as a rule. */
const span = 3;

/**
 * Infers dates for articles that have none of their own from their story and lineage: a day named without its year, a
 * weekday beside a relative's date, and bounds otherwise. Nothing is inferred without a dated article beside it.
 */
export function inferDates(
  articles: readonly Article[],
  stories: readonly Story[],
  lineage: readonly LineageEdge[],
  context: Pick<Context, 'language'>,
): Picture['inferredDates'] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const inferred: { article: string; published: DateVerdict }[] = [];
  for (const story of stories) {
    const members = story.articles.flatMap((id) => byId.get(id) ?? []);
    const dated = members.filter((article) => publishedDay(article) !== null);
    if (dated.length === 0) continue;
    for (const article of members) {
      if (article.published !== null) continue;
      const published = inferDate(article, dated, lineage, context);
      if (published) inferred.push({ article: article.id, published });
    }
  }
  return inferred;
}

function inferDate(
  article: Article,
  dated: readonly Article[],
  lineage: readonly LineageEdge[],
  context: Pick<Context, 'language'>,
): DateVerdict | null {
  const relatives = datedRelatives(article, dated, lineage);
  const days = dated.map((other) => dayNumber(publishedDay(other)!)).sort((a, b) => a - b);
  const middle = dayOf(days[Math.floor(days.length / 2)]!);
  const byline = yearlessByline(article, context);
  if (byline) {
    const day = nearestYear(byline, relatives[0]?.day ?? middle);
    if (day) return dayVerdict(day, yearReason(byline, day, dated[0]!), [yearCandidate(byline, day)]);
  }
  const closest = relatives[0];
  const told = closest ? ownWeekday(toldWeekdays(article), closest) : null;
  if (told && closest) {
    const reason = `"${told.raw}" beside ${tieReason(closest)} is ${isoDay(told.day)}, the only such day within ${span} days.`;
    return dayVerdict(told.day, reason, [relativeCandidate(closest), weekdayCandidate(told.raw, told.day)]);
  }
  return boundsVerdict(article, relatives, dayOf(days[0]!), dayOf(days.at(-1)!), dated.length);
}

/** Earliest and latest day that copies and the story allow. */
function boundsVerdict(
  article: Article,
  relatives: readonly DatedRelative[],
  first: Day,
  last: Day,
  count: number,
): DateVerdict {
  let earliest = dayNumber(first) - span;
  let latest = dayNumber(last) + span;
  const reasons = [
    `Its story has ${count} dated article${count > 1 ? 's' : ''}, from ${isoDay(first)} to ${isoDay(last)}; reports of one happening rarely lie more than ${span} days apart`,
  ];
  for (const relative of relatives) {
    const day = dayNumber(relative.day);
    if (relative.tie === 'source' && day > earliest) {
      earliest = day;
      reasons.push(`it is not older than its source of ${isoDay(relative.day)}`);
    }
    if (relative.tie === 'derived' && day < latest) {
      latest = day;
      reasons.push(`it is not younger than the copy of ${isoDay(relative.day)}`);
    }
  }
  const known = article.knownAt ? parseIsoDay(article.knownAt) : null;
  if (known && dayNumber(known) < latest) latest = dayNumber(known);
  const [from, to] = [isoDay(dayOf(earliest)), isoDay(dayOf(Math.max(earliest, latest)))];
  return {
    value: `${from}/${to}`,
    precision: 'interval',
    earliest: from,
    latest: to,
    zone: null,
    stated: false,
    reason: `${reasons.join('; ')}.`,
    candidates: relatives.slice(0, 5).map(relativeCandidate),
  };
}

function nearestYear({ month, day, weekday }: YearlessDay, around: Day): Day | null {
  const candidates = [around.year - 1, around.year, around.year + 1]
    .filter((year) => isDay(year, month, day))
    .map((year) => ({ year, month, day }))
    .filter((candidate) => weekday === null || weekdayOf(candidate) === weekday);
  const distance = (candidate: Day) => Math.abs(dayNumber(candidate) - dayNumber(around));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * The weekday by which the text calls its own day: the one it names first, provided that it is also the latest of all
 * it names around the relative's date. News speaks of its day first; what lies later would still be to come.
 */
function ownWeekday(
  told: readonly ToldWeekday[],
  relative: DatedRelative,
): { readonly raw: string; readonly day: Day } | null {
  const [first, ...others] = told;
  const day = first ? nearestWeekday(first.weekday, relative) : null;
  if (!first || !day) return null;
  const later = others.some(({ weekday }) => {
    const other = nearestWeekday(weekday, { ...relative, tie: 'quotation' });
    return other === null || dayNumber(other) > dayNumber(day);
  });
  return later ? null : { raw: first.raw, day };
}

/** The named weekday within three days of the relative's date, or null; a copy is not older than its source. */
function nearestWeekday(weekday: number, { day, tie }: DatedRelative): Day | null {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  if (back === 0) return day;
  if (back <= span && tie !== 'source') return addDays(day, -back);
  return forward <= span ? addDays(day, forward) : null;
}

function tieReason({ article, day, tie, words }: DatedRelative): string {
  const when = `${article.id} of ${isoDay(day)}`;
  if (tie === 'source') return `its source ${when} (${words})`;
  if (tie === 'derived') return `${when}, which derives from it (${words})`;
  if (tie === 'sibling') return `${when}, which goes back to the same text`;
  return `${when}, which has a quotation word for word the same`;
}

function yearReason({ raw, weekday }: YearlessDay, day: Day, other: Article): string {
  const arithmetic = weekday === null ? '' : '; the weekday fits that year';
  return `"${raw}" has no year; its story (${other.id} and others) has ${day.year}${arithmetic}.`;
}

function dayVerdict(day: Day, reason: string, candidates: readonly DateCandidate[]): DateVerdict {
  return { value: isoDay(day), precision: 'day', zone: null, stated: false, reason, candidates };
}

function candidateOf(raw: string, source: string, evidence: string, day: Day, weight: number): DateCandidate {
  const reading = { value: isoDay(day), precision: 'day', zone: null, reading: source, ruledOut: null } as const;
  return { raw, source, evidence, span: null, role: 'published', weight, readings: [reading] };
}

function relativeCandidate(relative: DatedRelative): DateCandidate {
  return candidateOf(relative.words, 'story', tieReason(relative), relative.day, 40);
}

function weekdayCandidate(raw: string, day: Day): DateCandidate {
  return candidateOf(raw, 'weekday', 'weekday named in the text', day, 40);
}

function yearCandidate({ raw }: YearlessDay, day: Day): DateCandidate {
  return candidateOf(raw, 'byline', 'line without a year', day, 50);
}
