import type { Change } from '../../model/difference.ts';
import type { ConflictStatement } from '../../model/dossier.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { isConflict } from '../is-conflict.ts';
import { english } from '../labels/english.ts';
import { type Comparison, changeOf, laterStory } from './comparison.ts';
import { pairTold, type Told } from './pair-told.ts';
import { sayValue } from './say-value.ts';

/** Values that cannot all hold: those that appeared, those that are settled, those whose cause is now another. */
export function compareConflicts(comparison: Comparison): readonly Change[] {
  const { both, gone, fresh } = pairTold<ConflictStatement>(
    comparison,
    ({ conflicts }) => conflicts.filter(isConflict),
    {
      places: ({ receipts }) => receipts.map(({ article, quote }) => [article, quote]),
      question: ({ item: { property, subject } }) =>
        property === null ? null : JSON.stringify([property, subject && foldLetters(subject)]),
    },
  );
  return [
    ...fresh.map(({ story, item }) =>
      changeOf({
        type: 'conflictAppeared',
        story: story.id,
        message: `${english.causes[item.cause]} appeared: ${say(item)}`,
        from: [],
        to: sidesOf(item),
        before: [],
        after: item.receipts,
        cause: item.cause,
      }),
    ),
    ...gone.map(({ story, item }) =>
      changeOf({
        type: 'conflictSettled',
        story: laterStory(comparison, story.id),
        message: `${english.causes[item.cause]} no longer stands: ${say(item)}`,
        from: sidesOf(item),
        to: [],
        before: item.receipts,
        after: [],
        cause: item.cause,
      }),
    ),
    ...both.flatMap(({ before, after }) => causeChange(before, after)),
  ];
}

function causeChange(before: Told<ConflictStatement>, after: Told<ConflictStatement>): readonly Change[] {
  const [old, fresh] = [english.causes[before.item.cause], english.causes[after.item.cause]];
  if (old === fresh) return [];
  return [
    changeOf({
      type: 'conflictChanged',
      story: after.story.id,
      message: `Conflict read anew: ${say(after.item)}: ${old} → ${fresh}`,
      from: [old],
      to: [fresh],
      before: before.item.receipts,
      after: after.item.receipts,
      cause: after.item.cause,
    }),
  ];
}

const sidesOf = ({ sides }: ConflictStatement): readonly string[] => [
  ...new Set(sides.map(({ value }) => sayValue(value))),
];

function say(conflict: ConflictStatement): string {
  const subject = conflict.subject === null ? '' : ` of “${conflict.subject}”`;
  return `${conflict.property ?? 'value'}${subject}: ${sidesOf(conflict).join(' against ')}`;
}
