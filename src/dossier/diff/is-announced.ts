import type { DossierArticle } from '../../model/dossier.ts';

/** Two versions of one address: an edit is announced when they state different times of change, else it is silent. */
export function isAnnounced(before: Dated, after: Dated): boolean {
  return (
    [before, after].some(({ modified }) => modified?.stated === true) &&
    before.modified?.value !== after.modified?.value
  );
}

type Dated = Pick<DossierArticle, 'modified'>;
