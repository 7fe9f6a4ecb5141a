/** Disjoint sets over strings. The representative is the member added first, so results do not depend on join order. */
export interface UnionFind {
  /** Joins the sets of both members; true when they were apart before. */
  join(a: string, b: string): boolean;
  /** The first added member of the set; a member never seen is its own set. */
  find(member: string): string;
}

/** Makes an empty partition. State is local to the value, so the caller stays pure when it does not leak it. */
export function unionFind(): UnionFind {
  const parents = new Map<string, string>();
  const ranks = new Map<string, number>();
  const find = (member: string): string => {
    if (!parents.has(member)) {
      parents.set(member, member);
      ranks.set(member, ranks.size);
      return member;
    }
    let root = member;
    for (let parent = parents.get(root)!; parent !== root; parent = parents.get(root)!) root = parent;
    for (let at = member; at !== root; ) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const x = find(a);
      const y = find(b);
      if (x === y) return false;
      if (ranks.get(x)! < ranks.get(y)!) parents.set(y, x);
      else parents.set(x, y);
      return true;
    },
  };
}
