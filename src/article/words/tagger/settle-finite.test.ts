import { expect, test } from 'vitest';
import { annotate } from '../../../annotate.ts';
import { openContext } from '../../../open-context.ts';
import { labelTable } from './label-table.ts';
import { createLexiconView } from './lexicon-view.ts';
import { settleFinite } from './settle-finite.ts';
import { wordFacts } from './word-facts.ts';

const context = openContext();
const { morphology } = context.language('de')!;
const lexicon = context.tables.lexicon('de')!;
const table = labelTable(['NOUN', 'ADV', 'VERB.Ind', 'VERB.Sub', 'AUX.Ind', 'AUX.Sub']);

/** Labels of words that all began as `label`. */
function settled(text: string, label: string): string[] {
  const words = [...text.matchAll(/\S+/g)];
  const starts = words.map(({ index }) => index);
  const ends = words.map(({ index, 0: word }) => index + word.length);
  const facts = wordFacts(text, starts, ends, words.length, createLexiconView(lexicon, morphology));
  const labels = Uint8Array.from(words, () => table.number.get(label)!);
  settleFinite(labels, table, facts, 0, lexicon);
  return [...labels].map((number) => table.names[number]!);
}

test('a word that can be nothing but a finite verb is one', () => {
  expect(settled('täten', 'NOUN')).toEqual(['VERB.Sub']);
  expect(settled('Hätte er', 'ADV')).toEqual(['AUX.Sub', 'ADV']);
});

test('names and words with other readings stay what they are', () => {
  expect(settled('er Hätte', 'NOUN')).toEqual(['NOUN', 'NOUN']);
  expect(settled('Täten', 'NOUN')).toEqual(['NOUN']);
  expect(settled('laut heute', 'ADV')).toEqual(['ADV', 'ADV']);
});

test('a whole sentence keeps its subjunctive', () => {
  const { tokens } = annotate({ id: 'a', text: 'Hätte sie Zeit, käme sie.', language: 'de' }, context).layers;
  expect(tokens.filter(({ morph }) => morph.includes('Mood=Sub')).length).toBe(2);
});
