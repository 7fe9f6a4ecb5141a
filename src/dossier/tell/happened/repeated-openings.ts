import type { Article } from '../../../model/article.ts';
import type { Sentence } from '../../../model/layers.ts';

/** So many sentences that begin with the same words are captions of a gallery or entries of a list. */
const refrain = 3;

/** Openings that an article repeats: "Bilderstrecke: …", "Photos: …" before one picture after the other. */
export function repeatedOpenings(article: Article): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of article.layers.sentences) {
    const opening = openingOf(article, sentence);
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([opening, count]) => (count >= refrain ? [opening] : [])));
}

/** The first three words of a sentence. */
export function openingOf({ text }: Article, { span }: Sentence): string {
  return text
    .slice(span[0], Math.min(span[1], span[0] + 80))
    .split(/\s/, 3)
    .join(' ');
}
