import { type Carrier, sameNewsroom } from '../origins/carriers.ts';
import type { Comparison } from './compare-texts.ts';
import type { LineageText } from './lineage-text.ts';
import { timeApart } from './time-apart.ts';

/** Two texts of two outlets with what they share. */
export interface ComparedPair {
  readonly a: LineageText;
  readonly b: LineageText;
  readonly comparison: Comparison;
}

/** So many shared words are no phrase, and so many pairs are no accident. */
const leastWords = 60;
const leastPairs = 3;

/**
 * Finds outlets that share wording with one another and are first in turn. Who reprints another is always the later one;
 * where now the one and now the other is first, both have their wording from a third, credited or not. Returns a test
 * for two carriers.
 */
export function outletsInTurn(
  pairs: readonly ComparedPair[],
  carrierOf: (text: LineageText) => Carrier | undefined,
): (a: Carrier | undefined, b: Carrier | undefined) => boolean {
  const firsts = new Map<string, [number, number]>();
  for (const { a, b, comparison } of pairs) {
    const [one, other] = [carrierOf(a), carrierOf(b)];
    const key = keyOf(one, other);
    if (key === null || comparison.authored < leastWords || sameNewsroom(one, other)) continue;
    const apart = timeApart(a, b);
    if (apart === null || Math.abs(apart) <= Math.max(a.uncertain, b.uncertain)) continue;
    const counts = firsts.get(key) ?? [0, 0];
    counts[one!.outlet! < other!.outlet! === apart < 0 ? 0 : 1] += 1;
    firsts.set(key, counts);
  }
  return (a, b) => {
    const key = keyOf(a, b);
    const [one, other] = (key === null ? undefined : firsts.get(key)) ?? [0, 0];
    return one > 0 && other > 0 && one + other >= leastPairs;
  };
}

function keyOf(a: Carrier | undefined, b: Carrier | undefined): string | null {
  if (!a?.outlet || !b?.outlet) return null;
  return a.outlet < b.outlet ? `${a.outlet}\n${b.outlet}` : `${b.outlet}\n${a.outlet}`;
}
