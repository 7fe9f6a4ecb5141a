import type { Language } from '../../languages/language.ts';
import { kindAt, LETTER } from '../../text/characters.ts';
import { type WordFilter, wordFilter } from '../../text/word-filter.ts';

/** Counts the words of a sample and, for each language, those among its frequent words. */
export type CommonWordCounter = (sample: string) => { readonly total: number; readonly hits: readonly number[] };

/** Frequent words are short; longer ones are not looked up. */
const longestCommon = 10;

/** Makes the counter for some languages: one look-up tells for all of them, and most other words need none. */
export function commonWordCounter(languages: readonly Language[]): CommonWordCounter {
  const bits = new Map<string, number>();
  languages.forEach(({ segmentation }, index) => {
    for (const word of segmentation.commonWords) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  const mayKnow: WordFilter = wordFilter(bits.keys());
  return (sample) => {
    const hits = languages.map(() => 0);
    let total = 0;
    let at = 0;
    while (at < sample.length) {
      if (!(kindAt(sample, at) & LETTER)) {
        at++;
        continue;
      }
      const start = at;
      while (at < sample.length && kindAt(sample, at) & LETTER) at++;
      total++;
      if (at - start > longestCommon || !mayKnow(sample, start, at)) continue;
      const known = bits.get(sample.slice(start, at).toLowerCase()) ?? 0;
      for (let index = 0; known >>> index > 0; index++) if (known & (1 << index)) hits[index]!++;
    }
    return { total, hits };
  };
}
