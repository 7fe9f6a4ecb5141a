import type { Dossier } from '../../model/dossier.ts';

export interface TerminalOptions {
  readonly width: number;
  readonly color: boolean;
}

/** The situation picture for a terminal. */
export function renderTerminal(dossier: Dossier, _options: TerminalOptions): string {
  return `${dossier.stories.map(({ headline }) => headline.text).join('\n')}\n`;
}
