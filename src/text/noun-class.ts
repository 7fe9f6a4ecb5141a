import { longestKnownEnd } from './known-end.ts';
import { type WordRow, wordAt } from './word-row.ts';

const shortestTail = 5;
const longestTail = 16;

/**
 * What a table of nouns says of the word at a token: by its form, its lemma, the part after its last hyphen or, where
 * the language writes compounds as one word, its longest known end ("Flut-Toten", "Einfamilienhäuser"). Null when the
 * table does not know it.
 */
export function nounClass(
  row: WordRow,
  index: number,
  table: ReadonlyMap<string, string>,
  compounds: boolean,
): string | null {
  const word = row.words[index];
  if (word === undefined) return null;
  const known = table.get(word) ?? table.get(row.tokens[index]!.lemma.toLowerCase());
  if (known !== undefined) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return table.get(word.slice(hyphen + 1)) ?? null;
  if (!compounds || !nounLike(row, index)) return null;
  return longestKnownEnd(word, table, shortestTail, Math.min(longestTail, word.length - 3)) ?? null;
}

/** Only nouns are taken apart: "feststellen" counts no "Stellen". */
function nounLike(row: WordRow, index: number): boolean {
  const { pos } = row.tokens[index]!;
  return pos === 'NOUN' || pos === 'PROPN' || (pos === 'X' && /^\p{Lu}/u.test(wordAt(row, index)));
}
