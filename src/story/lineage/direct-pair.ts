import { type Carrier, creditsOutlet } from '../origins/carriers.ts';
import type { Comparison } from './compare-texts.ts';
import type { LineageText } from './lineage-text.ts';

/** What says which of two texts came first. */
export type DirectionGround = 'credit' | 'agency' | 'dates' | 'completeness' | 'order';

/** `late` derives from `early`, if it derives at all. */
export interface Direction {
  readonly ground: DirectionGround;
  /** True when the first text given is the one that derives. */
  readonly firstDerives: boolean;
}

/** One text is complete, the other a piece of it, when their shared shares differ this far. */
const completeness = 0.25;
/** Clock times without a zone may be off by this much. */
const clockDoubt = 6 * 3_600_000;

/**
 * Decides which of two related texts derives from the other: from a credit that names the other, from the agency that
 * does not reprint its customers, from dates, from completeness, and last from the order in which they became known.
 */
export function directPair(
  a: LineageText,
  b: LineageText,
  comparison: Pick<Comparison, 'shareA' | 'shareB'>,
  carrierOf: (text: LineageText) => Carrier | undefined,
): Direction {
  const first = carrierOf(a);
  const second = carrierOf(b);
  const apart = a.published !== null && b.published !== null ? a.published - b.published : 0;
  const byDates: Direction | null =
    apart !== 0 && (bothToTheMinute(a, b) || Math.abs(apart) >= Math.max(a.uncertain, b.uncertain))
      ? { ground: 'dates', firstDerives: apart > 0 }
      : null;
  const byCredit = creditDirection(first, second);
  // A credit names an outlet or an agency, not this text: what appeared hours later cannot have been the source.
  if (byCredit && !(byDates && byDates.firstDerives !== byCredit.firstDerives && Math.abs(apart) > clockDoubt)) {
    return byCredit;
  }
  if (byDates) return byDates;
  const difference = comparison.shareA - comparison.shareB;
  if (Math.abs(difference) >= completeness) return { ground: 'completeness', firstDerives: difference > 0 };
  return { ground: 'order', firstDerives: a.number > b.number };
}

const bothToTheMinute = (a: LineageText, b: LineageText): boolean => a.uncertain === 0 && b.uncertain === 0;

function creditDirection(first: Carrier | undefined, second: Carrier | undefined): Direction | null {
  const firstCredits = creditsOutlet(first, second);
  const secondCredits = creditsOutlet(second, first);
  if (firstCredits !== secondCredits) return { ground: 'credit', firstDerives: firstCredits };
  if (first && second && first.isAgency !== second.isAgency) return { ground: 'agency', firstDerives: second.isAgency };
  return null;
}
