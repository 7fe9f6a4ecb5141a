import type { Removal } from '../../model/article.ts';
import type { Draft } from './draft.ts';
import type { Refiner } from './refiner.ts';

/**
 * Takes out lines that stand twice: the headline repeated under the byline, a caption given once as text and once as
 * the picture's description. Near doubles count for captions, whose spelling often differs by a letter.
 */
export const dropRepeats: Refiner = {
  name: 'drop-repeats',
  refine(drafts) {
    const kept: Draft[] = [];
    const removals: Removal[] = [];
    const seen = new Map<string, number>();
    drafts.forEach((draft) => {
      const key = draft.traced.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]{1,50}/gu, ' ')
        .trim();
      const earlier = seen.get(key);
      const isDouble =
        (earlier !== undefined && key.length >= 12) ||
        (draft.kind === 'caption' && kept.some((other) => other.kind === 'caption' && near(other, draft)));
      if (isDouble) removals.push({ step: 'drop-repeats', reason: 'stands there twice', text: draft.traced.text });
      else {
        seen.set(key, kept.length);
        kept.push(draft);
      }
    });
    return { drafts: kept, removals };
  },
};

/** Two captions are one when nearly all words of the shorter one stand in the other. */
function near(a: Draft, b: Draft): boolean {
  const [short, long] = [a.traced.text.length, b.traced.text.length].sort((x, y) => x - y) as [number, number];
  if (short < long * 0.6) return false;
  const words = (draft: Draft) => new Set(draft.traced.text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? []);
  const [small, big] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (small.size < 4) return false;
  const shared = [...small].filter((word) => big.has(word)).length;
  return shared >= small.size * 0.85 && small.size >= big.size * 0.7;
}
