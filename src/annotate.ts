import { createHash } from 'node:crypto';
import { analyseArticle } from './article/analyse-article.ts';
import { readDocument } from './article/read-document.ts';
import type { Context } from './article/stage.ts';
import type { Article } from './model/article.ts';
import type { Document } from './model/document.ts';
import { pipeline } from './pipeline.ts';

/** One line of input to `lagebild annotate`. Exactly one of `text` and `html` is expected. */
export interface AnnotateInput {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly title?: string;
  readonly outlet?: string;
}

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

function toDocument(input: AnnotateInput): Document {
  const bytes = new TextEncoder().encode(input.html ?? input.text ?? '');
  const { id, url, publishedAt, language, title, outlet } = input;
  return {
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    bytes,
    name: id,
    form: input.html === undefined ? 'text' : 'html',
    hints: { id, url, publishedAt, language, title, outlet, charset: 'utf-8' },
    knownAt: null,
  };
}
