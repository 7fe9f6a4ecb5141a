import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { errorMessage } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { emptyLayers } from '../../model/layers.ts';
import type { Analyser, AnalysisOptions } from '../../ports/analyser.ts';
import { inOrder } from './in-order.ts';
import { sharedStrings } from './share-strings.ts';

/** What is sent to a worker: one document and the form in which the result is wanted. */
export interface AnalysisJob {
  readonly document: Document;
  readonly options: AnalysisOptions;
  readonly form: 'article' | 'annotation';
}

const jobsPerThread = 4;

/**
 * Analyses on worker threads, one per core unless told otherwise. `worker` is the module that runs one job. No thread is
 * started before there is a job: Node may die when one is ended while it still loads its modules.
 */
export function createWorkerAnalyser(worker: URL, threads: number = availableParallelism()): Analyser {
  let pool: Piscina | null = null;
  const started = (): Piscina => (pool ??= new Piscina({ filename: worker.href, minThreads: 1, maxThreads: threads }));
  const run =
    <Result>(form: AnalysisJob['form'], options: AnalysisOptions, failed: (document: Document) => Result) =>
    async (document: Document): Promise<Result> => {
      const job: AnalysisJob = { document, options, form };
      try {
        return (await started().run(job)) as Result;
      } catch {
        return failed(document);
      }
    };
  const share = sharedStrings();
  return {
    articles: (documents, options = {}) => {
      const analyse = run('article', options, lostArticle);
      return inOrder(documents, threads * jobsPerThread, async (document) => share(await analyse(document)));
    },
    annotations: (documents, options = {}) =>
      inOrder(
        documents,
        threads * jobsPerThread,
        run('annotation', options, (document) => JSON.stringify(lostArticle(document))),
      ),
    close: async () => pool?.destroy(),
  };
}

/** Stands in for a document whose worker died, so that the rest goes on. */
function lostArticle(document: Document): Article {
  return {
    id: document.hints.id ?? document.name,
    document: document.digest,
    url: document.hints.url ?? null,
    kind: 'other',
    text: '',
    language: 'und',
    title: null,
    titleSpan: null,
    standfirst: null,
    outlet: null,
    section: null,
    authors: [],
    published: null,
    modified: null,
    knownAt: document.knownAt,
    layers: emptyLayers,
    removals: [],
    offsets: [],
    dateEvidence: [],
    quarantine: { code: 'document.failed', message: errorMessage('document.failed', { stage: 'worker' }) },
  };
}
