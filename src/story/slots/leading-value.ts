import type { Assertion } from '../../model/story.ts';
import { type SupportContext, standsBehind } from './stands-behind.ts';

/**
 * The assertions that stand behind the value that most assertions stand behind: those whose independent origins are counted
 * for one and the same claim. Four sources for a toll of three and one for a toll of five are not five for either. Of two
 * values with equal support the later one leads.
 */
export function leadingAssertions(assertions: readonly Assertion[], context: SupportContext): readonly Assertion[] {
  const affirmed = assertions.filter((assertion) => assertion.polarity === 'affirmed');
  let best: readonly Assertion[] = [];
  for (const candidate of candidatesOf(affirmed)) {
    const agreeing = affirmed.filter((other) => standsBehind(candidate, other, context));
    if (agreeing.length >= best.length) best = agreeing;
  }
  return best;
}

/** A slot with very many assertions is asked for the first of each value only. */
const mostCandidates = 24;

function candidatesOf(affirmed: readonly Assertion[]): readonly Assertion[] {
  if (affirmed.length <= mostCandidates) return affirmed;
  return [...new Map(affirmed.map((assertion) => [JSON.stringify(assertion.value), assertion])).values()];
}
