import type { Language } from '../../languages/language.ts';
import { kindAt, LETTER } from '../../text/characters.ts';

/** Counts the words of a sample and, for each language, those among its frequent words. */
export function countCommonWords(
  sample: string,
  languages: readonly Language[],
): { readonly total: number; readonly hits: readonly number[] } {
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
    if (at - start > 10) continue;
    const word = sample.slice(start, at).toLowerCase();
    for (let index = 0; index < languages.length; index++) {
      if (languages[index]!.segmentation.commonWords.has(word)) hits[index]!++;
    }
  }
  return { total, hits };
}
