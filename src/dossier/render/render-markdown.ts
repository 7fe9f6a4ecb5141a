import type { Dossier } from '../../model/dossier.ts';

/** The dossier as Markdown. */
export function renderMarkdown(dossier: Dossier): string {
  return `${dossier.stories.map(({ headline }) => `# ${headline.text}`).join('\n\n')}\n`;
}
