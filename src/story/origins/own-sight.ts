import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { sentenceAt, tokensIn } from '../../text/token-index.ts';
import { tellingWords } from './source-names.ts';

/** A sentence without end is looked at so far. */
const mostTokens = 120;

/**
 * Whether the sentence at `span` tells, in the writer's own voice, that the outlet saw, counted or looked up for itself: "at
 * eleven we counted three tugs", "a list seen by the Harbour Echo". That a piece is signed does not tell it: who signs it may
 * have it from anybody.
 */
export function tellsOwnSight(article: Article, span: Span, language: Context['language']): boolean {
  const data = language(article.language)?.claims.ownSight;
  const sentence = article.layers.sentences[sentenceAt(article.layers.sentences, span[0])];
  if (!data || !sentence) return false;
  const words = wordsOfTheWriter(article, sentence.span);
  const row = words.join(' ');
  if (data.phrases.some((phrase) => ` ${row} `.includes(` ${phrase.join(' ')} `))) return true;
  if (!words.some((word) => data.sights.has(word))) return false;
  return words.some((word) => data.selves.has(word)) || namesOutlet(article, words);
}

function wordsOfTheWriter({ text, layers }: Article, span: Span): readonly string[] {
  const [first, end] = tokensIn(layers.tokens, span);
  const said = layers.quotations.flatMap(({ content }) =>
    content.filter(([from, to]) => from < span[1] && to > span[0]),
  );
  return layers.tokens
    .slice(first, Math.min(end, first + mostTokens))
    .filter((token) => !said.some(([from, to]) => from <= token.span[0] && token.span[1] <= to))
    .map((token) => text.slice(...token.span).toLowerCase());
}

/** Every telling word of the outlet's name stands among these. */
function namesOutlet({ outlet }: Article, words: readonly string[]): boolean {
  const name = tellingWords(outlet ?? '');
  const said = new Set(words.flatMap(tellingWords));
  return name.length > 0 && name.every((word) => said.has(word));
}
