import type { Language } from '../../src/languages/language.ts';
import { wordsIn } from './hostile-texts.ts';

const mostWords = 60;

/** One text for each word list of a language: the words of that list alone, over and over. */
export function textsOfLists(language: Language): readonly (readonly [name: string, make: (size: number) => string])[] {
  return Object.entries(language).flatMap(([part, data]) => {
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data as Readonly<Record<string, unknown>>).flatMap(([list, value]) => {
      const words = [...new Set(wordsIn(value))];
      if (words.length < 3) return [];
      const step = Math.max(1, Math.floor(words.length / mostWords));
      const piece = `${words
        .filter((_, index) => index % step === 0)
        .slice(0, mostWords)
        .join(' ')} `;
      const make = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      return [[`${language.code} ${part}.${list}`, make] as const];
    });
  });
}
