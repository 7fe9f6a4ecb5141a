import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { Assertion } from '../../model/story.ts';
import { claimAt } from './find-words.ts';

/** What filling slots knows of an assertion before it is put with others. */
export interface Groupable {
  readonly article: Article;
  readonly property: string;
  readonly assertion: Assertion;
}

/**
 * Assertions grouped by the question they answer, as corrected: two groups become one, or an assertion goes to a group
 * of its own. Answers of different kinds are never put together. `corrections` are those that hold.
 */
export function correctClaims<Draft extends Groupable>(
  groups: readonly (readonly Draft[])[],
  corrections: readonly Correction[],
): readonly (readonly Draft[])[] {
  return corrections.reduce((current, correction) => {
    if (correction.kind !== 'sameClaim' && correction.kind !== 'notSameClaim') return current;
    const all = current.flat();
    const seen = ({ article, property, assertion: { span } }: Draft) => ({ article, property, span });
    const [a, b] = [correction.about.a, correction.about.b].map((ref) => claimAt(all, seen, ref));
    if (!a || !b || a === b) return current;
    const first = current.find((group) => group.includes(a))!;
    const second = current.find((group) => group.includes(b))!;
    if (correction.kind === 'sameClaim') {
      if (first === second || a.assertion.value.kind !== b.assertion.value.kind) return current;
      const whole = [...first, ...second];
      return current.flatMap((group) => (group === first ? [whole] : group === second ? [] : [group]));
    }
    if (first !== second) return current;
    return current.flatMap((group) => (group === first ? [first.filter((draft) => draft !== b), [b]] : [group]));
  }, groups);
}
