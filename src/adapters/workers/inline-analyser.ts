import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import type { Analyser, AnalysisOptions } from '../../ports/analyser.ts';

/** Analyses on the calling thread: for a handful of documents, where starting workers would take longer than the work. */
export function createInlineAnalyser(
  analyse: (document: Document, options: AnalysisOptions) => Article,
  annotate: (document: Document, options: AnalysisOptions) => string,
): Analyser {
  return {
    async *articles(documents, options = {}) {
      for await (const document of documents) yield analyse(document, options);
    },
    async *annotations(documents, options = {}) {
      for await (const document of documents) yield annotate(document, options);
    },
    async close() {},
  };
}
