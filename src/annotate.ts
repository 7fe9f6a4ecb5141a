import { analyseArticle } from './article/analyse-article.ts';
import { readDocument } from './article/read-document.ts';
import type { Context } from './article/stage.ts';
import type { Article } from './model/article.ts';
import { pipeline } from './pipeline.ts';
import { type InputLine, toDocument } from './sources/input-line.ts';

export type AnnotateInput = InputLine;

export interface AnnotateOptions {
  /** With `text` given: return it unchanged, all spans pointing into it as it was. */
  readonly keepText?: boolean;
  /** Run only the stages up to and including this one. */
  readonly until?: string;
}

/** Reads and analyses one input line into an article with all its layers. */
export function annotate(input: AnnotateInput, context: Context, options: AnnotateOptions = {}): Article {
  const article = readDocument(toDocument(input), context, { keepText: options.keepText ?? false });
  const last = options.until ? pipeline.findIndex((stage) => stage.name === options.until) : pipeline.length - 1;
  return analyseArticle(article, pipeline.slice(0, last + 1), context);
}
