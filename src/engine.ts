import { createHash } from 'node:crypto';
import type { Context } from './article/stage.ts';
import { buildDossier } from './dossier/build-dossier.ts';
import type { Article } from './model/article.ts';
import type { Correction } from './model/correction.ts';
import type { Document } from './model/document.ts';
import type { Dossier } from './model/dossier.ts';
import type { OutletRating } from './model/outlet-rating.ts';
import type { Quarantined } from './model/quarantined.ts';
import type { Picture } from './model/story.ts';
import { checkPipeline, pipeline } from './pipeline.ts';
import type { Analyser } from './ports/analyser.ts';
import { documentKey } from './ports/document-key.ts';
import type { ArticleEntry, Store } from './ports/store.ts';
import { program } from './program.ts';
import { buildPicture } from './story/build-picture.ts';
import { correctArticles } from './story/corrections/correct-articles.ts';
import { readCorrection } from './story/corrections/correction-schema.ts';
import { followersOf } from './story/corrections/follow-later.ts';
import { correctionsThatHold } from './story/corrections/settle-corrections.ts';
import { followCorrections } from './story/follow-corrections.ts';
import { inKnownOrder } from './story/known-order.ts';
import { withoutRepeatedEntries } from './story/without-repeated-entries.ts';

export interface Ports {
  readonly store: Store;
  readonly analyser: Analyser;
  readonly context: Context;
}

export interface DossierOptions {
  /** Only what was known by then: an ISO date or date-time. */
  readonly asOf?: string;
  /** By which time: when an article came to be known (the default), or when it was published. */
  readonly asOfAxis?: AsOfAxis;
  /** Only stories about this. */
  readonly topic?: string;
  /** What the user thinks of outlets: the letters of the ratings. */
  readonly outletList?: readonly OutletRating[];
}

export type AsOfAxis = 'known' | 'published';

export interface Engine {
  /** Adds what the sources deliver; what cannot be taken is returned, the rest goes on. */
  ingest(
    items: AsyncIterable<Document | Quarantined>,
    onItem?: (name: string) => void,
  ): Promise<readonly Quarantined[]>;
  /** All articles of all documents in the order in which they became known, analysed or taken from the store. */
  analyse(onArticle?: (done: number, total: number) => void): Promise<readonly Article[]>;
  /** What the articles tell together. */
  picture(articles: readonly Article[]): Promise<Picture>;
  dossier(
    articles: readonly Article[],
    quarantined: readonly Quarantined[],
    options?: DossierOptions,
  ): Promise<Dossier>;
  /** Appends a correction; it takes part in every dossier made from now on. Throws `correction.badShape`. */
  correct(correction: Correction): Promise<void>;
  /** All corrections in the order in which they were added. */
  corrections(): Promise<readonly Correction[]>;
  /** The documents with these digests, each once. */
  documents(digests: ReadonlySet<string>): Promise<readonly Document[]>;
  close(): Promise<void>;
}

/** Wires the pipeline to the ports; holds no policy of its own. */
export function createEngine({ store, analyser, context }: Ports): Engine {
  checkPipeline(pipeline);
  const picture = async (articles: readonly Article[]): Promise<Picture> =>
    buildPicture(articles.filter(entersStories), context);
  return {
    async ingest(items, onItem = () => {}) {
      const quarantined: Quarantined[] = [];
      for await (const item of items) {
        onItem(item.name);
        if (isDocument(item)) await store.addDocument(item);
        else quarantined.push(item);
      }
      return quarantined;
    },
    analyse: (onArticle = () => {}) => analyseAll(store, analyser, onArticle),
    picture,
    async dossier(articles, quarantined, options = {}) {
      const { asOf, asOfAxis } = options;
      const all = await readCorrections(store);
      // What had been published is asked as far as is known today: later corrections count.
      const made =
        asOf === undefined || asOfAxis === 'published'
          ? all
          : all.filter(({ madeAt }) => madeAt.slice(0, asOf.length) <= asOf);
      const holding = correctionsThatHold(made);
      const corrected = holding.length === 0 ? articles : inKnownOrder(correctArticles(articles, holding));
      const known = asOf === undefined ? corrected : corrected.filter((article) => standsBy(article, asOf, asOfAxis));
      const later = followCorrections(known, articles, holding, context);
      const told =
        later.length === 0
          ? known
          : inKnownOrder(
              correctArticles(
                known,
                later.map(({ correction }) => correction),
              ),
            );
      const drawn = buildPicture(told.filter(entersStories), context, [
        ...holding,
        ...later.map(({ correction }) => correction),
      ]);
      await store.putStories(drawn.stories);
      return buildDossier({
        articles: told,
        leftOut: articles.length - known.length,
        picture: drawn,
        quarantined,
        options,
        corrections: made,
        followed: followersOf(later),
        outletList: options.outletList,
        context,
      });
    },
    async correct(correction) {
      await store.addCorrection(readCorrection(correction));
    },
    corrections: () => readCorrections(store),
    async documents(digests) {
      const found = new Map<string, Document>();
      for await (const document of store.documents())
        if (digests.has(document.digest) && !found.has(document.digest)) found.set(document.digest, document);
      return [...found.values()];
    },
    async close() {
      await analyser.close();
      await store.close();
    },
  };
}

