/**
 * Pairs items of two lists, best first, each used once; a score of 0 is no pair. Equal scores go to the items that come
 * first, so the result depends on the lists alone.
 */
export function pairUp<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  score: (left: Left, right: Right, leftAt: number, rightAt: number) => number,
): readonly (readonly [Left, Right])[] {
  const candidates: { readonly at: number; readonly other: number; readonly points: number }[] = [];
  left.forEach((a, at) => {
    right.forEach((b, other) => {
      const points = score(a, b, at, other);
      if (points > 0) candidates.push({ at, other, points });
    });
  });
  // The sum of both places is the same whichever list comes first, so that pairing stays symmetric.
  candidates.sort(
    (a, b) =>
      b.points - a.points ||
      a.at + a.other - (b.at + b.other) ||
      Math.min(a.at, a.other) - Math.min(b.at, b.other) ||
      a.at - b.at,
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  return candidates.flatMap(({ at, other }) => {
    if (usedLeft.has(at) || usedRight.has(other)) return [];
    usedLeft.add(at);
    usedRight.add(other);
    return [[left[at]!, right[other]!] as const];
  });
}
