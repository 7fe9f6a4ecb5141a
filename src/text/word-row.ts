import type { Layers, Sentence, Token } from '../model/layers.ts';
import type { TokenSpans } from './tokenize.ts';
import { renewedVocabulary, type Vocabulary } from './vocabulary.ts';

/** The words of a row of tokens by their numbers in a vocabulary. */
export interface WordNumbers {
  readonly vocabulary: Vocabulary;
  /** One number per token. */
  readonly numbers: readonly number[];
}

/** The tokens of an article beside their words, looked up once for all readers. */
export interface WordRow extends WordNumbers {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Words in lower case, one per token. */
  readonly words: readonly string[];
  /** Words as they stand in the text, one per token. */
  readonly written: readonly string[];
}

/** Words remembered from article to article; about 300 bytes each with all that is remembered of them. */
const wordsKept = 100_000;

/** The vocabulary for the next article. */
export const currentVocabulary = renewedVocabulary(wordsKept);

/** Gives the words of a text their numbers. */
export function numberWords(text: string, { starts, ends }: TokenSpans, vocabulary: Vocabulary): WordNumbers {
  const numbers = new Array<number>(starts.length);
  for (let index = 0; index < starts.length; index++)
    numbers[index] = vocabulary.numberOf(text, starts[index]!, ends[index]!);
  return { vocabulary, numbers };
}

/** The words of the article read last, which its stages ask for one after the other. */
let latest: { readonly tokens: readonly Token[]; readonly words: WordNumbers; row: WordRow | null } | null = null;

/** Keeps the numbers that were given to an article's words when its tokens were made, for those who read it next. */
export function keepWordNumbers(tokens: readonly Token[], words: WordNumbers): void {
  latest = { tokens, words, row: null };
}

/** Lays out an article's words for reading. */
export function wordRow(article: {
  readonly text: string;
  readonly layers: Pick<Layers, 'tokens' | 'sentences'>;
}): WordRow {
  const { tokens, sentences } = article.layers;
  const { text } = article;
  if (latest?.tokens !== tokens) keepWordNumbers(tokens, numbersOf(text, tokens));
  const { row, words } = latest!;
  if (row?.text === text && row.sentences === sentences) return row;
  const { vocabulary, numbers } = words;
  const small = new Array<string>(numbers.length);
  const written = new Array<string>(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    small[index] = vocabulary.lower[number]!;
    written[index] = vocabulary.words[number]!;
  }
  latest!.row = {
    text,
    tokens,
    sentences,
    vocabulary,
    numbers,
    words: small,
    written,
  };
  return latest!.row;
}

function numbersOf(text: string, tokens: readonly Token[]): WordNumbers {
  const vocabulary = currentVocabulary();
  return { vocabulary, numbers: tokens.map(({ span }) => vocabulary.numberOf(text, span[0], span[1])) };
}

/** The word as it stands in the text; empty outside the row. */
export function wordAt(row: WordRow, index: number): string {
  return row.written[index] ?? '';
}

/** True when the phrase stands at `index`, word by word. */
export function phraseAt(row: WordRow, index: number, phrase: readonly string[]): boolean {
  if (index < 0) return false;
  for (let i = 0; i < phrase.length; i++) if (row.words[index + i] !== phrase[i]) return false;
  return true;
}
