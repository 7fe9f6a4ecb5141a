import { type Carrier, sameNewsroom } from '../origins/carriers.ts';
import type { Direction } from './direct-pair.ts';
import type { PairVerdict } from './pair-verdict.ts';
import type { RetoldPair } from './retold-pairs.ts';

/** A rewriting keeps this much of its source; a later dispatch may keep less. */
const needed = { share: 0.38, shared: 12 } as const;
/** From an agency's dispatch that went before, this much is taken even without a credit. */
const fromAgency = { share: 0.45, shared: 32 } as const;
/** Without a credit, only a retelling this close and in this order is more than two reports of one happening. */
const close = { share: 0.6, order: 0.6, shared: 32 } as const;

/**
 * Says whether a text that tells the same things as another is its translation or its rewriting. Two reporters of one
 * happening name the same things too, so in one language a credit, an agency or a very close order is asked for.
 */
export function classifyRetold(
  { kind, comparison }: RetoldPair,
  direction: Direction,
  deriving: Carrier | undefined,
  source: Carrier | undefined,
): PairVerdict | null {
  const share = Math.max(comparison.shareA, comparison.shareB);
  const told = `${comparison.shared} of the same figures, days and names`;
  const confidence = Math.round((0.4 + 0.5 * share * comparison.order) * 100) / 100;
  // An agency does not retell its customers.
  if (deriving?.isAgency && !source?.isAgency) return null;
  if (kind === 'translation') {
    return { type: 'translation', confidence, reason: `In another language, ${told}, in the same order.` };
  }
  if (sameNewsroom(deriving, source)) {
    if (!deriving?.isAgency) return null;
    return { type: 'update', confidence, reason: `A later dispatch of the same agency with ${told}.` };
  }
  if (share < needed.share || comparison.shared < needed.shared) return null;
  const agency = deriving?.agencies.some((name) => source?.agencies.includes(name)) ?? false;
  const named = direction.ground === 'credit' || (direction.ground === 'agency' && agency);
  const wired = direction.ground === 'agency' && share >= fromAgency.share && comparison.shared >= fromAgency.shared;
  // A list of injured players, an order of business: without dates or credits, both may have it from where it was made.
  if (!named && !wired && (direction.ground === 'order' || !isClose(share, comparison))) return null;
  return { type: 'rewrite', confidence, reason: `In other words, ${told}.` };
}

const isClose = (share: number, { shared, order }: RetoldPair['comparison']): boolean =>
  share >= close.share && order >= close.order && shared >= close.shared;
