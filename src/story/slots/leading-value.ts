import type { Assertion } from '../../model/story.ts';
import { compareValues } from './compare-values.ts';

/**
 * The assertions that agree with the value that most assertions agree with: those whose independent origins stand behind
 * one and the same claim. Four sources for a toll of three and one for a toll of five are not five for either. Of two
 * values with equal support the later one leads.
 */
export function leadingAssertions(assertions: readonly Assertion[]): readonly Assertion[] {
  const affirmed = assertions.filter((assertion) => assertion.polarity === 'affirmed');
  const values = new Map(affirmed.map((assertion) => [JSON.stringify(assertion.value), assertion]));
  let best: readonly Assertion[] = [];
  for (const candidate of values.values()) {
    const agreeing = affirmed.filter((other) => compareValues(candidate.value, other.value) !== 'differs');
    if (agreeing.length >= best.length) best = agreeing;
  }
  return best;
}
