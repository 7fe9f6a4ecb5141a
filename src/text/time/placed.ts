import { addDays, type Day, isoDay, two } from './calendar.ts';
import type { Meaning } from './meaning.ts';

/**
 * `present` speaks of what is planned ("beginnt am Sonntag"), `narrated` is any other present, which may also tell what has
 * been ("ruft er am Samstag"). `possible`: a verb of being able or allowed to, which may speak of either side. `bounded`:
 * a word of a limit ahead in a clause of the past ("bis Montag verlängert", "bis Montag gemeldet"). `meant`: what was
 * intended, come true or not ("sollte am Montag beginnen").
 */
export type Tense = 'past' | 'present' | 'narrated' | 'future' | 'possible' | 'bounded' | 'meant';

/** What an expression is placed against. */
export interface TimeAnchors {
  readonly publication: Day | null;
  /** Last date the text has spoken of, with its start offset. */
  readonly last: { readonly day: Day; readonly value: string; readonly at: number } | null;
  /** Last single day that the text has spoken of shortly before: what "that day" and "the next day" mean. */
  readonly lastDay: { readonly day: Day; readonly value: string; readonly at: number } | null;
  /** Quarter that the text has told of shortly before: what "a year earlier" is compared with. */
  readonly quarter: string | null;
  /** Day of the vote that the text tells of. */
  readonly vote: Day | null;
  /** A repetition stands just before, so that a clock time is that of each day: "daily from nine to five". */
  readonly repeated: boolean;
  /** Tense of the clause around the expression, asked for only when it matters. */
  tense(): Tense | null;
  /** The outlet tells the news of a day, so "today" is a date. */
  readonly daily: boolean;
}

export interface Placed {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod: string | null;
  readonly anchor: 'publication' | 'timex' | 'none';
  /** A day inside what was named, for expressions that hang on this one. */
  readonly day: Day | null;
  /** EDTF of what the value leaves out: an interval, or about when a duration began. */
  readonly edtf?: string;
}
/** Value of a day of which nothing is known. */
export const unknownDay = 'XXXX-XX-XX';

/** A value with the clock time or part of day that the meaning adds. */
export function dated(given: string, givenDay: Day | null, meaning: Meaning, anchor: Placed['anchor']): Placed {
  const moved = meaning.dayShift && givenDay ? addDays(givenDay, meaning.dayShift) : null;
  const value = moved ? isoDay(moved) : given;
  const day = moved ?? givenDay;
  const mod = meaning.mod ?? null;
  if (meaning.clock) {
    const minute = meaning.clock.minute === null ? '00' : two(meaning.clock.minute);
    return { type: 'TIME', value: `${value}T${two(meaning.clock.hour)}:${minute}`, mod, anchor, day };
  }
  if (meaning.part) return { type: 'TIME', value: `${value}T${meaning.part}`, mod, anchor, day };
  return { type: 'DATE', value, mod, anchor, day };
}
