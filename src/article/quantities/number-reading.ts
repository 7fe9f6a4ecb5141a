/** A number in the text: `first` and `end` are token indices. */
export interface NumberReading {
  readonly first: number;
  readonly end: number;
  /** Null for a number that names only an order of magnitude. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly written: 'digits' | 'word' | 'vague' | 'one' | 'fraction';
  /** Unit glued to the digits or standing before them as a currency mark, as written. */
  readonly glued: string | null;
  readonly native: boolean;
  /** Digits that the number shows, for judging its precision. */
  readonly multiplied: boolean;
  /** The word itself counts roughly ("une trentaine"). */
  readonly about: boolean;
  /** Canonical unit that the words of the number name themselves ("tripled", "a mile and a half"). */
  readonly unit: string | null;
  /** Noun that the last word of the number counts itself ("a 125-seat house"). */
  readonly counted: string | null;
  /** What one share of the amount falls to, named in the same word ("$70-a-share"). */
  readonly per: string | null;
}

/** What a number may have beside its value. */
export type NumberExtras = Partial<
  Pick<NumberReading, 'glued' | 'native' | 'multiplied' | 'about' | 'unit' | 'counted' | 'per'>
>;

/** A number that stands for one value. */
export function exactNumber(
  first: number,
  end: number,
  value: number,
  written: NumberReading['written'],
  extras: NumberExtras = {},
): NumberReading {
  return numberOf(first, end, value, value, value, written, extras);
}

/** A number that names only about how many. */
export function vagueNumber(first: number, end: number, low: number, high: number | null): NumberReading {
  return numberOf(first, end, null, low, high, 'vague', {});
}

function numberOf(
  first: number,
  end: number,
  value: number | null,
  low: number | null,
  high: number | null,
  written: NumberReading['written'],
  extras: NumberExtras,
): NumberReading {
  return {
    first,
    end,
    value,
    low,
    high,
    written,
    glued: extras.glued ?? null,
    native: extras.native ?? true,
    multiplied: extras.multiplied ?? false,
    about: extras.about ?? false,
    unit: extras.unit ?? null,
    counted: extras.counted ?? null,
    per: extras.per ?? null,
  };
}

/** Digits that matter: what came of thirds or of decimal fractions is rounded. */
export function rounded(value: number, digits = 1e6): number {
  return Math.round(value * digits) / digits;
}
