import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import type { WordRow } from '../../text/word-row.ts';
import { isNoQuantity, mayBeAge } from './is-no-quantity.ts';
import { makeQuantities, type QuantityFound } from './make-quantities.ts';
import { numberCues } from './number-cues.ts';
import type { NumberReading } from './number-reading.ts';
import { readFold } from './read-fold.ts';
import { readNumber } from './read-number.ts';
import { readRange, readTwoInOne } from './read-range.ts';
import { mayCount, readSmallWord } from './small-words.ts';

/** Finds the numbers of one sentence, in order. Those that turn out to be part of a name are added to `named` with it. */
export function findQuantities(
  article: Article,
  row: WordRow,
  sentence: number,
  data: QuantityData,
  stage: { name: string; version: number },
  named: Set<string>,
): QuantityFound[] {
  const [from, to] = row.sentences[sentence]!.tokens;
  const found: QuantityFound[] = [];
  const cues = numberCues(data);
  let at = from;
  while (at < to) {
    if (cues.cells[cues.rowOf(row.vocabulary, row.numbers[at]!)] === 0) {
      at++;
      continue;
    }
    const number =
      readFold(row, at, from, data) ??
      readNumber(row, at, data) ??
      readSmallWord(row, at, data) ??
      readTwoInOne(row, at, data)?.first ??
      null;
    const echo = found.length > 0 && number !== null && isEcho(row, number, to, data);
    if (
      !number ||
      number.end > to ||
      (number.written === 'one' && !echo && !mayCount(row, number, data)) ||
      isNoQuantity(row, number, data, named) ||
      isInName(article, row, number) ||
      isBehindPerson(article, row, number)
    ) {
      at = number?.multiplied ? Math.max(at + 1, Math.min(number.end, to)) : at + 1;
      continue;
    }
    const range = readRange(row, number, to, data);
    const next = range?.second ?? number;
    const made = makeQuantities(
      article,
      row,
      sentence,
      {
        number,
        range,
        from: Math.max(from, found.at(-1)?.tokens[1] ?? from),
        echo,
      },
      data,
      stage,
      named,
    );
    if (made) found.push(...made);
    at = Math.max(at + 1, next.end);
  }
  return found;
}

/** "In Arlen starben drei und in Kirchfeld einer": the number closes its sentence. */
function isEcho(row: WordRow, number: NumberReading, to: number, data: QuantityData): boolean {
  return data.oneAlone.has(row.words[number.first]!) && endsPart(row, number.end, to);
}

/** True when nothing but a mark follows in the sentence. */
function endsPart(row: WordRow, end: number, to: number): boolean {
  return end >= to || (end === to - 1 && !/[\p{L}\p{N}]/u.test(row.words[end]!));
}

/** Inside a name ("Studio 7", "Zehn Gebote"); what tells how many live in a place ("Zwei-Millionen-Stadt") is none. */
function isInName(article: Article, row: WordRow, number: NumberReading): boolean {
  if (number.unit === 'person') return false;
  const span: Span = [row.tokens[number.first]!.span[0], row.tokens[number.end - 1]!.span[1]];
  const mentions = article.layers.mentions;
  for (let at = firstEndingAfter(mentions, span[0]); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.span[0] >= span[1]) return false;
    if (mention.form === 'name' && mention.span[0] <= span[0] && mention.span[1] >= span[1]) return true;
  }
  return false;
}

/** "Karin Holt, 35, was arrested": between marks behind a person's name stands an age. */
function isBehindPerson(article: Article, row: WordRow, number: NumberReading): boolean {
  if (number.written !== 'digits' || number.glued !== null || number.multiplied || !mayBeAge(number)) return false;
  if (number.end - number.first !== 1 || row.words[number.first - 1] !== ',' || number.first < 2) return false;
  const next = row.words[number.end] ?? '.';
  if (!/^[,.;:)]$/.test(next) && row.tokens[number.end]!.pos !== 'CCONJ') return false;
  const end = row.tokens[number.first - 2]!.span[1];
  const { mentions } = article.layers;
  for (let at = firstEndingAfter(mentions, end - 1); at < mentions.length && mentions[at]!.span[0] < end; at++) {
    if (mentions[at]!.type === 'person' && mentions[at]!.span[1] === end) return true;
  }
  return false;
}
