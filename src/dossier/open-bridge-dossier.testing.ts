import { noTables } from '../languages/tables.ts';
import type { Dossier } from '../model/dossier.ts';
import { type BridgeClosed, bridgeClosed } from './bridge-closed.testing.ts';
import { buildDossier } from './build-dossier.ts';

/** The dossier of the invented pile, by default as it is. */
export function bridgeDossier(pile: BridgeClosed = bridgeClosed(), topic?: string): Dossier {
  return buildDossier({
    articles: pile.articles,
    leftOut: 0,
    picture: pile.picture,
    quarantined: [],
    options: topic === undefined ? {} : { topic },
    context: {
      language: () => null,
      outlets: { byHost: () => null, byName: () => null, agencies: [] },
      tables: noTables,
    },
  });
}
