import type { DateCandidate, DateReading } from '../../model/date-verdict.ts';

import { addDays, isoDay, parseIsoDay } from '../../text/time/calendar.ts';

/** One reading of one candidate, still possible. */
export interface Option {
  readonly candidate: DateCandidate;
  readonly reading: DateReading;
}

export interface Weighed {
  readonly option: Option;
  readonly day: string;
  /** Other kinds of evidence for the same day. */
  readonly agreeing: readonly DateCandidate[];
  readonly score: number;
}

/**
 * Weighs the readings of candidates with one role against each other. A reading counts with its candidate's weight and
 * gains from each other kind of evidence that names the same day; a stamp of midnight loses against a clock time.
 */
export function weighDates(options: readonly Option[]): readonly Weighed[] {
  const weighed = options.map((option) => {
    const day = option.reading.value.slice(0, 10);
    const agreeing = new Map<string, DateCandidate>();
    for (const other of options) {
      if (other.candidate === option.candidate || other.reading.value.slice(0, 10) !== day) continue;
      if (!agreeing.has(other.candidate.source)) agreeing.set(other.candidate.source, other.candidate);
    }
    agreeing.delete(option.candidate.source);
    const first = option.candidate.readings.filter(({ ruledOut }) => ruledOut === null).indexOf(option.reading);
    const midnight = /T00:00(?::00)?$/.test(option.reading.value) ? 4 : 0;
    const shifted = neighbourPenalty(option, options);
    const unseen = contradictedInSight(option, options) ? unseenPenalty : 0;
    const support = [...agreeing.values()].reduce((sum, { weight }) => sum + weight / 10, 0);
    return {
      option,
      day,
      agreeing: [...agreeing.values()],
      score: option.candidate.weight + support - 3 * first - midnight - shifted - unseen,
    };
  });
  // The day is chosen by the best score, then its finest reading.
  return weighed.sort((a, b) => b.score - a.score || fineness(b) - fineness(a));
}

function fineness({ option }: Weighed): number {
  return option.reading.value.length;
}

/**
 * A stamp in universal time near midnight falls on the neighbouring day of the outlet's own calendar. Local evidence for
 * that day (a byline, a stamp with the local offset, the address) is then the better witness.
 */
function neighbourPenalty({ reading }: Option, options: readonly Option[]): number {
  if (!/T\d\d/.test(reading.value) || (reading.zone !== 'Z' && reading.zone !== '+00:00')) return 0;
  const hour = Number(reading.value.slice(11, 13));
  const step = hour >= 12 ? 1 : -1;
  const day = parseIsoDay(reading.value);
  if (!day) return 0;
  const neighbour = isoDay(addDays(day, step));
  const named = options.some(
    ({ reading: other, candidate }) =>
      other.value.startsWith(neighbour) && other.zone !== 'Z' && other.zone !== '+00:00' && candidate.weight >= 40,
  );
  if (!named) return 0;
  return hour >= 20 || hour <= 6 ? 30 : 14;
}

const hidden: ReadonlySet<string> = new Set(['json-ld', 'meta', 'script']);
const visible: ReadonlySet<string> = new Set(['byline', 'time-element', 'text']);
const unseenPenalty = 30;

/**
 * Markup that no reader sees is written by templates and plug-ins; the date beside the headline is what the outlet
 * stands for. A hidden date loses when the page shows another one in good place and its own nowhere.
 */
function contradictedInSight(option: Option, options: readonly Option[]): boolean {
  if (!hidden.has(option.candidate.source) && !/^meta/.test(option.candidate.evidence)) return false;
  const day = option.reading.value.slice(0, 10);
  const seen = options.filter(({ candidate }) => visible.has(candidate.source));
  const shown = [...seen, ...options.filter(({ candidate }) => candidate.source === 'address')];
  if (shown.some(({ reading }) => reading.value.startsWith(day))) return false;
  const best = Math.max(seenWeight, ...seen.map(({ candidate }) => candidate.weight));
  // Of a date that can be read in two ways the likelier reading is the one in sight.
  const days = new Set(
    seen
      .filter(({ candidate, reading }) => candidate.weight > best - 6 && isFirstReading(candidate, reading))
      .map(({ reading }) => reading.value.slice(0, 10)),
  );
  // Several days in equally good sight are those of comments or of other articles.
  return days.size === 1;
}

function isFirstReading(candidate: DateCandidate, reading: DateReading): boolean {
  return candidate.readings.find(({ ruledOut }) => ruledOut === null) === reading;
}

const seenWeight = 55;
