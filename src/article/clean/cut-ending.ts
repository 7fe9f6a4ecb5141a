import type { Removal } from '../../model/article.ts';
import { phraseBook, plainLine } from './phrase-book.ts';
import type { Refiner } from './refiner.ts';

/** More prose than this share behind an ending line means that it was no ending. */
const largestTail = 0.35;

/** Cuts everything from a line after which articles have nothing of their own any more (`Ähnliche Artikel`). */
export const cutEnding: Refiner = {
  name: 'cut-ending',
  refine(drafts) {
    const total = drafts.reduce((sum, draft) => sum + draft.traced.text.length, 0);
    let behind = 0;
    let cutAt = drafts.length;
    for (let at = drafts.length - 1; at > 0; at--) {
      const { text } = drafts[at]!.traced;
      behind += text.length;
      if (behind > total * largestTail) break;
      if (text.length < 60 && phraseBook.endings.has(plainLine(text))) cutAt = at;
    }
    const removals: Removal[] = drafts
      .slice(cutAt)
      .map((draft) => ({ step: 'cut-ending', reason: 'behind the end of the article', text: draft.traced.text }));
    return { drafts: drafts.slice(0, cutAt), removals };
  },
};
