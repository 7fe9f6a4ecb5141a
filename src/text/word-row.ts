import type { Article } from '../model/article.ts';
import type { Sentence, Token } from '../model/layers.ts';

/** The tokens of an article beside their words in lower case, cut out once for all readers. */
export interface WordRow {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Words in lower case, one per token. */
  readonly words: readonly string[];
}

/** Lays out an article's words for reading. */
export function wordRow(article: Article): WordRow {
  const { tokens, sentences } = article.layers;
  const words = tokens.map((token) => article.text.slice(token.span[0], token.span[1]).toLowerCase());
  return { text: article.text, tokens, sentences, words };
}

/** The word as it stands in the text. */
export function wordAt(row: WordRow, index: number): string {
  const token = row.tokens[index];
  return token ? row.text.slice(token.span[0], token.span[1]) : '';
}

/** True when the phrase stands at `index`, word by word. */
export function phraseAt(row: WordRow, index: number, phrase: readonly string[]): boolean {
  if (index < 0) return false;
  for (let i = 0; i < phrase.length; i++) if (row.words[index + i] !== phrase[i]) return false;
  return true;
}
