import { openEmbeddedStore } from './adapters/embedded-store/embedded-store.ts';
import { createMemoryStore } from './adapters/memory-store/memory-store.ts';
import { createInlineAnalyser } from './adapters/workers/inline-analyser.ts';
import { createWorkerAnalyser } from './adapters/workers/worker-analyser.ts';
import { analyseDocument } from './analyse-document.ts';
import { toAnnotation } from './annotation.ts';
import { createEngine, type Engine } from './engine.ts';
import { openContext } from './open-context.ts';
import type { Analyser } from './ports/analyser.ts';

export { openContext } from './open-context.ts';

export interface OpenOptions {
  /** Folder of the archive and the embedded database; without it everything stays in memory. */
  readonly store?: string;
  /** Worker threads; 1 means the calling thread. Default: one per core. */
  readonly threads?: number;
}

/** Composition root: picks the adapters and makes an engine. Close it when done. */
export async function openEngine(options: OpenOptions = {}): Promise<Engine> {
  const context = openContext();
  const store = options.store === undefined ? createMemoryStore() : await openEmbeddedStore(options.store);
  return createEngine({ store, analyser: openAnalyser(options.threads), context });
}

/**
 * Analyses documents on worker threads, or on the calling thread when `threads` is 1. Worker threads run the built
 * package; where the sources themselves run, as in unit tests, everything stays on the calling thread.
 */
export function openAnalyser(threads?: number): Analyser {
  const built = import.meta.url.endsWith('.js');
  if (threads !== 1 && built) return createWorkerAnalyser(new URL('./analysis-worker.js', import.meta.url), threads);
  const context = openContext();
  return createInlineAnalyser(
    (document, analysis) => analyseDocument(document, context, analysis),
    (document, analysis) => JSON.stringify(toAnnotation(analyseDocument(document, context, analysis))),
  );
}
