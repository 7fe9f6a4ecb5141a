import type { Article } from '../model/article.ts';
import type { Place } from '../model/story.ts';

/** The words that stand for an article where its story is named: its title or, without one in the text, its first sentence. */
export function headlinePlace({ id, titleSpan, layers }: Article): Place {
  return { article: id, span: titleSpan ?? layers.sentences[0]?.span ?? layers.blocks[0]?.span ?? [0, 0] };
}
