import type { DateCandidate, DateReading } from '../../model/date-verdict.ts';

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
    const support = [...agreeing.values()].reduce((sum, { weight }) => sum + weight / 10, 0);
    return { option, day, agreeing: [...agreeing.values()], score: option.candidate.weight + support - 3 * first - midnight };
  });
  // The day is chosen by the best score, then its finest reading.
  return weighed.sort((a, b) => b.score - a.score || fineness(b) - fineness(a));
}

function fineness({ option }: Weighed): number {
  return option.reading.value.length;
}
