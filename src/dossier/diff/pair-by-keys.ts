/**
 * Pairs items of two lists that share keys, those that share most first, each used once. Costs grow with the pairs that
 * share something, not with all pairs.
 */
export function pairByKeys<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  keysOfLeft: (item: Left) => readonly string[],
  keysOfRight: (item: Right) => readonly string[],
): readonly (readonly [Left, Right])[] {
  const owners = new Map<string, Set<number>>();
  left.forEach((item, at) => {
    for (const key of keysOfLeft(item)) owners.set(key, (owners.get(key) ?? new Set()).add(at));
  });
  const candidates = right.flatMap((item, other) => {
    const shared = new Map<number, number>();
    for (const key of new Set(keysOfRight(item)))
      for (const at of owners.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].map(([at, points]) => ({ at, other, points }));
  });
  candidates.sort((a, b) => b.points - a.points || a.at + a.other - (b.at + b.other) || a.at - b.at);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  return candidates.flatMap(({ at, other }) => {
    if (usedLeft.has(at) || usedRight.has(other)) return [];
    usedLeft.add(at);
    usedRight.add(other);
    return [[left[at]!, right[other]!] as const];
  });
}
