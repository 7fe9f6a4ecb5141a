import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { PartOfSpeech } from '../../model/layers.ts';
import { nounClass } from '../../text/noun-class.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';
import { isMisreadPlural, isPlural } from './plural-noun.ts';
import { phrasesAt } from './quantifier-phrases.ts';

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
  several = true,
): HeadReading | null {
  let at = from;
  let partitive = false;
  while (at < end && at < from + 3 && opensWhole(row, at, partitive, data)) {
    at++;
    partitive = true;
  }
  if (partitive) at = afterBound(row, at, data);
  const first = at;
  if (data.glued && !partitive) {
    const noun = behindAttribute(row, first, end);
    if (noun >= 0) return { first, head: noun };
  }
  let best = -1;
  let plural = -1;
  const tells = several && data.pluralEnds.length > 0;
  for (; at < end && at < first + reach; at++) {
    const token = row.tokens[at]!;
    const word = row.words[at]!;
    if (isQuote(word) || data.ellipsis.has(word)) continue;
    if (token.pos === 'PUNCT' || !/[\p{L}\p{N}]/u.test(word)) break;
    if (data.placeWords.has(word) && at > first) break;
    const named = nounClass(row, at, data.concepts, data.glued) !== null && !isAttribute(row, at);
    if (isNoun(row, at, data) || (tells && isMisreadPlural(row, at, from, best, data))) {
      best = at;
      if (tells && isPlural(row, at, data)) plural = at;
      if (!data.nounsInRow) {
        if (partitive) best = behindAgent(row, first, at, end);
        break;
      }
      continue;
    }
    if (named && (best < 0 || data.nounsInRow)) {
      if (best < 0) best = at;
      if (!data.nounsInRow) break;
      continue;
    }
    // "A handful of the country's lawyers", "five of her daughter's children".
    if (best >= 0 && plural < 0 && tells && data.possessiveMarks.has(word)) {
      best = -1;
      continue;
    }
    if (joinsModifiers(row, at, best, first, several, data)) {
      best = -1;
      continue;
    }
    if (best >= 0) break;
    if (!isModifier(row, at, partitive, data)) break;
  }
  if (best < 0 && isAbbreviation(row, first)) best = first;
  // "Took two transport officers hostage": of several the noun stands in the plural.
  if (plural >= 0) best = plural;
  return best < 0 ? null : { first, head: best };
}

/** "96 tote Tiere": a word that may stand for those in a state tells of the noun behind it what state that is in. */
function isAttribute(row: WordRow, at: number): boolean {
  return row.tokens[at]!.pos === 'ADJ' && row.tokens[at + 1]?.pos === 'NOUN';
}

/** "24 MPs", "seven AK-47s": capitals with the ending of a plural, which are tagged as names. */
function isAbbreviation(row: WordRow, index: number): boolean {
  return row.tokens[index]?.pos === 'PROPN' && /^[A-Z]{2,5}(?:-\d{1,3})?s$/.test(wordAt(row, index));
}

/** "Zwei von der Regierung bereitgestellte Flugzeuge": the noun is not of what they are, but who provided them. */
function behindAgent(row: WordRow, first: number, noun: number, end: number): number {
  if (row.tokens[first - 1]?.pos !== 'DET' || row.tokens[first - 2]?.pos !== 'ADP' || noun + 2 >= end) return noun;
  const { pos, morph } = row.tokens[noun + 1]!;
  const attribute = pos === 'ADJ' || (pos === 'VERB' && morph.includes('VerbForm=Part'));
  return attribute && row.tokens[noun + 2]!.pos === 'NOUN' ? noun + 2 : noun;
}

/** "Drei mit dem Virus infizierte Menschen": a preposition right behind the number opens what tells of the noun; or -1. */
function behindAttribute(row: WordRow, first: number, end: number): number {
  if (row.tokens[first]?.pos !== 'ADP') return -1;
  let named = false;
  for (let at = first + 1; at < Math.min(end - 1, first + 1 + farthest); at++) {
    const { pos, morph } = row.tokens[at]!;
    if (named && (pos === 'ADJ' || pos === 'VERB') && morph.includes('Case=')) {
      const next = row.tokens[at + 1]!;
      if (next.pos === 'NOUN' && next.morph.includes('Number=Plur')) return at + 1;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|X)$/.test(pos)) return -1;
    named ||= pos === 'NOUN' || pos === 'PROPN';
  }
  return -1;
}

/** "Of the", "der", "of her": what stands between a part and its whole. */
function opensWhole(row: WordRow, at: number, partitive: boolean, data: QuantityData): boolean {
  return data.partitives.has(row.words[at]!) || (partitive && row.tokens[at]!.morph.includes('Poss=Yes'));
}

/** "21 of the more than 200 boats": the words that bound the number of the whole are passed over. */
function afterBound(row: WordRow, at: number, data: QuantityData): number {
  const phrase = phrasesAt(row, at, data).find(({ words }) => row.tokens[at + words.length]?.pos === 'NUM');
  return phrase ? at + phrase.words.length : at;
}

/** "Federal and independent scientists", "eight current or former members": the word joins what stands before the noun. */
function joinsModifiers(
  row: WordRow,
  at: number,
  best: number,
  first: number,
  several: boolean,
  data: QuantityData,
): boolean {
  if (row.tokens[at]!.pos !== 'CCONJ' || at === first) return false;
  const [next, behind] = [row.tokens[at + 1]?.pos, row.tokens[at + 2]?.pos];
  if (behind !== 'NOUN' && behind !== 'ADJ' && behind !== 'X') return false;
  // "23 Somali and Yemeni sailors".
  if (next !== 'ADJ') return best < 0 && next === 'PROPN' && behind === 'NOUN' && row.tokens[at - 1]!.pos === 'PROPN';
  if (best < 0) return /^(?:ADJ|PROPN|VERB)$/.test(row.tokens[at - 1]!.pos);
  // Several of them, and the noun so far is one: it stands for another adjective.
  return (
    several && data.nounsInRow && best === first && at === best + 1 && row.tokens[best]!.morph.includes('Number=Sing')
  );
}

function isNoun(row: WordRow, index: number, data: QuantityData): boolean {
  const pos = row.tokens[index]!.pos;
  if (pos === 'NOUN') return true;
  const word = wordAt(row, index);
  // "83 Millionen Deutschen werden …": an adjective with a capital and no noun behind it is one.
  if (pos === 'ADJ' && data.glued)
    return /^\p{Lu}/u.test(word) && !/^(?:NOUN|ADJ|PROPN|X)$/.test(row.tokens[index + 1]?.pos ?? '');
  if (pos !== 'X') return false;
  return data.nounsInRow ? false : /^\p{Lu}/u.test(word);
}

function isModifier(row: WordRow, index: number, partitive: boolean, data: QuantityData): boolean {
  const { pos, morph } = row.tokens[index]!;
  if (modifiers.has(pos)) return true;
  if (pos === 'VERB' && morph.includes('VerbForm=Part')) return true;
  // "27 polling stations": such a form right before a noun says what kind.
  if (pos === 'VERB' && data.nounsInRow && !partitive && morph.includes('VerbForm=Ger'))
    return /^(?:NOUN|ADJ)$/.test(row.tokens[index + 1]?.pos ?? '');
  return pos === 'X' || (partitive && pos === 'DET');
}

function isQuote(word: string): boolean {
  return word.length === 1 && '„“”"»«‚‘’\''.includes(word);
}
