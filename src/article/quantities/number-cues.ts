import type { QuantityData } from '../../languages/parts/quantities.ts';
import { type WordTable, wordTable } from '../../text/vocabulary.ts';
import { mayBeginNumber } from './read-number.ts';

/** Made once for each language, kept as long as its data are. */
const made = new WeakMap<QuantityData, WordTable>();

/** For each word 1 when a number, or a small word that may count, can begin with it. Most words of a text have 0. */
export function numberCues(data: QuantityData): WordTable {
  let table = made.get(data);
  if (!table) {
    table = wordTable(1, (_word, lower, cells, row) => {
      cells[row] = mayBeginNumber(lower, data) || data.none.has(lower) || data.both.has(lower) ? 1 : 0;
    });
    made.set(data, table);
  }
  return table;
}
