import { expect, it } from 'vitest';
import { endingsTest } from './word-endings.ts';

it('asks for letters before the ending', () => {
  const test = endingsTest(['amt', 'rat', 'verband']);
  expect(['bauamt', 'stadtrat', 'bauernverband'].map(test)).toEqual([true, true, true]);
  expect(['amt', 'beamt', 'rat', 'brat', 'gerade', ''].map(test)).toEqual([false, false, false, false, false, false]);
  expect(endingsTest(['rat'], 1)('brat')).toBe(true);
});
