import type { Assertion, ClaimSlot, OriginCount } from '../../model/story.ts';
import { compareValues } from './compare-values.ts';
import { type CauseContext, nameCause } from './name-cause.ts';
import { sidesOf } from './side.ts';

const mostSides = 16;

/**
 * Proposes the second digit of the Admiralty code from origins and conflicts: 1 confirmed, 2 probably true, 3 possibly
 * true, 4 doubtful, 5 improbable, 6 cannot be judged. A proposal with its reasons; the analyst decides.
 */
export function proposeCredibility(
  assertions: readonly Assertion[],
  origins: OriginCount,
  context: CauseContext,
): ClaimSlot['credibility'] {
  const reasons: string[] = [`${origins.count} independent ${origins.count === 1 ? 'origin' : 'origins'}.`];
  const affirmed = assertions.filter((assertion) => assertion.polarity === 'affirmed');
  const negated = assertions.length - affirmed.length;
  const unproven = assertions.filter((assertion) => assertion.unproven !== null).length;
  const anonymous = assertions.every((assertion) => {
    const kind = assertion.chain.at(-1)?.kind;
    return kind === 'anonymous' || kind === 'unknown';
  });
  const disputed = hasDispute(assertions, context);
  if (negated > 0) reasons.push(`${negated} of ${assertions.length} assertions deny it.`);
  if (disputed) reasons.push('The reports give values that exclude each other.');
  if (unproven > 0) reasons.push('A text that reports it calls it unproven.');
  if (anonymous) reasons.push('No source is named.');
  if (affirmed.length === 0 || negated > affirmed.length) return { digit: 5, reasons };
  if (unproven > 0 || anonymous) return { digit: disputed || negated > 0 ? 4 : 6, reasons };
  if (disputed || negated > 0) return { digit: 4, reasons };
  if (origins.count >= 3) return { digit: 1, reasons };
  if (origins.count === 2) return { digit: 2, reasons };
  return origins.count === 1 ? { digit: 3, reasons } : { digit: 6, reasons };
}

/** Two values that contradict each other. An older state of a figure that changes disputes nothing. */
function hasDispute(assertions: readonly Assertion[], context: CauseContext): boolean {
  const sides = sidesOf(assertions).slice(0, mostSides);
  return sides.some((a, index) =>
    sides.slice(index + 1).some((b) => {
      if (compareValues(a.value, b.value) !== 'differs') return false;
      const cause = nameCause(a, b, context)?.cause;
      return cause === 'contradiction' || cause === 'copyError';
    }),
  );
}
