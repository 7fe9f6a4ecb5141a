import { findUnproven } from '../../article/claims/find-unproven.ts';
import { readable, readingIn } from '../../article/claims/reading.ts';
import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Place, Story } from '../../model/story.ts';
import type { PileIndex } from '../slots/pile-index.ts';
import type { GapDraft } from './gap-draft.ts';
import { joinAlike } from './join-alike.ts';
import { sentencesAround } from './sentences-around.ts';

/** Sentences of a text that call something unproven, with the claims and accusations that they are said of. */
export function markedUnproven(
  story: Story,
  members: readonly Article[],
  index: PileIndex,
  context: Context,
): GapDraft[] {
  const drafts = members.flatMap((article): GapDraft[] => {
    const language = context.language(article.language);
    if (!language) return [];
    const reading = readingIn(readable(article), language);
    return reading.row.sentences.flatMap((sentence): GapDraft[] => {
      const marker = findUnproven(reading, sentence.tokens);
      if (!marker) return [];
      const quoted = article.layers.quotations.filter((quotation) =>
        quotation.content.some((part) => part[0] < sentence.span[1] && part[1] > sentence.span[0]),
      );
      const speakers = new Set(quoted.flatMap((quotation) => quotation.speakerEntity ?? []));
      const charges = article.layers.quotations.filter(
        (quotation) =>
          quotation.act === 'accuse' && quotation.speakerEntity !== null && speakers.has(quotation.speakerEntity),
      );
      const places: Place[] = [{ article: article.id, span: sentencesAround(article, marker) }];
      for (const quotation of new Set([...quoted, ...charges])) {
        const first = quotation.content[0];
        const last = quotation.content.at(-1);
        if (first && last) places.push({ article: article.id, span: [first[0], last[1]] });
      }
      const words = article.text.slice(marker[0], marker[1]);
      return [
        {
          story: story.id,
          kind: 'markedUnproven',
          reason: `${article.id} calls it unproven itself: “${words}”.`,
          places,
        },
      ];
    });
  });
  return joinAlike(drafts, index);
}
