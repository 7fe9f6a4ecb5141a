/**
 * A largest set of disjoint pairs left to right (Kuhn's augmenting paths). Deterministic: left nodes are tried in the
 * order of the map, right nodes in the order of their lists.
 */
export function maximumMatching(links: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const partner = new Map<string, string>();
  for (const left of links.keys()) augment(left, links, partner, new Set());
  const matching = new Map<string, string>();
  const lefts = new Map([...partner].map(([right, left]) => [left, right]));
  for (const left of links.keys()) {
    const right = lefts.get(left);
    if (right !== undefined) matching.set(left, right);
  }
  return matching;
}

function augment(
  left: string,
  links: ReadonlyMap<string, readonly string[]>,
  partner: Map<string, string>,
  seen: Set<string>,
): boolean {
  for (const right of links.get(left) ?? []) {
    if (seen.has(right)) continue;
    seen.add(right);
    const holder = partner.get(right);
    if (holder === undefined || augment(holder, links, partner, seen)) {
      partner.set(right, left);
      return true;
    }
  }
  return false;
}
