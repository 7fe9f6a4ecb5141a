import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { ClaimSlot, Gap, PileEntity, Story } from '../../model/story.ts';
import { pileIndex } from '../slots/pile-index.ts';
import { accusedWithoutAnswer } from './accused-without-answer.ts';
import { anonymousSources } from './anonymous-sources.ts';
import type { GapDraft } from './gap-draft.ts';
import { markedUnproven } from './marked-unproven.ts';
import { singleOrigins } from './single-origins.ts';

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
      ...markedUnproven(story, members, index, context),
      ...anonymousSources(story, members, index),
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

/** Articles that nothing dates: one gap, however many they are. */
function undated(story: Story, members: readonly Article[]): GapDraft[] {
  const without = members.filter((article) => article.published === null);
  const [first] = without;
  if (!first) return [];
  const which = without.length === 1 ? first.id : `${without.length} of ${members.length} articles`;
  return [
    {
      story: story.id,
      kind: 'undated',
      reason: `Nothing in ${which} tells when ${without.length === 1 ? 'it was' : 'they were'} published.`,
      places: without.map(({ id, titleSpan, layers }) => ({
        article: id,
        span: titleSpan ?? layers.sentences[0]?.span ?? layers.blocks[0]?.span ?? [0, 0],
      })),
    },
  ];
}
