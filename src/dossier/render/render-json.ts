import type { Dossier } from '../../model/dossier.ts';

/** Lists and objects nested deeper than this stand on one line: a statement or an article each. */
const brokenLevels = 4;

/** The dossier as a JSON file, a statement on each line: the same dossier gives the same bytes. */
export function renderJson(dossier: Dossier): string {
  return `${write(dossier, 0)}\n`;
}

function write(value: unknown, level: number): string {
  if (typeof value !== 'object' || value === null || level >= brokenLevels) return JSON.stringify(value);
  const indent = ' '.repeat(level + 1);
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => write(item, level + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${write(item, level + 1)}`);
  if (parts.length === 0) return list ? '[]' : '{}';
  return `${list ? '[' : '{'}\n${indent}${parts.join(`,\n${indent}`)}\n${' '.repeat(level)}${list ? ']' : '}'}`;
}
