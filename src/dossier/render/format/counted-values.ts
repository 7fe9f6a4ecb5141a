import type { ClaimStatement } from '../../../model/dossier.ts';
import type { SlotValue } from '../../../model/story.ts';

type ValueTold = ClaimStatement['values'][number];

/**
 * The values of a claim that its origins stand behind: origins are counted for the value that most reports give, and must
 * not be read beside an older or a mistaken one. These are the values near the one that most of the counted articles
 * give, and that no other article gives; where there is none, the one that most of those counted give.
 */
export function countedValues({ values, origins }: Pick<ClaimStatement, 'values' | 'origins'>): ReadonlySet<ValueTold> {
  if (values.length < 2) return new Set(values);
  const behind = new Set(origins.origins.flatMap(({ articles }) => articles));
  const shares = values.map(({ assertions }) => assertions.filter(({ article }) => behind.has(article)).length);
  const whole = values.filter(({ assertions }, at) => shares[at] === assertions.length);
  const best = whole.toSorted((a, b) => b.assertions.length - a.assertions.length)[0];
  // An article may give two numbers: the other one is not counted for it.
  if (best) return new Set(whole.filter((other) => isNear(other.value, best.value)));
  const most = values[shares.indexOf(Math.max(...shares))];
  return new Set(most ? [most] : []);
}

/** "About 1,400" and 1,430 are one number. */
const widestRatio = 1.08;

function isNear(a: SlotValue, b: SlotValue): boolean {
  if (a === b) return true;
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  const [x, y] = [a.value ?? a.low ?? 0, b.value ?? b.low ?? 0];
  return x === y || (x > 0 && y > 0 && Math.max(x, y) <= Math.min(x, y) * widestRatio);
}
