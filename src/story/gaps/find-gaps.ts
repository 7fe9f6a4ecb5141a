import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Assertion, ClaimSlot, Gap, PileEntity, Place, Story } from '../../model/story.ts';
import { unspecific } from '../slots/adopt-properties.ts';
import { type PileIndex, pileIndex } from '../slots/pile-index.ts';
import { accusedWithoutAnswer } from './accused-without-answer.ts';
import { anonymousSources } from './anonymous-sources.ts';
import type { GapDraft } from './gap-draft.ts';
import { markedUnproven } from './marked-unproven.ts';

/** How many slots of a story, in their order of weight, are worth a gap of their own when one origin carries them. */
const mostSingle = 12;
const longestQuote = 80;

/** Lists what nobody has confirmed. */
export function findGaps(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  stories: readonly Story[],
  slots: readonly ClaimSlot[],
  context: Context,
): readonly Gap[] {
  const index = pileIndex(articles, entities, stories);
  const drafts = stories.flatMap((story): GapDraft[] => {
    const members = story.articles.flatMap((id) => index.articles.get(id) ?? []);
    return [
      ...singleOrigins(story, slots, index),
      ...markedUnproven(story, members, context),
      ...anonymousSources(story, members),
      ...accusedWithoutAnswer(story, members, index, context),
      ...undated(story, members),
    ];
  });
  const used = new Map<string, number>();
  return drafts.map((draft) => {
    const base = `${draft.story}/${draft.kind}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return { id: `${base}/${count}`, ...draft };
  });
}

/** Claims that one origin carries; when a story has one article only, the story itself is said to stand on it. */
function singleOrigins(story: Story, slots: readonly ClaimSlot[], index: PileIndex): GapDraft[] {
  const single = slots.filter((slot) => slot.story === story.id && slot.origins.count === 1 && tells(slot));
  const whole: GapDraft[] =
    story.articles.length === 1
      ? [
          {
            story: story.id,
            kind: 'singleOrigin',
            reason: 'The whole story stands on one article.',
            places: [story.headline],
          },
        ]
      : [];
  return [
    ...whole,
    ...single.slice(0, mostSingle).map((slot): GapDraft => {
      const first = carriedBy(slot);
      const words =
        index.articles
          .get(first.article)
          ?.text.slice(...first.span)
          .replace(/\s{1,20}/g, ' ') ?? '';
      const shown = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
      return {
        story: story.id,
        kind: 'singleOrigin',
        reason: `“${shown}” (${slot.property}) rests on one origin: ${slot.origins.origins[0]?.name || 'unnamed'}.`,
        places: [first, ...slot.assertions.filter((assertion) => assertion !== first)].map(
          (assertion): Place => ({ article: assertion.article, span: assertion.span }),
        ),
      };
    }),
  ];
}

/**
 * Of several values the one that the origin is counted for: what its voice says, or else what its articles say last.
 * "412, the company says; more than 700, the union says" lets the union stand behind its own number only.
 */
function carriedBy({ assertions, origins }: ClaimSlot): Assertion {
  const origin = origins.origins[0];
  const own = assertions.filter(({ article }) => origin?.articles.includes(article));
  const said = own.findLast(({ chain }) => chain.at(-1)?.name === origin?.name);
  const values = new Set(assertions.map(({ value }) => JSON.stringify(value)));
  return values.size < 2 ? assertions[0]! : (said ?? own.at(-1) ?? assertions[0]!);
}

/** A count of something or other in one article is no gap that anybody would fill. */
function tells(slot: ClaimSlot): boolean {
  if (!unspecific.has(slot.property.split('.')[0]!)) return true;
  return new Set(slot.assertions.map((assertion) => assertion.article)).size > 1;
}

/** Articles that nothing dates. */
function undated(story: Story, members: readonly Article[]): GapDraft[] {
  return members
    .filter((article) => article.published === null)
    .map((article) => ({
      story: story.id,
      kind: 'undated' as const,
      reason: `Nothing in ${article.id} tells when it was published.`,
      places: [{ article: article.id, span: article.titleSpan ?? article.layers.blocks[0]?.span ?? [0, 0] }],
    }));
}
