import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../text/lexicon/readings.ts';
import { loadLexicon } from './load-lexicon.ts';

const path = (code: string) => fileURLToPath(new URL(`../../../tables/${code}.lexicon.bin`, import.meta.url));
const lemmas = (code: string, form: string) => {
  const lexicon = loadLexicon(path(code));
  return lexicon
    .readings(lexicon.find(form, 0, form.length, 0))
    .map(({ pos, edit }) => `${pos} ${applyEdit(edit, form)}`);
};

describe.skipIf(!existsSync(path('de')))('compiled lexicons', () => {
  it('stay small', () => {
    expect(statSync(path('de')).size + statSync(path('en')).size).toBeLessThan(12e6);
  });

  it.each([
    ['de', 'angekündigt', 'VERB ankündigen'],
    ['de', 'müsste', 'AUX müssen'],
    ['de', 'Strasse', 'NOUN Straße'],
    ['de', 'größeren', 'ADJ groß'],
    ['en', 'went', 'VERB go'],
    ['en', 'children', 'NOUN child'],
    ['en', 'stopped', 'VERB stop'],
  ])('%s: %s is %s', (code, form, reading) => {
    expect(lemmas(code, form)).toContain(reading);
  });

  it('does not know what no source has', () => {
    expect(lemmas('de', 'Xyqwrt')).toEqual([]);
    expect(lemmas('en', 'xyqwrt')).toEqual([]);
  });
});
