import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate.ts';
import type { Evaluation } from '../evaluation.ts';

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly lemma: string;
}

export interface LabelledSentence {
  readonly text: string;
  readonly tokens: readonly Labelled[];
}

const labels: Readonly<Record<string, string>> = {
  N: 'NOUN',
  PN: 'PROPN',
  V: 'VERB',
  A: 'AUX',
  D: 'DET',
  J: 'ADJ',
  R: 'ADV',
  P: 'ADP',
  C: 'CCONJ',
  S: 'SCONJ',
  PR: 'PRON',
  NU: 'NUM',
  PA: 'PART',
  I: 'INTJ',
  X: 'X',
  SY: 'SYM',
  '.': 'PUNCT',
};

/** English words: sentences of our own with part of speech and lemma, since no annotated English text may ship. */
export const wordsEn: Evaluation = {
  name: 'words-en',
  needs: [],
  score(context) {
    const right = { tokens: 0, upos: 0, lemma: 0 };
    let all = 0;
    for (const { text, tokens } of readLabelledSentences()) {
      const input = { id: 'words-en', text, language: 'en', publishedAt: '2024-05-15' };
      const found = annotate(input, context, { keepText: true, until: 'words' }).layers.tokens;
      const bySpan = new Map(found.map((token) => [`${token.span[0]}-${token.span[1]}`, token]));
      for (const { start, end, pos, lemma } of tokens) {
        all++;
        const token = bySpan.get(`${start}-${end}`);
        if (!token) continue;
        right.tokens++;
        if (token.pos === pos) right.upos++;
        if (token.lemma === lemma) right.lemma++;
      }
    }
    return {
      'words-en/own/tokens.recall': right.tokens / all,
      'words-en/own/upos.accuracy': right.upos / all,
      'words-en/own/lemma.accuracy': right.lemma / all,
    };
  },
};

/** Reads the set: see the head of the file for its form. */
export function readLabelledSentences(): readonly LabelledSentence[] {
  const lines = readFileSync(new URL('../words-en.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readLine);
}

function readLine(line: string): LabelledSentence {
  let text = '';
  const tokens = line.split(' ').map((piece): Labelled => {
    const [glued, form, label, lemma] = /^(_?)(.+)\/([A-Z]{1,2}|\.)(?::(.+))?$/u.exec(piece)?.slice(1) ?? [];
    const pos = labels[label ?? ''];
    if (form === undefined || !pos) throw new Error(`words-en.txt: cannot read ${piece}`);
    if (!glued && text !== '' && !text.endsWith('“')) text += ' ';
    const start = text.length;
    text += form;
    return { start, end: text.length, pos, lemma: lemma ?? (pos === 'PROPN' ? form : form.toLowerCase()) };
  });
  return { text, tokens };
}
