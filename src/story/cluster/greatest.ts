/** The greatest `limit` of some items by their value, greatest first; of equal ones the smaller item comes first. */
export function greatest(items: Iterable<number>, limit: number, worthOf: (item: number) => number): number[] {
  const kept: number[] = [];
  const values: number[] = [];
  for (const item of items) {
    const value = worthOf(item);
    let at = kept.length;
    if (at === limit && !comesBefore(value, item, values[at - 1]!, kept[at - 1]!)) continue;
    if (at === limit) at -= 1;
    while (at > 0 && comesBefore(value, item, values[at - 1]!, kept[at - 1]!)) {
      kept[at] = kept[at - 1]!;
      values[at] = values[at - 1]!;
      at -= 1;
    }
    kept[at] = item;
    values[at] = value;
  }
  return kept;
}

const comesBefore = (value: number, item: number, otherValue: number, other: number): boolean =>
  value > otherValue || (value === otherValue && item < other);
