import type { Dossier } from '../../model/dossier.ts';
import { escapeText } from './html/escape.ts';

/** The dossier as one self-contained page. */
export function renderHtml(dossier: Dossier): string {
  return `<!doctype html><meta charset="utf-8"><title>Lagebild</title>${dossier.stories.map(({ headline }) => `<h2>${escapeText(headline.text)}</h2>`).join('')}`;
}
