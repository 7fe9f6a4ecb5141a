import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countShared } from './count-shared.ts';

it('counts what both sets have, in either order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (x, y) => {
      const [a, b] = [new Set(x), new Set(y)];
      expect(countShared(a, b)).toBe(a.size + b.size - new Set([...a, ...b]).size);
      expect(countShared(b, a)).toBe(countShared(a, b));
    }),
  );
});
