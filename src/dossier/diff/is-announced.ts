import type { DossierArticle } from '../../model/dossier.ts';
import { newNotices } from './find-notices.ts';

/**
 * Two versions of one address: an edit is announced when they state different times of change, or when the later one
 * brings a notice that it was corrected or taken back; else it is silent.
 */
export function isAnnounced(before: DossierArticle, after: DossierArticle): boolean {
  const dated =
    [before, after].some(({ modified }) => modified?.stated === true) &&
    before.modified?.value !== after.modified?.value;
  return dated || newNotices(before, after).length > 0;
}
