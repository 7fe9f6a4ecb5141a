/** Takes out the greatest item first, by a comparison that is negative when `a` comes before `b`. */
export interface PriorityQueue<Item> {
  push(item: Item): void;
  take(): Item | undefined;
}

/** A binary heap; with a total order as comparison it is deterministic. */
export function priorityQueue<Item>(compare: (a: Item, b: Item) => number): PriorityQueue<Item> {
  const heap: Item[] = [];
  return {
    push(item) {
      let at = heap.push(item) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (compare(heap[parent]!, item) <= 0) break;
        heap[at] = heap[parent]!;
        at = parent;
      }
      heap[at] = item;
    },
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) < 0) child += 1;
        if (compare(heap[child]!, last) >= 0) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = last;
      return top;
    },
  };
}
