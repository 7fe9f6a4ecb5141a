import type { Change } from '../../model/difference.ts';
import type { DossierStory } from '../../model/dossier.ts';
import { type Comparison, changeOf } from './comparison.ts';
import { groupBy } from './group-by.ts';

/** Stories that came, went, became one or fell apart; two stories are the same when they share an article. */
export function compareStories({ from, to, stories }: Comparison): readonly Change[] {
  const ancestors = groupBy(stories, ({ after }) => after);
  const heirs = groupBy(stories, ({ before }) => before);
  const change = (
    type: Change['type'],
    say: string,
    before: readonly DossierStory[],
    after: readonly DossierStory[],
  ): Change =>
    changeOf({
      type,
      story: (after[0] ?? before[0]!).id,
      message: `${say}: ${[...before, ...after].map(({ headline }) => `“${headline.text}”`).join(', ')}`,
      from: before.map(({ headline }) => headline.text),
      to: after.map(({ headline }) => headline.text),
      before: before.flatMap(({ headline }) => headline.receipts),
      after: after.flatMap(({ headline }) => headline.receipts),
    });
  const changes: Change[] = [];
  for (const after of to.stories) {
    const before = (ancestors.get(after) ?? []).map((pair) => pair.before);
    if (before.length === 0) changes.push(change('storyAdded', 'New story', [], [after]));
    if (before.length > 1) changes.push(change('storiesMerged', 'Stories became one', before, [after]));
  }
  for (const before of from.stories) {
    const after = (heirs.get(before) ?? []).map((pair) => pair.after);
    if (after.length === 0) changes.push(change('storyWithdrawn', 'Story withdrawn', [before], []));
    if (after.length > 1) changes.push(change('storySplit', 'Story fell apart', [before], after));
  }
  return changes;
}
