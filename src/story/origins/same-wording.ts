import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { sentenceAt } from '../../text/token-index.ts';
import { visitWordRuns } from '../../text/word-runs.ts';

/** So many words in a row, figures left out, are no chance: what is told in them has one text behind it. */
const tellingRun = 7;
/** A sentence without end is looked at so far. */
const mostWords = 200;

/** The runs of words of the sentence in which a span of an article stands. */
export function wordingAt(article: Article, span: Span): ReadonlySet<string> {
  const sentence = article.layers.sentences[sentenceAt(article.layers.sentences, span[0])];
  const runs = new Set<string>();
  if (!sentence) return runs;
  const words: string[] = [];
  visitWordRuns(
    article.text,
    (start, end, kind) => {
      if (kind !== 'word' || words.length >= mostWords) return;
      words.push(foldLetters(article.text.slice(start, end)));
      if (words.length >= tellingRun) runs.add(words.slice(-tellingRun).join(' '));
    },
    ...sentence.span,
  );
  return runs;
}
