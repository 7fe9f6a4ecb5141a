import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import type { GapDraft } from './gap-draft.ts';

/** Statements whose source wants to stay unnamed, one gap for each article, with every place where it speaks. */
export function anonymousSources(story: Story, members: readonly Article[]): GapDraft[] {
  return members.flatMap((article): GapDraft[] => {
    const hidden = article.layers.quotations.filter(
      (quotation) => quotation.anonymous || quotation.chain.at(-1)?.kind === 'anonymous',
    );
    if (hidden.length === 0) return [];
    const places = hidden.flatMap((quotation) => {
      const first = quotation.content[0];
      const last = quotation.content.at(-1);
      return first && last ? [{ article: article.id, span: [first[0], last[1]] as const }] : [];
    });
    const count = hidden.length === 1 ? 'A statement' : `${hidden.length} statements`;
    return [
      { story: story.id, kind: 'anonymousSource', reason: `${count} in ${article.id} without a named source.`, places },
    ];
  });
}
