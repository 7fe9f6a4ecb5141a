import type { QuantityData } from '../../languages/parts/quantities.ts';
import { type WordRow, wordAt } from './word-row.ts';

const shortestTail = 5;
const longestTail = 16;

/**
 * Language-neutral concept of the noun at a token, or null: by its form, its lemma or, in a compound, its last part
 * ("Flut-Toten", "Einfamilienhäuser"), so that "Tote" and "dead" fill one slot.
 */
export function conceptOf(row: WordRow, index: number, data: QuantityData): string | null {
  const word = row.words[index];
  if (word === undefined) return null;
  return lookUp(data.concepts, word, row.tokens[index]!.lemma.toLowerCase(), data.glued && nounLike(row, index));
}

/** Concept of something measured ("Sachschaden", "gauge"), or null. */
export function measureOf(row: WordRow, index: number, data: QuantityData): string | null {
  const word = row.words[index];
  if (word === undefined) return null;
  return lookUp(data.measures, word, row.tokens[index]!.lemma.toLowerCase(), data.glued && nounLike(row, index));
}

/** Concept that a noun for a number implies ("Opferzahl"), an empty string when it implies none, null for other words. */
export function countNounOf(row: WordRow, index: number, data: QuantityData): string | null {
  return data.countNouns.get(row.words[index] ?? '') ?? null;
}

/** Only nouns are taken apart: "feststellen" counts no "Stellen". */
function nounLike(row: WordRow, index: number): boolean {
  const { pos } = row.tokens[index]!;
  return pos === 'NOUN' || pos === 'PROPN' || (pos === 'X' && /^\p{Lu}/u.test(wordAt(row, index)));
}

function lookUp(table: ReadonlyMap<string, string>, word: string, lemma: string, compounds: boolean): string | null {
  const known = table.get(word) ?? table.get(lemma);
  if (known !== undefined) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return table.get(word.slice(hyphen + 1)) ?? null;
  if (!compounds) return null;
  for (let length = Math.min(longestTail, word.length - 3); length >= shortestTail; length--) {
    const tail = table.get(word.slice(word.length - length));
    if (tail !== undefined) return tail;
  }
  return null;
}
