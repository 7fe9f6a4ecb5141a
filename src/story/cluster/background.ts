/** Articles further apart than this tell different happenings, however much alike they are. */
export const otherTimesDays = 3;
/** In a large pile, so many alike ones of other times are a subject that stays; one or two may be late reports. */
const manyOthers = 8;
/** In a pile of few articles of other times, one in so many of them is; never more than `severalOthers` are asked for. */
const oneIn = 30;
const severalOthers = 6;
/** Fewer articles of other times say nothing of chance. */
const leastOthers = 30;
/** A level that fewer than those reach counts up to this much more than what they do reach. */
const unsupported = 1.5;
/** With so many by chance for one that is there, articles of its own time are alike by their subject. */
const byChance = 0.4;
/** What is common in other times weighs up to this much in large piles, where fewer of those are known than there are. */
const greatestWeight = 1.5;

export const ofOtherTimes = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) > otherTimesDays;

/** The articles among which one stands. */
export interface Surroundings {
  /** How many others of the pile are of its own time, and of other times. */
  readonly own: number;
  readonly other: number;
}

/** Surroundings as they are while the pile is not known yet: many articles of other times. */
export const unknownSurroundings: Surroundings = { own: 0, other: Number.POSITIVE_INFINITY };

/**
 * How much an article is like others merely because of its subject. Daily figures and reports on a lasting subject
 * resemble one another at all times, so articles of other times tell how many of its own time are that much alike by
 * chance: the background is the greatest likeness at which too many are. Where more of its own time are alike than of
 * other times, it tells of its time. 0 where few are alike.
 */
export function background(
  ofOwnTime: readonly number[],
  ofOther: readonly number[],
  { own, other }: Surroundings,
): number {
  const near = [...ofOwnTime].sort((a, b) => b - a);
  const far = [...ofOther].sort((a, b) => b - a);
  const perOther = other < leastOthers ? 0 : Math.max(1, own) / other;
  const several = Math.min(severalOthers, Math.ceil(other / oneIn));
  let nearer = 0;
  for (let count = 1; count <= far.length; count++) {
    const level = far[count - 1]!;
    while (nearer < near.length && near[nearer]! >= level) nearer += 1;
    const lasting = count >= manyOthers && nearer <= count;
    if (!lasting && count * perOther < byChance * Math.max(1, nearer)) continue;
    const depth = (Math.min(count, manyOthers) - 1) / (manyOthers - 1);
    const supported = unsupported * (far[Math.max(several, count) - 1] ?? 0);
    return Math.min((1 + (greatestWeight - 1) * depth) * level, supported);
  }
  return 0;
}
