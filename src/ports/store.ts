import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Document } from '../model/document.ts';
import type { Story } from '../model/story.ts';

/**
 * Where documents, corrections and everything derived from them live.
 * Documents and corrections are the truth: appended, never changed, on disk before the promise resolves.
 * Articles and stories are derived: they can be thrown away and computed again.
 */
export interface Store {
  /** Appends a document; `known` when the same bytes with the same name and hints are already there. */
  addDocument(document: Document): Promise<'added' | 'known'>;
  /** All documents in the order in which they were added. */
  documents(): AsyncIterable<Document>;
  addCorrection(correction: Correction): Promise<void>;
  /** All corrections in the order in which they were made. */
  corrections(): AsyncIterable<Correction>;
  /** Keeps analysed articles under keys that name document, hints and stage versions. */
  putArticles(entries: readonly ArticleEntry[]): Promise<void>;
  /** Those of the keys that are known. */
  articlesByKey(keys: readonly string[]): Promise<ReadonlyMap<string, Article>>;
  /** Replaces the stories: they are a pure function of the articles. */
  putStories(stories: readonly Story[]): Promise<void>;
  stories(): Promise<readonly Story[]>;
  close(): Promise<void>;
}

export interface ArticleEntry {
  readonly key: string;
  readonly article: Article;
}
