import { analyseArticle } from './article/analyse-article.ts';
import { cutEntries } from './article/cut-entries.ts';
import { readDocument } from './article/read-document.ts';
import type { Context } from './article/stage.ts';
import { withoutFrameClaims } from './article/without-frame-claims.ts';
import type { Article } from './model/article.ts';
import type { Document } from './model/document.ts';
import { pipeline } from './pipeline.ts';
import type { AnalysisOptions } from './ports/analyser.ts';

/**
 * The whole per-article half for one document: read, then every stage in order. The entries of a live blog are cut out of
 * it and go through the same stages, each by itself, so that "today" in one is the day of that one. Pure; never throws
 * on bytes.
 */
export function analyseDocument(document: Document, context: Context, options: AnalysisOptions = {}): Article {
  const read = readDocument(document, context, { keepText: options.keepText ?? false });
  const article = analyseArticle(read, pipeline, context);
  const entries = cutEntries(article).map((entry) => withoutFrameClaims(analyseArticle(entry, pipeline, context)));
  return entries.length === 0 ? article : { ...article, entries };
}
