import type { Language } from '../../languages/language.ts';
import { foldLetters } from '../../text/fold-letters.ts';

/** Words are compared by their beginning: it takes most endings off without a word list. */
export const stemLength = 7;

/** Stem under which a word is compared. */
export function stemOf(word: string): string {
  const folded = foldLetters(word);
  return folded.length > stemLength ? folded.slice(0, stemLength) : folded;
}

/** Share of news articles in which a stem of the language is expected; 0 where the language does not list it. */
export interface CommonWords {
  expected(language: string, stem: string): number;
}

const shares = { most: 0.7, many: 0.25, some: 0.07 } as const;

/** Reads the bands of each language once, when it is first asked for. */
export function commonWords(language: (code: string) => Language | null): CommonWords {
  const tables = new Map<string, ReadonlyMap<string, number>>();
  const tableOf = (code: string): ReadonlyMap<string, number> => {
    const table = tables.get(code) ?? readBands(language(code));
    tables.set(code, table);
    return table;
  };
  return { expected: (code, stem) => tableOf(code).get(stem) ?? 0 };
}

function readBands(language: Language | null): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  if (!language) return table;
  for (const band of ['some', 'many', 'most'] as const) {
    for (const word of language.stories[band].split(/\s/)) {
      if (word.length > 1) table.set(stemOf(word), shares[band]);
    }
  }
  return table;
}
