import { type Carrier, creditsOutlet } from '../origins/carriers.ts';
import type { Comparison } from './compare-texts.ts';
import type { LineageText } from './lineage-text.ts';

/** What says which of two texts came first. */
export type DirectionGround = 'credit' | 'agency' | 'dates' | 'completeness' | 'edits' | 'order';

/** `late` derives from `early`, if it derives at all. */
export interface Direction {
  readonly ground: DirectionGround;
  /** True when the first text given is the one that derives. */
  readonly firstDerives: boolean;
}

/** What a comparison tells of the direction. */
export type DirectionEvidence = Pick<Comparison, 'shareA' | 'shareB' | 'insertedA' | 'insertedB'>;

/** One text is complete, the other a piece of it, when their shared shares differ this far. */
const completeness = 0.25;
/** Clock times without a zone may be off by this much. */
const clockDoubt = 6 * 3_600_000;
/** Texts that have this much in common are one text with edits; below, what one of them has more was cut in the other. */
const oneText = 0.65;
/** Who works over a text puts in headings and links; so many show it, with at most half as many in the other. */
const leastInsertions = 2;

/**
 * Decides which of two related texts derives from the other: from a credit that names the other, from the agency that
 * does not reprint its customers, from dates, from completeness, from edits, and last, when nothing tells, by the order
 * in which they became known.
 */
export function directPair(
  a: LineageText,
  b: LineageText,
  comparison: DirectionEvidence,
  carrierOf: (text: LineageText) => Carrier | undefined,
): Direction {
  const first = carrierOf(a);
  const second = carrierOf(b);
  const apart = a.published !== null && b.published !== null ? a.published - b.published : 0;
  const byDates: Direction | null = isAfter(a, b)
    ? { ground: 'dates', firstDerives: true }
    : isAfter(b, a)
      ? { ground: 'dates', firstDerives: false }
      : null;
  const byCredit = creditDirection(first, second);
  // A credit names an outlet or an agency, not this text: what appeared hours later cannot have been the source.
  if (byCredit && !(byDates && byDates.firstDerives !== byCredit.firstDerives && Math.abs(apart) > clockDoubt)) {
    return byCredit;
  }
  if (byDates) return byDates;
  const difference = comparison.shareA - comparison.shareB;
  if (Math.abs(difference) >= completeness) return { ground: 'completeness', firstDerives: difference > 0 };
  const byEdits = editDirection(comparison);
  if (byEdits) return byEdits;
  return { ground: 'order', firstDerives: a.number > b.number };
}

/** Published later, however the uncertainty of both is read: a day is later than any hour of the day before. */
export function isAfter(late: LineageText, early: LineageText): boolean {
  if (late.published === null || early.published === null) return false;
  return late.published > early.published && late.published >= early.published + early.uncertain;
}

/** The text that has had lines put in between the words of the other is the one that was worked over. */
function editDirection({ shareA, shareB, insertedA, insertedB }: DirectionEvidence): Direction | null {
  if (Math.min(shareA, shareB) < oneText) return null;
  if (insertedA >= leastInsertions && insertedA >= 2 * insertedB) return { ground: 'edits', firstDerives: true };
  if (insertedB >= leastInsertions && insertedB >= 2 * insertedA) return { ground: 'edits', firstDerives: false };
  return null;
}

function creditDirection(first: Carrier | undefined, second: Carrier | undefined): Direction | null {
  const firstCredits = creditsOutlet(first, second);
  const secondCredits = creditsOutlet(second, first);
  if (firstCredits !== secondCredits) return { ground: 'credit', firstDerives: firstCredits };
  if (first && second && first.isAgency !== second.isAgency) return { ground: 'agency', firstDerives: second.isAgency };
  return null;
}
