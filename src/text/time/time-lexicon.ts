/**
 * Classes of words in temporal expressions, 32 at most. A word may be in several ("second" is an ordinal and a unit); the first
 * six are read off digits by the program, the rest come from a language's word lists.
 */
export const timeClasses = [
  'int',
  'day',
  'monthnum',
  'year',
  'hour',
  'minute',
  'num',
  'ordinal',
  'month',
  'monthshort',
  'weekday',
  'part',
  'unit',
  'units',
  'mod',
  'season',
  'ref',
  'dayword',
  'edge',
  'article',
  'approx',
  'each',
  'decade',
  'freq',
  'holiday',
  'few',
  'span',
  'adjunit',
  'weekdaypart',
  'other1',
  'other2',
  'vote',
] as const;

export type TimeClass = (typeof timeClasses)[number];

/** What a word stands for in one class: a number (month 3, weekday 5) or a TIMEX3 piece (`PAST_REF`, `EV`, `P1D`). */
export type TimeValue = number | string;

/** A word's classes with its value in each. */
export type TimeWord = Readonly<Partial<Record<TimeClass, TimeValue>>>;

/** Words of one language in lower case. */
export type TimeWords = Readonly<Partial<Record<TimeClass, Readonly<Record<string, TimeValue>>>>>;

export interface TimeEntry {
  readonly mask: number;
  readonly values: TimeWord;
  /** Spelling in lower case, shared by all items, so that literals compare by identity in practice. */
  readonly lower: string;
}

const bits: ReadonlyMap<string, number> = new Map(timeClasses.map((name, index) => [name, 1 << index]));

/** The bit of a class, or 0 when there is no such class. */
export function classBit(name: string): number {
  return bits.get(name) ?? 0;
}

/** Puts word lists and the literals of patterns into one look-up table. */
export function buildTimeLexicon(words: TimeWords, literals: Iterable<string>): ReadonlyMap<string, TimeEntry> {
  const table = new Map<string, { mask: number; values: Record<string, TimeValue>; lower: string }>();
  const entryOf = (lower: string) => {
    let entry = table.get(lower);
    if (!entry) {
      entry = { mask: 0, values: {}, lower };
      table.set(lower, entry);
    }
    return entry;
  };
  for (const [name, list] of Object.entries(words)) {
    for (const [word, value] of Object.entries(list)) {
      const entry = entryOf(word.toLowerCase());
      entry.mask |= classBit(name);
      entry.values[name] = value;
    }
  }
  for (const literal of literals) entryOf(literal);
  return table;
}
