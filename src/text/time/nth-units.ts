import type { Meaning, TimeUnit } from './meaning.ts';
import type { Caught } from './time-pattern.ts';
import type { TimeRule } from './time-rule.ts';

const counted: ReadonlySet<unknown> = new Set(['D', 'W', 'WE', 'M', 'Q']);
const larger: ReadonlySet<unknown> = new Set([undefined, 'M', 'Q', 'Y']);

/** What holds the nth unit, in the words of a language. */
export interface NthWhole {
  readonly id: string;
  readonly pattern: string;
  readonly whole: (caught: Caught) => Meaning;
  /** How the examples name it, and the value of its first week, read on Wednesday, 15 May 2024. */
  readonly spoken: string;
  readonly week: string;
}

/** Meaning of the last unit, or of that of the ordinal caught. */
export function nthOf(caught: Caught, unit: TimeUnit): NonNullable<Meaning['nth']> {
  return { unit, count: Number(caught['ordinal'] ?? -1) };
}

/**
 * Rules for the nth or last day, week, weekend, month or quarter of each whole. `opening` catches `ordinal`, where it is
 * not the last, and `unit`.
 */
export function nthUnitRulesOf(
  prefix: string,
  opening: string,
  wholes: readonly NthWhole[],
  spoken: { readonly yes: (whole: string) => string; readonly no: (whole: string) => string },
): TimeRule[] {
  return wholes.map(({ id, pattern, whole, spoken: name, week }) => ({
    id: `${prefix}.nth-of-${id}`,
    pattern: `${opening} ${pattern}`,
    produce: (caught) => {
      // Quarters with a number have rules of their own.
      const numbered = caught['unit'] === 'Q' && caught['ordinal'] !== undefined;
      if (!counted.has(caught['unit']) || !larger.has(caught['unit2']) || numbered) return null;
      return { ...whole(caught), nth: nthOf(caught, caught['unit'] as TimeUnit) };
    },
    yes: [[spoken.yes(name), week]],
    no: [spoken.no(name)],
  }));
}
