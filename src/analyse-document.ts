import { analyseArticle } from './article/analyse-article.ts';
import { readDocument } from './article/read-document.ts';
import type { Context } from './article/stage.ts';
import type { Article } from './model/article.ts';
import type { Document } from './model/document.ts';
import { pipeline } from './pipeline.ts';
import type { AnalysisOptions } from './ports/analyser.ts';

/** The whole per-article half for one document: read, then every stage in order. Pure; never throws on bytes. */
export function analyseDocument(document: Document, context: Context, options: AnalysisOptions = {}): Article {
  return analyseArticle(readDocument(document, context, { keepText: options.keepText ?? false }), pipeline, context);
}
