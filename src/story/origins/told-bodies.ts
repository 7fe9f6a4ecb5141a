import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter, sentenceAt } from '../../text/token-index.ts';
import { tellingWords } from './source-names.ts';

/**
 * The names, in telling words, of the organisations that a sentence speaks of before the number at `span`: what a company
 * offers or an office does is in doubt known from itself.
 */
export function bodiesTold(article: Article, span: Span): readonly (readonly string[])[] {
  const sentence = article.layers.sentences[sentenceAt(article.layers.sentences, span[0])];
  return sentence ? bodiesIn(article, [sentence.span[0], span[0]]) : [];
}

function bodiesIn({ text, layers: { mentions } }: Article, [start, end]: Span): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = firstEndingAfter(mentions, start); at < mentions.length && mentions[at]!.span[0] < end; at++) {
    const { span } = mentions[at]!;
    if (span[0] >= start && span[1] <= end && isBody(mentions[at]!)) found.push(tellingWords(text.slice(...span)));
  }
  return found.filter((words) => words.length > 0);
}

const isBody = ({ type, actor }: Mention): boolean => type === 'organisation' || (type !== 'person' && actor === true);
