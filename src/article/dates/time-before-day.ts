import type { RangeWords } from '../../languages/parts/dates.ts';
import type { FoundTime } from '../../text/time/find-times.ts';
import type { Meaning } from '../../text/time/meaning.ts';

/** Longest text between a time and its day: " Uhr Ortszeit (16.30 Uhr MEZ) am ". */
const longest = 40;

/**
 * A clock time or part of a day with the day that stands behind it: "um 15 Uhr am Dienstag", "at 7 p.m. local time on
 * Thursday". The meaning as it is where no day follows at once.
 */
export function withDayBehind(
  text: string,
  time: FoundTime,
  next: FoundTime | undefined,
  meaningOf: (day: FoundTime) => Meaning,
  words: RangeWords,
): Meaning {
  const { meaning } = time;
  if (meaning.kind !== 'time' || meaning.repeated || !next || next.start - time.end > longest) return meaning;
  if (!words.dayBehind.test(text.slice(time.end, next.start))) return meaning;
  const day = meaningOf(next);
  if (day.kind === 'calendar' ? day.fields.weekday === undefined && day.fields.day === undefined : !isCounted(day))
    return meaning;
  const { part: _, clock: __, ...rest } = day;
  return {
    ...rest,
    ...(meaning.part ? { part: meaning.part } : {}),
    ...(meaning.clock ? { clock: meaning.clock } : {}),
    ...(meaning.mod ? { mod: meaning.mod } : {}),
  };
}

/** Yesterday or tomorrow. */
function isCounted(meaning: Meaning): boolean {
  return meaning.kind === 'shift' && meaning.unit === 'D' && meaning.from === 'publication' && !meaning.fields;
}
