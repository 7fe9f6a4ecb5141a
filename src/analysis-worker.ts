import type { AnalysisJob } from './adapters/workers/worker-analyser.ts';
import { analyseDocument } from './analyse-document.ts';
import { toAnnotation } from './annotation.ts';
import type { Article } from './model/article.ts';
import { openContext } from './open-context.ts';

const context = openContext();

/** Runs one job on a worker thread; the tables are loaded once for each thread. */
export default function runJob({ document, options, form }: AnalysisJob): Article | string {
  // Structured cloning hands over plain byte arrays; everything else arrives as it was sent.
  const article = analyseDocument(document, context, options);
  return form === 'article' ? article : JSON.stringify(toAnnotation(article));
}
