import { loadTables } from './adapters/tables/load-tables.ts';
import type { Context } from './article/stage.ts';
import { findLanguage } from './languages/index.ts';
import { createOutletDirectory } from './outlets/directory.ts';
import { outlets } from './outlets/index.ts';

/** The context every analysis runs in: all languages, known outlets, compiled tables. */
export function openContext(): Context {
  return { language: findLanguage, outlets: createOutletDirectory(outlets), tables: loadTables() };
}
