import { expect, it } from 'vitest';
import { hashSearch } from './key-hash.ts';

it.each([0, 1, 2, 300, 40_000])('finds the first hash that is not below, among %i', (count) => {
  const hashes = Uint32Array.from(
    { length: count },
    (_, index) => Math.imul(index, 0x9e3779b1) >>> (index % 7 ? 0 : 12),
  );
  hashes.sort();
  const search = hashSearch(hashes);
  for (const wanted of [...hashes.subarray(0, 500), 0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) {
    const index = search(wanted);
    const expected = hashes.findIndex((hash) => hash >= wanted);
    // Behind a leading part that has no such hash the search stops; what stands there is above the wanted one.
    expect(index === count ? -1 : index).toBe(expected);
  }
});
