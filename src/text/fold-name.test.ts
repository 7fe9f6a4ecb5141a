import { expect, test } from 'vitest';
import { foldName, hashName } from './fold-name.ts';
import { hashKey } from './key-hash.ts';

const names = [
  'Musterstadt',
  'Bad Musterstadt-Nord',
  "  St. Test's  ",
  '- .',
  '',
  'Straße am Æther',
  "a ' b",
  'Łódź – Ort',
  'Τόπος',
  'İstan ',
  'Zeile\nzwei',
];

test.each(names)('the hash of %j is that of its key', (name) => {
  const into = { hash: 0, check: 0 };
  hashName(name, into);
  expect(into).toEqual(hashKey(foldName(name)));
});
