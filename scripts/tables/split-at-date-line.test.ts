import { describe, expect, it } from 'vitest';
import { splitAtDateLine } from './split-at-date-line.ts';

const widest = (ring: readonly (readonly [number, number])[]) =>
  Math.max(...ring.map(([x], at) => Math.abs(x - ring[(at + 1) % ring.length]![0])));

describe('splitAtDateLine', () => {
  it('leaves a ring alone that does not cross the date line', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(splitAtDateLine(ring)).toEqual([ring]);
  });

  it('cuts land on both sides of the date line in two', () => {
    const rings = splitAtDateLine([
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ]);
    expect(rings).toHaveLength(2);
    for (const ring of rings) expect(widest(ring)).toBeLessThanOrEqual(10);
    expect(rings.flat().every(([x, y]) => Math.abs(x) >= 170 && Math.abs(x) <= 180 && y >= 60 && y <= 70)).toBe(true);
  });

  it('closes a ring around the south pole over the pole', () => {
    const coast = Array.from({ length: 37 }, (_, at) => [-180 + at * 10, -75] as const);
    const [ring, ...others] = splitAtDateLine(coast);
    expect(others).toEqual([]);
    expect(ring!.slice(-2)).toEqual([
      [180, -90],
      [-180, -90],
    ]);
  });
});
