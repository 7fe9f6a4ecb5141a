import type { Stage } from '../stage.ts';
import { buildEntities } from './build-entities.ts';
import { findNames } from './find-names.ts';

const version = 1;

/** Finds names, roles and pronouns and joins them to the entities of the article. */
export const namesStage: Stage = {
  name: 'names',
  version,
  requires: ['tokens'],
  assigns: ['mentions', 'entities'],
  run(article, context) {
    const found = findNames(article, context);
    return { layers: buildEntities(article, found, context, version) };
  },
};
