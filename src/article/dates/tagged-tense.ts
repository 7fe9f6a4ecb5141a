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
  const [from, to] = [Math.max(sentence.tokens[0], first - reach), Math.min(sentence.tokens[1], end + reach)];
  const tenseAt = (at: number): Tense | null => {
    if (at < from || at >= to) return null;
    const tense = tenseOf(text, tokens[at]!, words);
    return tense === 'present' && tokens[at]!.pos === 'AUX' && isPerfect(text, tokens, [from, to], words)
      ? 'past'
      : tense;
  };
  for (let step = 1; step <= reach; step++) {
    const tense = tenseAt(first - step) ?? tenseAt(end + step - 1);
    if (tense) return tense;
  }
  return null;
}

/** "Ist am Dienstag gestorben" against "ist am Dienstag geöffnet": the participle tells. */
function isPerfect(text: string, tokens: readonly Token[], [from, to]: Span, words: TenseWords): boolean {
  if (words.bePerfect.size === 0) return false;
  for (let at = from; at < to; at++) {
    const { pos, span } = tokens[at]!;
    if ((pos === 'VERB' || pos === 'ADJ' || pos === 'AUX') && words.bePerfect.has(text.slice(...span))) return true;
  }
  return false;
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
