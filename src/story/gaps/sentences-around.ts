import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../../text/token-index.ts';

/** Sentences longer than this together are no quote that anybody reads. */
const longest = 400;

/** The whole sentences that a span lies in, for a few words from the middle of one say nothing; the span if they are long. */
export function sentencesAround({ layers: { sentences } }: Article, span: Span): Span {
  const first = sentences[sentenceAt(sentences, span[0])]?.span;
  const last = sentences[sentenceAt(sentences, Math.max(span[0], span[1] - 1))]?.span;
  if (!first || !last || first[1] <= span[0]) return span;
  const around: Span = [first[0], Math.max(last[1], span[1])];
  return around[1] - around[0] > longest ? span : around;
}
