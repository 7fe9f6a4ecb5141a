import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { Document } from '../../model/document.ts';
import type { Story } from '../../model/story.ts';
import { documentKey } from '../../ports/document-key.ts';
import type { Store } from '../../ports/store.ts';

/** Keeps everything in memory: for tests and for one-shot builds, where the files themselves are the archive. */
export function createMemoryStore(): Store {
  const documents = new Map<string, Document>();
  const corrections: Correction[] = [];
  const articles = new Map<string, Article>();
  let stories: readonly Story[] = [];
  return {
    async addDocument(document) {
      const key = documentKey(document);
      if (documents.has(key)) return 'known';
      documents.set(key, document);
      return 'added';
    },
    async *documents() {
      yield* documents.values();
    },
    async addCorrection(correction) {
      corrections.push(correction);
    },
    async *corrections() {
      yield* corrections;
    },
    async putArticles(entries) {
      for (const { key, article } of entries) articles.set(key, article);
    },
    async articlesByKey(keys) {
      const found = new Map<string, Article>();
      for (const key of keys) {
        const article = articles.get(key);
        if (article) found.set(key, article);
      }
      return found;
    },
    async putStories(next) {
      stories = next;
    },
    async stories() {
      return stories;
    },
    async close() {},
  };
}
