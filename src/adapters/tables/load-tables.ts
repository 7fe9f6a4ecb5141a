import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../../languages/index.ts';
import type { Tables } from '../../languages/tables.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadGivenNames } from './load-given-names.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadNameLetters } from './load-name-letters.ts';
import { loadNameModel } from './load-name-model.ts';
import { loadOutlines } from './load-outlines.ts';
import { loadTagger } from './load-tagger.ts';

/**
 * Loads the compiled tables from the package's `tables/` folder and the trained weights from `weights/`, once.
 * A table that was not compiled is null, and the stages do without it.
 */
export function loadTables(): Tables {
  const codes = languages.map((language) => language.code);
  const nameModels = new Map(codes.map((code) => [code, load(`weights/${code}.names.bin`, loadNameModel)]));
  const nameLetters = new Map(codes.map((code) => [code, load(`weights/${code}.letters.bin`, loadNameLetters)]));
  const lexicons = new Map(codes.map((code) => [code, load(`tables/${code}.lexicon.bin`, loadLexicon)]));
  const taggers = new Map(codes.map((code) => [code, load(`weights/${code}.tagger.bin`, loadTagger)]));
  return {
    lexicon: (language) => lexicons.get(language) ?? null,
    tagger: (language) => taggers.get(language) ?? null,
    gazetteer: load('tables/places.bin', loadGazetteer),
    givenNames: load('tables/given-names.bin', loadGivenNames),
    nameModel: (language) => nameModels.get(language) ?? null,
    nameLetters: (language) => nameLetters.get(language) ?? null,
    // Only dossiers draw maps, so the outlines are read when they are asked for.
    outlines: () => load('tables/outlines.bin', loadOutlines),
  };
}

/** The table at a path below the package's folder, or null when there is none. */
function load<T>(path: string, open: (file: string) => T): T | null {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  return existsSync(file) ? open(file) : null;
}
