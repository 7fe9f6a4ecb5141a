import type { Change, ChangeType, Difference, DifferenceSide } from '../../model/difference.ts';
import type { Dossier } from '../../model/dossier.ts';
import { compareArticles } from './compare-articles.ts';
import { compareClaims, compareFigures } from './compare-claims.ts';
import { compareConflicts } from './compare-conflicts.ts';
import { compareQuotations } from './compare-quotations.ts';
import { compareRetractions } from './compare-retractions.ts';
import { compareStories } from './compare-stories.ts';
import { compareSides } from './comparison.ts';

/** Order in which changes of one story are told: what unsettles most comes first. */
const order: readonly ChangeType[] = [
  'storyAdded',
  'storyWithdrawn',
  'storiesMerged',
  'storySplit',
  'conflictAppeared',
  'conflictChanged',
  'conflictSettled',
  'figureRevised',
  'answerChanged',
  'originGained',
  'originLost',
  'retracted',
  'silentEdit',
  'announcedEdit',
  'dateChanged',
  'quotationReattributed',
  'quotationReworded',
  'quotationAdded',
  'quotationWithdrawn',
  'articleAdded',
  'articleWithdrawn',
];

/**
 * What changed between two dossiers, by story in the order of the later one. Pure: the same dossiers give the same
 * difference, a dossier and itself give none, and with the sides exchanged what came is what goes.
 */
export function compareDossiers(from: Dossier, to: Dossier): Difference {
  const sides = compareSides(from, to);
  const changes = [
    ...compareStories(sides),
    ...compareConflicts(sides),
    ...compareClaims(sides),
    ...compareFigures(sides),
    ...compareArticles(sides),
    ...compareRetractions(sides),
    ...compareQuotations(sides),
  ];
  const storyAt = new Map(
    [...from.stories, ...to.stories].map(({ id }) => [id, from.stories.length + to.stories.length]),
  );
  to.stories.forEach(({ id }, at) => {
    storyAt.set(id, at);
  });
  const rank = ({ story }: Change) => (story === null ? Number.MAX_SAFE_INTEGER : (storyAt.get(story) ?? 0));
  return {
    format: 'lagebild-difference',
    version: 1,
    from: sideOf(from),
    to: sideOf(to),
    changes: changes.sort((a, b) => rank(a) - rank(b) || order.indexOf(a.type) - order.indexOf(b.type)),
  };
}

function sideOf({ options, counts }: Dossier): DifferenceSide {
  return { asOf: options.asOf, articles: counts.articles, stories: counts.stories };
}
