import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import { nounClass } from '../../text/noun-class.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';
import type { HeadReading } from './find-head.ts';
import type { NumberReading } from './number-reading.ts';
import { isPlural } from './plural-noun.ts';
import { states } from './small-words.ts';

/** "They had 60,000 at the beginning of May": a noun that is part of a date is not counted. */
export function isInDate(article: Article, row: WordRow, noun: number): boolean {
  const { span, morph } = row.tokens[noun]!;
  // "An 48 von 52 Sonntagen".
  if (morph.includes('Number=Plur')) return false;
  const timex = article.layers.timexes[firstEndingAfter(article.layers.timexes, span[0])];
  return timex !== undefined && timex.span[0] <= span[0] && (timex.type === 'DATE' || timex.type === 'TIME');
}

/**
 * "The Quillo 2 camera", "24 Harbour Street", "on lap seven the car": more than one in front of a noun for one thing is a
 * name or a label, in a language whose nouns tell.
 */
export function countsNone(row: WordRow, number: NumberReading, head: HeadReading, data: QuantityData): boolean {
  const { value, written } = number;
  if (data.pluralEnds.length === 0 || head.first !== number.end || value === null || value === 1) return false;
  if ((written !== 'digits' && written !== 'word') || !Number.isInteger(value) || number.multiplied) return false;
  if (row.tokens[head.head]!.pos !== 'NOUN' || isPlural(row, head.head, data)) return false;
  for (let at = number.first - 2; at <= head.head; at++) if (data.scaleWords.has(row.words[at] ?? '')) return false;
  // "Including two involving children": what stands behind is seldom the noun.
  if (data.partWords.has(row.words[number.first - 1] ?? '')) return false;
  const concept = nounClass(row, head.head, data.concepts, data.glued);
  return concept === null || !states.has(concept);
}

/** "A 12 point lead", "the 200 person crowd", written without a hyphen: so many of the first noun. */
export function measuring(row: WordRow, number: NumberReading, head: HeadReading): HeadReading | null {
  const { first } = head;
  if (head.head !== first + 1 || row.tokens[first]!.pos !== 'NOUN') return null;
  return row.tokens[number.first - 1]?.pos === 'DET' && /^\p{Ll}/u.test(wordAt(row, first))
    ? { first, head: first }
    : null;
}

/** "At 24 Harbour Street": the number of a house. */
function isOfPlace({ layers: { mentions } }: Article, row: WordRow, { end }: NumberReading): boolean {
  const start = row.tokens[end]?.span[0] ?? -1;
  const mention = mentions[firstEndingAfter(mentions, start)];
  return mention !== undefined && mention.span[0] === start && mention.type === 'place' && mention.form === 'name';
}

/** "Since the start of Round 11", in English: small digits behind a name with a capital in the middle of a sentence. */
export function isNumbered(article: Article, row: WordRow, number: NumberReading, data: QuantityData): boolean {
  if (data.pluralEnds.length > 0 && number.written === 'digits' && isOfPlace(article, row, number)) return true;
  const before = row.tokens[number.first - 1];
  if (data.pluralEnds.length === 0 || before?.pos !== 'PROPN' || number.multiplied || number.glued !== null)
    return false;
  if (!/^\d{1,3}$/.test(row.words[number.first]!) || row.tokens[number.first]!.span[0] - before.span[1] !== 1)
    return false;
  if (!/^\p{Ll}/u.test(wordAt(row, number.first - 2))) return false;
  const mention = article.layers.mentions[firstEndingAfter(article.layers.mentions, before.span[0])];
  return mention === undefined || mention.span[0] > before.span[0] || mention.type !== 'place';
}
