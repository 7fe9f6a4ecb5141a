import { type Carrier, creditsOutlet, sameNewsroom } from '../origins/carriers.ts';
import type { Comparison } from './compare-texts.ts';
import type { EditTraces } from './edit-traces.ts';
import type { LineageText } from './lineage-text.ts';
import { timeApart } from './time-apart.ts';

/** What says which of two texts came first. */
export type DirectionGround = 'credit' | 'agency' | 'dates' | 'completeness' | 'edits' | 'order';

/** `late` derives from `early`, if it derives at all. */
export interface Direction {
  readonly ground: DirectionGround;
  /** True when the first text given is the one that derives. */
  readonly firstDerives: boolean;
}

/** What a comparison tells of the direction. */
export type DirectionEvidence = EditTraces & Pick<Comparison, 'shareA' | 'shareB'>;

/** Texts of which as unlike shares stand in the other are of unlike length. */
const unlike = 0.1;
/** This much of a text stands in the other where an ellipsis shows that it is a piece of it. */
const piece = 0.5;
/** Clock times without a zone may be off by this much. */
const clockDoubt = 6 * 3_600_000;
/** What one newsroom publishes within this time was made side by side, such as the local editions of one report. */
const atOnce = 5 * 60_000;
/** Texts that have this much in common are one text with edits; below, each may have been worked over from a third. */
const oneText = 0.8;
/** Who works over a text puts in headings and links; so many show it, with at most half as many in the other. */
const leastInsertions = 2;

/**
 * Decides which of two related texts derives from the other: from a credit that names the other, from the agency that
 * does not reprint its customers, from dates, from places where a piece breaks off, from edits, and last, when nothing tells, by the order
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
  const apart = timeApart(a, b) ?? 0;
  const sideBySide = Math.abs(apart) <= atOnce && sameNewsroom(first, second);
  const byDates: Direction | null =
    !sideBySide && isAfter(a, b)
      ? { ground: 'dates', firstDerives: true }
      : !sideBySide && isAfter(b, a)
        ? { ground: 'dates', firstDerives: false }
        : null;
  const byCredit = creditDirection(first, second);
  // A credit names an outlet or an agency, not this text: what appeared hours later cannot have been the source.
  if (byCredit && !(byDates && byDates.firstDerives !== byCredit.firstDerives && Math.abs(apart) > clockDoubt)) {
    return byCredit;
  }
  if (byDates) return byDates;
  const byEdits = pieceDirection(comparison) ?? editDirection(comparison);
  if (byEdits) return byEdits;
  // Nothing tells; the edge then starts at the text of which more stands in the other.
  const difference = comparison.shareA - comparison.shareB;
  const firstDerives = Math.abs(difference) >= unlike ? difference > 0 : a.number > b.number;
  return { ground: 'order', firstDerives };
}

/** Published later, however the uncertainty of both is read: a day is later than any hour of the day before. */
export function isAfter(late: LineageText, early: LineageText): boolean {
  const apart = timeApart(late, early);
  return apart !== null && apart > 0 && apart >= early.uncertain;
}

/**
 * The text that shows where it was broken off is the piece. That a text stands whole in a longer one does not tell so:
 * news is carried on as often as it is cut. Of 15 such pairs of two outlets with dates, the longer one was the later in 12.
 */
function pieceDirection({ shareA, shareB, brokenA, brokenB }: DirectionEvidence): Direction | null {
  if (brokenA > 0 && brokenB === 0 && shareA >= piece) return { ground: 'completeness', firstDerives: true };
  if (brokenB > 0 && brokenA === 0 && shareB >= piece) return { ground: 'completeness', firstDerives: false };
  return null;
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
