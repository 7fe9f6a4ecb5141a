import type { Comparison } from './compare-texts.ts';
import type { Direction } from './direct-pair.ts';
import { half, type PairVerdict, type Shares, verdict, whole } from './pair-verdict.ts';

/** What is looked at beside the wording that two texts of one outlet share. */
export interface SameOutletFacts {
  readonly direction: Direction;
  readonly sameStory: boolean;
  /** Hours between the publications, null when one is unknown. */
  readonly hoursApart: number | null;
}

/** From here on both texts are the same, word for word. */
const identical = 0.97;
/** After this time, an outlet that uses a minor part again takes it from its drawer and does not carry on. */
const carryOnDays = 3;
/** So many words of its own make an update; fewer are teasers and notices. */
const carryOnWords = 150;
/** Below this a source is used in part only. */
const part = 0.65;
/** A passage of so many words together is one that an outlet used again. */
const usedAgainWords = 80;
const usedAgainTotal = 150;
/** An excerpt stands in one piece: this much of all that is shared. What is written further is shared here and there. */
const excerptShare = 0.7;

/**
 * Names how two texts of one outlet hang together: printed twice, written further, or a passage of the one used again in
 * the other. Null when they share a box or a phrase.
 */
export function sameOutlet(
  comparison: Comparison,
  shares: Shares,
  percent: string,
  { direction, hoursApart, sameStory }: SameOutletFacts,
): PairVerdict | null {
  if (shares.own >= identical && shares.source >= identical) {
    return verdict('copy', 0.95, `The same outlet published it twice: ${percent} stand in the other.`);
  }
  const { authored, longestAuthored } = comparison;
  const late = hoursApart !== null && hoursApart > carryOnDays * 24;
  if ((late || !sameStory) && shares.own < (late && !sameStory ? part : half)) {
    // A template's questions stand here and there, a passage used again stands together.
    if (authored < usedAgainTotal || longestAuthored < usedAgainWords) return null;
    return usedAgain(percent);
  }
  // A box fills most of a short notice: on another subject or after days only one that stands there whole is the same.
  const least = sameStory && !late ? half : whole;
  if (authored < carryOnWords && Math.max(shares.own, shares.source) < least) return null;
  if (Math.max(shares.own, shares.source) < half && isExcerpt(comparison)) return usedAgain(percent);
  if (direction.ground === 'order') {
    const reason = `The same outlet published both, nothing tells which was first: ${percent} stand in the other.`;
    return verdict(Math.max(shares.own, shares.source) >= whole ? 'copy' : 'sibling', 0.6, reason);
  }
  const confidence = 0.6 + 0.35 * shares.own;
  const did = shares.own >= whole ? 'printed it again with changes' : 'wrote it further';
  return verdict('update', confidence, `The same outlet ${did}: ${percent} stand in the earlier one.`);
}

/** What is shared stands in one piece: a passage taken over, not a text gone over. */
export const isExcerpt = ({ authored, quotation, together }: Comparison): boolean =>
  together >= usedAgainWords && together >= excerptShare * (authored + quotation);

export const usedAgain = (much: string): PairVerdict =>
  verdict('sibling', 0.5, `The same outlet used a passage again: ${much}.`);

/** Two texts of one address: the second is what was found there later, however their dates read. */
export function sameAddress({ sameText }: Comparison, percent: string, { ground }: Direction): PairVerdict {
  const direction = ground === 'order' ? 'fetched' : ground;
  if (sameText >= 0.995) {
    return { ...verdict('version', 0.99, 'The same address, fetched again, with the same text.'), direction };
  }
  const reason = `The same address, fetched again, with another text: ${percent} stand in both.`;
  return { ...verdict('update', 0.97, reason), direction };
}
