import { toAnnotation } from '../../annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Analyser } from '../../ports/analyser.ts';
import type { LanguageModel, ModelQuestion } from '../../ports/language-model.ts';
import { addReadings } from './add-readings.ts';

/** More sentences of one article than this are not shown to a model: a hostile text must not keep it busy for hours. */
const maxSentences = 4000;
/** Only so much of one sentence is shown to a model, in UTF-16 code units. */
const maxSentenceLength = 8000;

/**
 * An analyser that shows the sentences of every analysed article to a model, on the calling thread and one article at a
 * time, so that the model is in memory once whatever the number of worker threads. Closing it closes the model.
 */
export function withModel(
  analyser: Analyser,
  model: LanguageModel,
  wanted: ModelQuestion = { mentions: true, vectors: false },
): Analyser {
  const question: ModelQuestion = {
    mentions: wanted.mentions && model.offers.mentions,
    vectors: wanted.vectors && model.offers.vectors,
  };
  const articles: Analyser['articles'] = async function* (documents, options) {
    for await (const article of analyser.articles(documents, options)) yield await read(article, model, question);
  };
  return {
    identity: [analyser.identity, model.identity, question.vectors ? 'vectors' : ''].filter(Boolean).join(' '),
    articles,
    async *annotations(documents, options) {
      for await (const article of articles(documents, options)) yield JSON.stringify(toAnnotation(article));
    },
    async close() {
      await analyser.close();
      await model.close();
    },
  };
}

async function read(article: Article, model: LanguageModel, question: ModelQuestion): Promise<Article> {
  const sentences = article.layers.sentences
    .slice(0, maxSentences)
    .map(({ span: [start, end] }) => article.text.slice(start, Math.min(end, start + maxSentenceLength)));
  if (article.quarantine !== null || sentences.length === 0) return article;
  return addReadings(article, await model.read(sentences, question), model, question);
}
