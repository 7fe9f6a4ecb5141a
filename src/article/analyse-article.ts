import { errorMessage } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Context, Stage } from './stage.ts';

/**
 * Runs the stages over one article, in order. An article already in quarantine passes through untouched.
 * A stage that throws in spite of its promise puts the article into quarantine; nothing found so far is lost.
 */
export function analyseArticle(article: Article, stages: readonly Stage[], context: Context): Article {
  let current = article;
  for (const stage of stages) {
    if (current.quarantine) return current;
    try {
      const result = stage.run(current, context);
      current = { ...current, ...result.facts, layers: { ...current.layers, ...result.layers } };
    } catch {
      return {
        ...current,
        quarantine: { code: 'document.failed', message: errorMessage('document.failed', { stage: stage.name }) },
      };
    }
  }
  return current;
}
