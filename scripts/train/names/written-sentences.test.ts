import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate.ts';
import { openContext } from '../../../src/open-context.ts';
import { joinRow } from './name-sentences.ts';
import { readMarkedText, readWrittenSentences } from './written-sentences.ts';

describe('readMarkedText', () => {
  it('reads tokens and marks', () => {
    const text = '# a comment\n\n[PER Anna Muster] kam nach [LOC Musterstadt] [ 2 ] .\n';
    expect(readMarkedText(text, 'test')).toEqual([
      {
        tokens: ['Anna', 'Muster', 'kam', 'nach', 'Musterstadt', '[', '2', ']', '.'],
        outer: ['B-PER', 'I-PER', 'O', 'O', 'B-LOC', 'O', 'O', 'O', 'O'],
      },
    ]);
  });

  it.each([
    ['a mark that does not close', '[PER Anna Muster kam .'],
    ['a mark in a mark', '[ORG Verein [PER Anna]] kam .'],
    ['an unknown type', '[XYZ Anna] kam .'],
    ['an empty name', '[PER ] kam .'],
  ])('refuses %s', (_, line) => {
    expect(() => readMarkedText(line, 'test')).toThrow(/^test:1: /);
  });
});

describe('readWrittenSentences', () => {
  const rows = readWrittenSentences();

  it('holds names of every type and sentences without any', () => {
    const count = (label: string) => rows.filter(({ outer }) => outer.includes(label)).length;
    for (const label of ['B-PER', 'B-ORG', 'B-LOC', 'B-OTH']) expect(count(label)).toBeGreaterThan(500);
    expect(rows.filter(({ outer }) => outer.every((label) => label === 'O')).length).toBeGreaterThan(500);
  });

  it('has no sentence twice', () => {
    const seen = new Map<string, number>();
    for (const { tokens } of rows) seen.set(tokens.join(' '), (seen.get(tokens.join(' ')) ?? 0) + 1);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('has names that begin and end where tokens of the program do', () => {
    const context = openContext();
    let names = 0;
    let cut = 0;
    for (const { tokens, outer } of rows) {
      const { text, mentions } = joinRow(tokens, outer);
      const article = annotate({ id: 'row', text, language: 'de' }, context, { keepText: true, until: 'words' });
      const starts = new Set(article.layers.tokens.map(({ span }) => span[0]));
      const ends = new Set(article.layers.tokens.map(({ span }) => span[1]));
      names += mentions.length;
      for (const { span } of mentions) if (!starts.has(span[0]) || !ends.has(span[1])) cut++;
    }
    expect(cut / names).toBeLessThan(0.002);
  });
});
