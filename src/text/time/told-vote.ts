import type { Day } from './calendar.ts';
import type { FoundTime } from './find-times.ts';
import type { Placed } from './placed.ts';

/** The first day that a text names beside a vote; asked for before all else, since a headline may count from it. */
export function toldVote(times: readonly FoundTime[], place: (time: FoundTime) => Placed): Day | null {
  for (const time of times) {
    const day = time.meaning.tellsVote ? place(time).day : null;
    if (day) return day;
  }
  return null;
}
