import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows } from '../../../eval/data.ts';

/** Tokens of one sentence and a label for each, `B-` and `I-` before the types of this project's finder. */
export interface LabelledRow {
  readonly tokens: readonly string[];
  readonly outer: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC', H: 'OTH' };

/** What the treebank parts stand for: preposition and article that are written as one word. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  'in dem': 'im',
  'in das': 'ins',
  'an dem': 'am',
  'an das': 'ans',
  'zu dem': 'zum',
  'zu der': 'zur',
  'von dem': 'vom',
  'bei dem': 'beim',
};

const QUOTES: Readonly<Record<string, string>> = { '``': '„', "''": '“', '--': '–' };

/**
 * Sentences of the German treebanks GSD (development part) and PUD with the names marked by hand in
 * `treebank-names.tsv` (row, then token ranges with P person, O organisation, L place, H other; rows without a line
 * hold no name). Contractions and compounds that the treebanks take apart are joined again; a name that is the first
 * part of such a compound takes all of it, as do the compounds this project finds ("EU-Gipfel").
 */
export function readTreebankSentences(): LabelledRow[] {
  const marked = new Map<string, string>();
  const file = fileURLToPath(new URL('./treebank-names.tsv', import.meta.url));
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [set, row, spans] = line.split('\t');
    if (spans !== undefined) marked.set(`${set} ${row}`, spans);
  }
  const rows: LabelledRow[] = [];
  for (const set of ['gsd-dev', 'pud']) {
    readRows<{ conllu: string[][] }>(`morph-de/${set}`).forEach(({ conllu }, index) => {
      const words = conllu.filter(([id]) => /^\d+$/.test(id!)).map(([, form]) => form!);
      rows.push(joined(words, labelsOf(words.length, marked.get(`${set} ${index}`))));
    });
  }
  return rows;
}

function labelsOf(length: number, spans: string | undefined): string[] {
  const labels = new Array<string>(length).fill('O');
  for (const span of spans?.split(' ') ?? []) {
    const [, first, end, type] = /^(\d+)-(\d+)(\w)$/.exec(span)!;
    for (let at = Number(first); at < Number(end); at++)
      labels[at] = `${at === Number(first) ? 'B' : 'I'}-${TYPES[type!]}`;
  }
  return labels;
}

function joined(words: readonly string[], labels: readonly string[]): LabelledRow {
  const tokens: string[] = [];
  const outer: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const short = CONTRACTIONS[`${word.toLowerCase()} ${words[at + 1]}`];
    if (short !== undefined && labels[at] === 'O' && labels[at + 1] === 'O') {
      tokens.push(word[0] === word[0]!.toLowerCase() ? short : short[0]!.toUpperCase() + short.slice(1));
      outer.push('O');
      at++;
    } else if (word === '-' && tokens.length > 0 && isPart(tokens.at(-1)!) && isPart(words[at + 1] ?? '')) {
      tokens[tokens.length - 1] += `-${words[at + 1]}`;
      at++;
    } else {
      tokens.push(QUOTES[word] ?? word);
      outer.push(labels[at]!);
    }
  }
  return { tokens, outer };
}

function isPart(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word);
}
