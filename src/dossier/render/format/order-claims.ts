import type { ClaimStatement } from '../../../model/dossier.ts';

/** Numbers that stand open; the rest is folded away. Those of a single article have nothing to be weighed against. */
const mostOpen = 12;
const mostOfOne = 5;

export interface OrderedClaims {
  readonly open: readonly ClaimStatement[];
  readonly folded: readonly ClaimStatement[];
}

/**
 * Numbers for people: what several articles give first, exact before "hundreds", else in the order of the dossier, which
 * is that of their weight. A long table hides the few that matter, so only the first stand open.
 */
export function orderNumbers(claims: readonly ClaimStatement[], articles: number): OrderedClaims {
  const ordered = claims
    .map((claim) => ({ claim, told: articlesOf(claim), vague: isVague(claim) }))
    .sort((a, b) => b.told - a.told || Number(a.vague) - Number(b.vague))
    .map(({ claim }) => claim);
  const most = articles > 1 ? mostOpen : mostOfOne;
  return { open: ordered.slice(0, most), folded: ordered.slice(most) };
}

/**
 * Claims that something happened: open are those that there is something to weigh about. What one article tells in
 * passing, undisputed and in its own name, says no more than its text.
 */
export function orderHappenings(claims: readonly ClaimStatement[]): OrderedClaims {
  const ordered = [...claims].sort((a, b) => articlesOf(b) - articlesOf(a));
  return { open: ordered.filter(isWeighed), folded: ordered.filter((claim) => !isWeighed(claim)) };
}

function isWeighed(claim: ClaimStatement): boolean {
  return (
    articlesOf(claim) > 1 ||
    claim.values.length > 1 ||
    claim.values.some(({ value, assertions }) =>
      assertions.some(
        ({ polarity, unproven }) =>
          polarity === 'negated' || unproven !== null || (value.kind === 'polarity' && !value.holds),
      ),
    )
  );
}

function articlesOf({ receipts }: ClaimStatement): number {
  return new Set(receipts.map(({ article }) => article)).size;
}

function isVague({ values }: ClaimStatement): boolean {
  return values.every(({ value }) => value.kind === 'quantity' && value.quantifier === 'vague');
}
