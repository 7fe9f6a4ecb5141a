import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { PartOfSpeech } from '../../model/layers.ts';
import { nounClass } from '../../text/noun-class.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';

/** The counted noun with its modifiers, as token indices, and the unit before it. */
export interface HeadReading {
  /** First token of the noun phrase. */
  readonly first: number;
  /** Token of the head noun. */
  readonly head: number;
}

const farthest = 6;
/** After a unit the noun follows closely ("zwölf Millionen Euro schnelle Hilfe") or not at all. */
export const reachAfterUnit = 2;
const modifiers: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'ADV', 'NUM', 'PROPN']);

/** Finds the noun that is counted after the number ends at token `from`, or null. Never leaves the sentence (`end`). */
export function findHead(
  row: WordRow,
  from: number,
  end: number,
  data: QuantityData,
  reach: number = farthest,
): HeadReading | null {
  let at = from;
  let partitive = false;
  while (at < end && at < from + 3 && data.partitives.has(row.words[at]!)) {
    at++;
    partitive = true;
  }
  const first = at;
  let best = -1;
  for (; at < end && at < first + reach; at++) {
    const token = row.tokens[at]!;
    const word = row.words[at]!;
    if (isQuote(word) || data.ellipsis.has(word)) continue;
    if (token.pos === 'PUNCT' || !/[\p{L}\p{N}]/u.test(word)) break;
    if (data.placeWords.has(word) && at > first) break;
    const named = nounClass(row, at, data.concepts, data.glued) !== null;
    if (isNoun(row, at, data)) {
      best = at;
      if (!data.nounsInRow) break;
      continue;
    }
    if (named && (best < 0 || data.nounsInRow)) {
      if (best < 0) best = at;
      if (!data.nounsInRow) break;
      continue;
    }
    if (best >= 0) break;
    if (!isModifier(row, at, partitive)) break;
  }
  return best < 0 ? null : { first, head: best };
}

function isNoun(row: WordRow, index: number, data: QuantityData): boolean {
  const pos = row.tokens[index]!.pos;
  if (pos === 'NOUN') return true;
  if (pos !== 'X') return false;
  const word = wordAt(row, index);
  return data.nounsInRow ? false : /^\p{Lu}/u.test(word);
}

function isModifier(row: WordRow, index: number, partitive: boolean): boolean {
  const { pos, morph } = row.tokens[index]!;
  if (modifiers.has(pos)) return true;
  if (pos === 'VERB' && morph.includes('VerbForm=Part')) return true;
  return pos === 'X' || (partitive && pos === 'DET');
}

function isQuote(word: string): boolean {
  return word.length === 1 && '„“”"»«‚‘’\''.includes(word);
}
