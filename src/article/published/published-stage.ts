import type { Article } from '../../model/article.ts';
import type { DateCandidate, DateReading, DateVerdict } from '../../model/date-verdict.ts';
import type { Context, Stage } from '../stage.ts';
import { explainVerdict } from './explain-verdict.ts';
import { type OwnEvents, ownEvents } from './own-events.ts';
import { ruleOutReadings } from './rule-out-readings.ts';
import { type Option, type Weighed, weighDates } from './weigh-dates.ts';

/** The date court: weighs all evidence for the dates of publication and change. */
export const publishedStage: Stage = {
  name: 'published',
  version: 1,
  requires: ['blocks', 'outlet'],
  assigns: ['published', 'modified'],
  run(article, context) {
    if (article.dateEvidence.length === 0) return {};
    const candidates = ruleOutReadings(article, needsEvents(article) ? ownEvents(article) : noEvents);
    const zone = outletZone(article, context);
    const modified = judge(candidates, 'modified', zone);
    const published = judge(candidates, 'published', zone);
    if (!published || isWeak(published)) return { facts: { published: fromChange(modified) ?? published, modified } };
    return { facts: { published, modified } };
  },
};

const noEvents: OwnEvents = { dated: [], yearless: [] };

/** The text is searched for dates only when they can decide something. */
function needsEvents(article: Article): boolean {
  return article.dateEvidence.some(({ role, readings }) => role === 'other' || readings.length > 1);
}

function judge(
  candidates: readonly DateCandidate[],
  role: DateCandidate['role'],
  zone: string | null,
): DateVerdict | null {
  const options = candidates
    .filter((candidate) => candidate.role === role)
    .flatMap((candidate) => possible(candidate).map((reading) => ({ candidate, reading })));
  const best = weighDates(options)[0];
  if (!best) return null;
  const finest = finestOfDay(best, options);
  const { value, precision } = finest.reading;
  return {
    value,
    precision,
    zone: finest.reading.zone ?? (precision === 'day' ? null : zone),
    stated: isStated(finest),
    reason: explainVerdict(best, options),
    candidates,
  };
}

/** Told by nothing but dates that stand somewhere in the text. */
function isWeak(published: DateVerdict): boolean {
  return published.candidates.every(({ role, weight }) => role !== 'published' || weight < 45);
}

/** A page that only tells when it was changed: the text as it stands is of that day, which dates it by inference. */
function fromChange(modified: DateVerdict | null): DateVerdict | null {
  if (!modified) return null;
  const reason = `The page tells only when it was last changed, so its text as it stands is of that day: ${modified.reason}`;
  return { ...modified, stated: false, reason };
}

function possible(candidate: DateCandidate): readonly DateReading[] {
  return candidate.readings.filter(({ ruledOut }) => ruledOut === null);
}

/** A date without a clock time takes the time of other evidence for the same day, if that has one. */
function finestOfDay(best: Weighed, options: readonly Option[]): Option {
  const timed = (option: Option) => option.reading.precision !== 'day' && !/T00:00(?::00)?$/.test(option.reading.value);
  if (timed(best.option)) return best.option;
  const sameDay = options.filter(
    ({ reading, candidate }) => reading.value.startsWith(best.day) && candidate.weight >= 50,
  );
  return sameDay.filter(timed).sort((a, b) => b.candidate.weight - a.candidate.weight)[0] ?? best.option;
}

/** Stated when the words can be read in one way only; inferred when the text around had to decide or an order was assumed. */
function isStated({ candidate }: Option): boolean {
  const readable = candidate.readings.filter(({ ruledOut }) => ruledOut !== 'weekday');
  return new Set(readable.map(({ value }) => value)).size === 1;
}

/** Zone of the outlet's clock, known by its host or name. */
function outletZone(article: Article, context: Context): string | null {
  const host = /^https?:\/\/([^/:?#]{1,255})/i.exec(article.url ?? '')?.[1];
  const outlet =
    (host ? context.outlets.byHost(host) : null) ?? (article.outlet ? context.outlets.byName(article.outlet) : null);
  return outlet?.zone ?? null;
}
