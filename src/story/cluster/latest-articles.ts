/** For each term the latest articles that use it, at most `kept` of them: older ones are forgotten. */
export interface LatestArticles {
  /** Notes that an article, newer than all before it, uses a term; terms are small numbers. */
  add(term: number, article: number): void;
  /** Calls `visit` with the articles of a term, newest first. */
  visit(term: number, visit: (article: number) => void): void;
}

const firstRoom = 2;

/**
 * Rings in one flat array, one for each term, that double up to `kept` places and then overwrite their oldest entry: a
 * word of every article takes no more room than any other, and outgrown rings are used again. `kept` is a power of two.
 */
export function latestArticles(kept: number): LatestArticles {
  let pool = new Int32Array(1 << 12);
  let used = 0;
  let starts = new Int32Array(1 << 10);
  let rooms = new Uint8Array(1 << 10);
  let counts = new Int32Array(1 << 10);
  const free = new Map<number, number[]>();

  const allot = (room: number): number => {
    const start = free.get(room)?.pop();
    if (start !== undefined) return start;
    if (used + room > pool.length) pool = widen(pool, new Int32Array(pool.length * 2));
    used += room;
    return used - room;
  };
  const release = (room: number, start: number): void => {
    const list = free.get(room);
    if (list) list.push(start);
    else free.set(room, [start]);
  };
  const makeRoom = (term: number): void => {
    const room = rooms[term]!;
    if (counts[term]! < room || room === kept) return;
    const wider = room === 0 ? firstRoom : room * 2;
    const start = allot(wider);
    pool.copyWithin(start, starts[term]!, starts[term]! + room);
    if (room > 0) release(room, starts[term]!);
    starts[term] = start;
    rooms[term] = wider;
  };
  return {
    add(term, article) {
      if (term >= starts.length) {
        const length = Math.max(term + 1, starts.length * 2);
        starts = widen(starts, new Int32Array(length));
        rooms = widen(rooms, new Uint8Array(length));
        counts = widen(counts, new Int32Array(length));
      }
      makeRoom(term);
      pool[starts[term]! + (counts[term]! & (rooms[term]! - 1))] = article;
      counts[term]! += 1;
    },
    visit(term, visit) {
      if (term >= starts.length) return;
      const mask = rooms[term]! - 1;
      const count = counts[term]!;
      for (let i = 1; i <= Math.min(count, mask + 1); i++) visit(pool[starts[term]! + ((count - i) & mask)]!);
    },
  };
}

function widen<List extends Int32Array | Uint8Array>(list: List, wider: List): List {
  wider.set(list);
  return wider;
}
