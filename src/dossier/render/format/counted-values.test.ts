import { describe, expect, it } from 'vitest';
import type { ClaimStatement } from '../../../model/dossier.ts';
import { countedValues } from './counted-values.ts';

type Told = Pick<ClaimStatement, 'values' | 'origins'>;

/** What the first to the last value say. */
const numbers = [1180, 860, 1200];

const told = (behind: readonly string[], ...values: readonly (readonly string[])[]): Told =>
  ({
    origins: { count: 2, origins: [{ articles: behind }], reasons: [] },
    values: values.map((articles, at) => ({
      value: { kind: 'quantity', value: numbers[at] ?? at },
      assertions: articles.map((article) => ({ article })),
    })),
  }) as unknown as Told;

const counted = (claim: Told): number[] =>
  claim.values.flatMap((value, at) => (countedValues(claim).has(value) ? [at] : []));

describe('values that origins stand behind', () => {
  it('are those that only counted articles give, both readings of one number', () => {
    expect(counted(told(['a', 'b', 'c'], ['a', 'b'], ['d'], ['c']))).toEqual([0, 2]);
    expect(counted(told(['a', 'b'], ['a', 'c', 'd'], ['a', 'b']))).toEqual([1]);
  });
  it('are not another number of the same article', () => {
    expect(counted(told(['a', 'b'], ['a', 'b'], ['a']))).toEqual([0]);
  });
  it('are the best supported where an article beside them gives each, and an only value always', () => {
    expect(counted(told(['a', 'b'], ['a', 'x'], ['a', 'b', 'y']))).toEqual([1]);
    expect(counted(told([], ['a']))).toEqual([0]);
  });
});
