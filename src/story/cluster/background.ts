/** Articles further apart than this tell different happenings, however much alike they are. */
const otherTimesDays = 6;
/** One or two alike ones of another time may be late or wrongly dated reports; so many are a subject that stays. */
const manyOthers = 8;
/** What is common in other times weighs this much, since fewer of those are known than there are. */
const weight = 1.5;

export const ofOtherTimes = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) > otherTimesDays;

/**
 * How much an article is like many others of other times: daily figures and reports on a lasting subject resemble one
 * another all year round, and that they do says nothing about which happening each of them tells. 0 where few are alike.
 */
export function background(likenesses: Iterable<number>): number {
  const sorted = [...likenesses].sort((a, b) => b - a);
  return weight * (sorted[manyOthers - 1] ?? 0);
}