/** Only whole articles take part in stories; live blogs, galleries and quarantined items are listed, not told. */
export function entersStories(article: Article): boolean {
  return article.kind === 'article' && article.quarantine === null;
}

/**
 * Whether an article was there by a time. It is known since it was fetched or, where nothing tells that, since it was
 * published; it is published since its date or, where that is unknown, at the latest when it was fetched.
 */
function standsBy({ knownAt, published }: Article, asOf: string, axis: AsOfAxis = 'known'): boolean {
  const date = published?.value ?? null;
  const since = axis === 'known' ? (knownAt ?? date) : (date ?? knownAt);
  return since !== null && since.slice(0, asOf.length) <= asOf;
}

async function readCorrections(store: Store): Promise<readonly Correction[]> {
  const corrections: Correction[] = [];
  for await (const correction of store.corrections()) corrections.push(readCorrection(correction));
  return corrections;
}

async function analyseAll(
  store: Store,
  analyser: Analyser,
  onArticle: (done: number, total: number) => void,
): Promise<readonly Article[]> {
  const documents: Document[] = [];
  for await (const document of store.documents()) documents.push(document);
  const keys = documents.map((document) => articleKey(document, analyser.identity));
  const known = await store.articlesByKey(keys);
  const missing = documents.filter((_, index) => !known.has(keys[index]!));
  let done = known.size;
  const fresh = new Map<string, Article>();
  let batch: ArticleEntry[] = [];
  let next = 0;
  for await (const article of analyser.articles(missing)) {
    const entry = { key: articleKey(missing[next++]!, analyser.identity), article };
    fresh.set(entry.key, article);
    batch.push(entry);
    if (batch.length >= 50) {
      await store.putArticles(batch);
      batch = [];
    }
    onArticle(++done, documents.length);
  }
  if (batch.length > 0) await store.putArticles(batch);
  const articles = keys.flatMap((key) => withEntries(known.get(key) ?? fresh.get(key)!));
  return withoutRepeatedEntries(inKnownOrder(withUniqueIds(articles)));
}

/** A live blog and its entries, which tell stories as articles of their own. */
function withEntries({ entries, ...article }: Article): readonly Article[] {
  return [article, ...(entries ?? [])];
}

/** Key of an analysed article: the delivery, the stages, the program version and the model, if any, that made it. */
function articleKey(document: Document, identity: string | undefined): string {
  const stages = pipeline.map(({ name, version }) => `${name}@${version}`).join(' ');
  return createHash('sha256')
    .update(`${documentKey(document)} ${program.version} ${stages}${identity === undefined ? '' : ` ${identity}`}`)
    .digest('hex');
}

/**
 * Deliverers' ids may clash between files; later ones get `~2`, `~3`, so that no article hides another. Which is later
 * is told by when it became known, then by its bytes: never by the order in which files were read.
 */
function withUniqueIds(articles: readonly Article[]): readonly Article[] {
  const taken = new Set<string>();
  const byBytes = [...articles].sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
  return inKnownOrder(byBytes).map((article) => {
    let id = article.id;
    for (let count = 2; taken.has(id); count++) id = `${article.id}~${count}`;
    taken.add(id);
    return id === article.id ? article : { ...article, id };
  });
}

function isDocument(item: Document | Quarantined): item is Document {
  return 'bytes' in item;
}
