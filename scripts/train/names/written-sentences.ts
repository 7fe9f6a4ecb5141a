import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledRow } from './treebank-sentences.ts';

const folder = new URL('./sentences/', import.meta.url);
const TYPES: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC', 'OTH']);

/** The sentences written for this project, file by file in the order of their names. */
export function readWrittenSentences(): LabelledRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readMarkedText(readFileSync(new URL(name, folder), 'utf8'), name));
}

/**
 * Reads one sentence a line, tokens parted by spaces, names marked `[PER Anna Beispiel]`; `#` opens a comment line.
 * A bracket that is followed by no type is a token of the sentence. Throws on marks that do not close or that nest.
 */
export function readMarkedText(text: string, name: string): LabelledRow[] {
  const rows: LabelledRow[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const fail = (what: string) => {
      throw new Error(`${name}:${index + 1}: ${what}`);
    };
    const tokens: string[] = [];
    const outer: string[] = [];
    let type = '';
    let begin = false;
    for (const part of line.trim().split(/\s+/u)) {
      const open = /^\[([A-Z]{3})$/.exec(part);
      if (open) {
        if (!TYPES.has(open[1]!)) fail(`no such type: ${open[1]}`);
        if (type !== '') fail('a name within a name');
        type = open[1]!;
        begin = true;
        continue;
      }
      const closes = type !== '' && part.endsWith(']');
      const token = closes ? part.slice(0, -1) : part;
      if (token === '') fail('an empty token');
      tokens.push(token);
      outer.push(type === '' ? 'O' : `${begin ? 'B' : 'I'}-${type}`);
      begin = false;
      if (closes) type = '';
    }
    if (type !== '') fail('a name that does not end');
    rows.push({ tokens, outer });
  });
  return rows;
}
