import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { hashText } from '../../text/hash-text.ts';
import { outletOf } from '../../text/outlet-of.ts';

/** A paragraph that one outlet prints on this many days is one of its boxes. */
const daysLimit = 3;
/** Shorter paragraphs are labels and formulas, which say little anyway. */
const leastCharacters = 80;
/** The last day seen times this, and the count of days up to the limit, are kept in one number. */
const countStep = 4;

/**
 * Finds, by article, the paragraphs that its outlet prints word for word day after day: how it counts, what else it
 * sells, whom one may call. Articles that carry the same box need have nothing else in common.
 */
export function outletBoxes(articles: readonly Article[]): ReadonlyMap<string, readonly Span[]> {
  const seen = new Map<number, number>();
  const paragraphs = articles.map(paragraphsOf);
  articles.forEach((article, at) => {
    const day = Math.floor(Date.parse(article.published?.value.slice(0, 10) ?? '') / 86_400_000);
    if (Number.isNaN(day)) return;
    for (const { key } of paragraphs[at]!) {
      const known = seen.get(key);
      const count = known === undefined ? 0 : known % countStep;
      if (count >= daysLimit || (known !== undefined && Math.floor(known / countStep) === day)) continue;
      seen.set(key, day * countStep + count + 1);
    }
  });
  const boxes = new Map<string, readonly Span[]>();
  articles.forEach(({ id }, at) => {
    const own = paragraphs[at]!.filter(({ key }) => (seen.get(key) ?? 0) % countStep >= daysLimit);
    if (own.length > 0)
      boxes.set(
        id,
        own.map(({ span }) => span),
      );
  });
  return boxes;
}

function paragraphsOf(article: Article): { readonly key: number; readonly span: Span }[] {
  const outlet = outletOf(article);
  if (outlet === null) return [];
  const own = hashText(outlet);
  return article.layers.blocks.flatMap(({ span: [start, end] }) => {
    if (end - start < leastCharacters) return [];
    const hash = hashText(article.text.slice(start, end));
    return [{ key: (hash >>> 0) * 0x100000 + ((own ^ (end - start)) & 0xfffff), span: [start, end] as const }];
  });
}
