import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';

export interface AnalysisOptions {
  /** The document's text is taken as it is (see `readDocument`). */
  readonly keepText?: boolean;
}

/** Runs the per-article half, on one thread or many; results come in the order of the input. */
export interface Analyser {
  /** What beside the program shapes the results, such as a language model; stored results are kept apart by it. */
  readonly identity?: string;
  articles(documents: AsyncIterable<Document> | Iterable<Document>, options?: AnalysisOptions): AsyncIterable<Article>;
  /** One line of annotation JSON per document, without the line feed. */
  annotations(
    documents: AsyncIterable<Document> | Iterable<Document>,
    options?: AnalysisOptions,
  ): AsyncIterable<string>;
  close(): Promise<void>;
}
