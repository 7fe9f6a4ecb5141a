import type { Language } from '../languages/language.ts';
import type { Tables } from '../languages/tables.ts';
import type { Article } from '../model/article.ts';
import type { LayerName, Layers } from '../model/layers.ts';
import type { OutletDirectory } from '../outlets/outlet.ts';

/** Facts of an article, beside its layers, that a stage may set. */
export type FactName = 'language' | 'published' | 'modified' | 'outlet' | 'authors' | 'kind';
export type Facts = Pick<Article, FactName>;

export interface StageResult {
  readonly layers?: Partial<Layers>;
  readonly facts?: Partial<Facts>;
}

/** Reads declared layers of one article and returns new ones. Pure; never throws on text. */
export interface Stage {
  readonly name: string;
  readonly version: number;
  readonly requires: readonly (LayerName | FactName)[];
  readonly assigns: readonly (LayerName | FactName)[];
  run(article: Article, context: Context): StageResult;
}

/** What every stage may look at beside the article. No clock, no files, no network. */
export interface Context {
  /** The language's data, or null when the program does not read that language. */
  language(code: string): Language | null;
  readonly outlets: OutletDirectory;
  readonly tables: Tables;
}
