import type { Draft } from './draft.ts';
import { opensWith, phraseBook, plainLine } from './phrase-book.ts';
import type { Refiner } from './refiner.ts';

/** Marks short lines that name where the matter comes from (`Quelle: https://…`): kept, but not part of the body. */
export const markSourceLines: Refiner = {
  name: 'mark-source-lines',
  refine: (drafts) => ({ drafts: drafts.map(mark), removals: [] }),
};

function mark(draft: Draft): Draft {
  const { text } = draft.traced;
  if (draft.kind !== 'paragraph' && draft.kind !== 'listItem') return draft;
  if (text.length > 300 || !/^.{2,30}:\s{0,3}\S/.test(text)) return draft;
  const line = plainLine(text);
  const isSource = phraseBook.sourceLabels.some((label) => opensWith(line, label) && line[label.length] === ':');
  return isSource && !/[.!?]\s\p{Lu}/u.test(text) ? { ...draft, kind: 'byline' } : draft;
}
