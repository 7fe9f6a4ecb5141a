/**
 * Starts at most `window` jobs at a time over the items and yields the results in the order of the items, so that a
 * stream of any length needs memory for the window only.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  window: number,
  job: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    const result = job(item);
    // The rejection is handled where the result is awaited; without this line it would count as unhandled before that.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= window) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
