import { createMemoryStore } from './adapters/memory-store/memory-store.ts';
import { openOnnxModel } from './adapters/onnx-model/open-onnx-model.ts';
import { createWebhook } from './adapters/webhook/create-webhook.ts';
import { withModel } from './adapters/with-model/with-model.ts';
import { createInlineAnalyser } from './adapters/workers/inline-analyser.ts';
import { createWorkerAnalyser } from './adapters/workers/worker-analyser.ts';
import { analyseDocument } from './analyse-document.ts';
import { toAnnotation } from './annotation.ts';
import { createEngine, type Engine } from './engine.ts';
import { LagebildError } from './errors.ts';
import { openContext } from './open-context.ts';
import type { Analyser } from './ports/analyser.ts';
import type { Store } from './ports/store.ts';
import type { Webhook } from './ports/webhook.ts';
import { program } from './program.ts';

export { openContext } from './open-context.ts';

export interface OpenOptions {
  /** Folder of the archive and the embedded database; without it everything stays in memory. */
  readonly store?: string;
  /** Worker threads; 1 means the calling thread. Default: one per core. */
  readonly threads?: number;
  /** Folder of a language model that adds names (docs/models.md); without it no model is used. */
  readonly model?: string;
}

/** Composition root: picks the adapters and makes an engine. Close it when done. */
export async function openEngine(options: OpenOptions = {}): Promise<Engine> {
  const context = openContext();
  // The model comes first: when it cannot be opened, the store stays untouched.
  const analyser = await openModelAnalyser(options);
  const store = options.store === undefined ? createMemoryStore() : await openStore(options.store);
  return createEngine({ store, analyser, context });
}

/** The database is a large program of its own; it is loaded only where a store is asked for. */
async function openStore(folder: string): Promise<Store> {
  const { openEmbeddedStore } = await import('./adapters/embedded-store/embedded-store.ts');
  return openEmbeddedStore(folder);
}

/**
 * An analyser as `openAnalyser` makes it, with the language model of a folder when one is given. With `vectors` every
 * sentence gets a vector too. Throws `model.…` errors, `model.noVectors` when there is nothing that gives vectors.
 */
export async function openModelAnalyser(
  options: Pick<OpenOptions, 'threads' | 'model'> & { readonly vectors?: boolean },
): Promise<Analyser> {
  const vectors = options.vectors ?? false;
  if (options.model === undefined) {
    if (vectors) throw new LagebildError('model.noVectors');
    return openAnalyser(options.threads);
  }
  const model = await openOnnxModel(options.model);
  if (vectors && !model.offers.vectors) {
    await model.close();
    throw new LagebildError('model.noVectors');
  }
  return withModel(openAnalyser(options.threads), model, { mentions: true, vectors });
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

/** Posts alerts to an address of the user's own, signed when there is a secret. Throws `usage.badWebhook`. */
export function openWebhook(url: string, secret: string | undefined): Webhook {
  return createWebhook({ url, secret, userAgent: `${program.name}/${program.version} (alerts)` });
}
