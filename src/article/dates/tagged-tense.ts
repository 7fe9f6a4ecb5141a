import type { Sentence, Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Tense } from '../../text/time/placed.ts';
import type { TenseWords } from '../../text/time/tense-words.ts';
import { sentenceOfToken, tokensIn } from '../../text/token-index.ts';

/** How many tokens on each side are looked at. */
const reach = 24;

/**
 * Tense of the clause around a span by its tagged words: the nearest word that the language lists or that is a finite
 * verb decides. Null without tokens, or when no word tells.
 */
export function taggedTense(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  span: Span,
  words: TenseWords,
): Tense | null {
  const [first, end] = tokensIn(tokens, span);
  const sentence = sentences[sentenceOfToken(sentences, first)];
  if (!sentence || first >= end) return null;
  for (let step = 1; step <= reach; step++) {
    const before = first - step >= sentence.tokens[0] ? tenseOf(text, tokens[first - step]!, words) : null;
    if (before) return before;
    const after = end + step - 1 < sentence.tokens[1] ? tenseOf(text, tokens[end + step - 1]!, words) : null;
    if (after) return after;
  }
  return null;
}

function tenseOf(text: string, { span, pos, morph }: Token, words: TenseWords): Tense | null {
  if (span[1] - span[0] > 30) return null;
  const word = text.slice(span[0], span[1]);
  if (words.silent.has(word)) return null;
  if (pos === 'VERB' && words.perfect.has(word)) return words.presentIsFuture ? 'present' : null;
  if (!words.participlesTell && pos === 'VERB' && morph.includes('VerbForm=Part') && !words.future.has(word))
    return null;
  if (words.past.has(word)) return 'past';
  if (words.future.has(word)) return pos === 'NOUN' ? null : 'future';
  if (words.possible.has(word)) return 'possible';
  if (words.present.has(word)) return 'present';
  if ((pos !== 'VERB' && pos !== 'AUX') || !morph.includes('VerbForm=Fin') || morph.includes('Mood=Sub')) return null;
  if (morph.includes('Tense=Past')) return 'past';
  return words.presentIsFuture && morph.includes('Tense=Pres') ? 'present' : null;
}
