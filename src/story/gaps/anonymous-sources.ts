import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import type { PileIndex } from '../slots/pile-index.ts';
import type { GapDraft } from './gap-draft.ts';
import { joinAlike } from './join-alike.ts';
import { sentencesAround } from './sentences-around.ts';

/** Statements whose source wants to stay unnamed, each with the articles that have it. */
export function anonymousSources(story: Story, members: readonly Article[], index: PileIndex): GapDraft[] {
  const drafts = members.flatMap((article): GapDraft[] =>
    article.layers.quotations.flatMap(({ anonymous, chain, content }): GapDraft[] => {
      const [first, last] = [content[0], content.at(-1)];
      if (!first || !last || !(anonymous || chain.at(-1)?.kind === 'anonymous')) return [];
      const reason = `A statement in ${article.id} without a named source.`;
      const span = sentencesAround(article, [first[0], last[1]]);
      return [{ story: story.id, kind: 'anonymousSource', reason, places: [{ article: article.id, span }] }];
    }),
  );
  return joinAlike(drafts, index);
}
