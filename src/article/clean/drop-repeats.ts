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
    const seen = new Set<string>();
    const captions: CaptionWords[] = [];
    drafts.forEach((draft) => {
      const key = draft.traced.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]{1,50}/gu, ' ')
        .trim();
      const caption = draft.kind === 'caption' ? wordsOf(draft) : null;
      const isDouble =
        (key.length >= 12 && seen.has(key)) || (caption !== null && captions.some((other) => near(other, caption)));
      if (isDouble) removals.push({ step: 'drop-repeats', reason: 'stands there twice', text: draft.traced.text });
      else {
        seen.add(key);
        kept.push(draft);
        if (caption !== null) captions.push(caption);
      }
    });
    return { drafts: kept, removals };
  },
};

interface CaptionWords {
  readonly length: number;
  readonly words: ReadonlySet<string>;
}

function wordsOf({ traced: { text } }: Draft): CaptionWords {
  return { length: text.length, words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? []) };
}

/** Two captions are one when nearly all words of the shorter one stand in the other. */
function near(a: CaptionWords, b: CaptionWords): boolean {
  if (Math.min(a.length, b.length) < Math.max(a.length, b.length) * 0.6) return false;
  const [small, big] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size < 4 || small.size < big.size * 0.7) return false;
  let shared = 0;
  for (const word of small) if (big.has(word)) shared++;
  return shared >= small.size * 0.85;
}
