import type { DossierArticle } from '../../../model/dossier.ts';
import type { Labels } from '../../labels/labels.ts';
import { formatTime } from './format-time.ts';

/** How an article is called: its title, of an entry "entry of live blog “…”, 30 Oct 2025, 16:05", else its id. */
export function titleOf({ id, title, entry }: DossierArticle, labels: Labels): string {
  if (!entry) return title ?? id;
  return `${labels.entryOf} “${title ?? entry.of}”, ${formatTime(entry.name, labels)}`;
}
