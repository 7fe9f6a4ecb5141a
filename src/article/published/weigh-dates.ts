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
    const shifted = namesNeighbour(option, options) ? 14 : 0;
    const support = [...agreeing.values()].reduce((sum, { weight }) => sum + weight / 10, 0);
    return {
      option,
      day,
      agreeing: [...agreeing.values()],
      score: option.candidate.weight + support - 3 * first - midnight - shifted,
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
function namesNeighbour({ reading }: Option, options: readonly Option[]): boolean {
  if (!/T\d\d/.test(reading.value) || (reading.zone !== 'Z' && reading.zone !== '+00:00')) return false;
  const hour = Number(reading.value.slice(11, 13));
  const step = hour >= 12 ? 1 : -1;
  const day = parseIsoDay(reading.value);
  if (!day) return false;
  const neighbour = isoDay(addDays(day, step));
  return options.some(
    (other) =>
      other.reading.value.startsWith(neighbour) &&
      other.reading.zone !== 'Z' &&
      other.reading.zone !== '+00:00' &&
      other.candidate.weight >= 40,
  );
}
