/** A rectangle in degrees. */
export interface RingBounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * The part of a ring inside the bounds (Sutherland–Hodgman: one side after the other). A ring is longitude and latitude
 * in turn, in degrees, the last point joined to the first; nothing is left when it lies outside.
 */
export function clipRing(ring: ArrayLike<number>, { west, south, east, north }: RingBounds): number[] {
  let points = Array.from(ring);
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  for (const [axis, limit, sign] of sides) {
    const kept: number[] = [];
    for (let at = 0; at < points.length; at += 2) {
      const before = at === 0 ? points.length - 2 : at - 2;
      const [ax, ay, bx, by] = [points[before]!, points[before + 1]!, points[at]!, points[at + 1]!];
      const [a, b] = axis === 0 ? [ax, bx] : [ay, by];
      const inside = (value: number) => (value - limit) * sign >= 0;
      if (inside(a) !== inside(b)) {
        const share = (limit - a) / (b - a);
        kept.push(ax + share * (bx - ax), ay + share * (by - ay));
      }
      if (inside(b)) kept.push(bx, by);
    }
    points = kept;
  }
  return points.length < 6 ? [] : points;
}
