import type { QuantityData } from '../../languages/parts/quantities.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';

/** Whether the form of a noun says that there are several, in a language whose nouns tell: "satellites", "crewmen", "people". */
export function isPlural(row: WordRow, index: number, data: QuantityData): boolean {
  const word = row.words[index]!;
  if (data.pluralWords.has(word) || row.tokens[index]!.morph.includes('Number=Plur')) return true;
  // "Scientists-The": a dash that lost its spaces.
  const noun = /-\p{Lu}/u.test(wordAt(row, index)) ? word.slice(0, word.indexOf('-')) : word;
  return data.pluralEnds.some((end) => noun.endsWith(end)) && !data.singularEnds.some((end) => noun.endsWith(end));
}

/** "33 home runs and": a plural in a row of nouns that was read as a verb, since nothing that it could govern follows. */
export function isMisreadPlural(row: WordRow, index: number, first: number, noun: number, data: QuantityData): boolean {
  const { pos, morph } = row.tokens[index]!;
  if (noun !== index - 1 || pos !== 'VERB' || !/Number=Sing\|Person=3/.test(morph)) return false;
  if (isPlural(row, noun, data)) return false;
  // "Took two transport officers hostage": behind a word for the number there is no label.
  return (
    !/^\d/.test(row.words[first - 1] ?? '') ||
    /^(?:PUNCT|CCONJ|ADP|AUX|VERB|SCONJ|ADV)?$/.test(row.tokens[index + 1]?.pos ?? '')
  );
}
