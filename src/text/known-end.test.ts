import { expect, it, vi } from 'vitest';
import { longestKnownEnd } from './known-end.ts';

const table = new Map([
  ['amt', 'office'],
  ['rat', 'council'],
  ['stadtrat', 'town council'],
]);

it('takes the longest end that the table holds', () => {
  expect(longestKnownEnd('altstadtrat', table, 3, 20)).toBe('town council');
  expect(longestKnownEnd('bauamt', table, 3, 20)).toBe('office');
  expect(longestKnownEnd('brücke', table, 3, 20)).toBeUndefined();
});

it('keeps to the lengths it is given', () => {
  expect(longestKnownEnd('altstadtrat', table, 3, 5)).toBe('council');
  expect(longestKnownEnd('bauamt', table, 4, 20)).toBeUndefined();
  expect(longestKnownEnd('amt', table, 3, 20)).toBe('office');
});

it('goes on to a shorter end when an entry is turned away', () => {
  expect(longestKnownEnd('altstadtrat', table, 3, 20, (_, length) => length < 5)).toBe('council');
});

it('looks at no more ends than are asked for, however long the word', () => {
  const get = vi.fn((_: string) => undefined);
  longestKnownEnd('x'.repeat(100_000), { get } as unknown as ReadonlyMap<string, string>, 3, 20);
  expect(get).toHaveBeenCalledTimes(18);
});
