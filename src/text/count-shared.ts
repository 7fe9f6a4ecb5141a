/** How many members two sets have in common. */
export function countShared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}
