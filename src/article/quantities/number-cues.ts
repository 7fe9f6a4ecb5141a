import type { QuantityData } from '../../languages/parts/quantities.ts';
import { type WordTable, wordTable } from '../../text/vocabulary.ts';
import { mayBeginNumber } from './read-number.ts';
import { readNumberWord } from './read-number-words.ts';

/** Made once for each language, kept as long as its data are. */
const made = new WeakMap<QuantityData, WordTable>();

/** For each word 1 when a number, or a small word that may count, can begin with it. Most words of a text have 0. */
export function numberCues(data: QuantityData): WordTable {
  let table = made.get(data);
  if (!table) {
    table = wordTable(1, (_word, lower, cells, row) => {
      const small = data.none.has(lower) || data.both.has(lower);
      cells[row] = small || (mayBeginNumber(lower, data) && !onlyBeginsLikeOne(lower, data)) ? 1 : 0;
    });
    made.set(data, table);
  }
  return table;
}

/** "Einmal", "Zweifel", "dreist": a word that only begins as numbers in one word do is none, whatever stands beside it. */
function onlyBeginsLikeOne(word: string, data: QuantityData): boolean {
  if (!data.glued || !/^\p{L}+$/u.test(word) || data.starts.words.has(word)) return false;
  if (readNumberWord(word, data) !== null) return false;
  if ([...data.timesWords, ...data.foldEnds].some((end) => word.endsWith(end))) return false;
  return ![...data.gluedUnits.keys()].some((stem) => word.includes(stem));
}
