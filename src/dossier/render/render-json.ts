import type { Dossier } from '../../model/dossier.ts';

/** The dossier as a JSON file: the same dossier gives the same bytes. */
export function renderJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 1)}\n`;
}
