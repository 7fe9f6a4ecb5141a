import { describe, expect, it } from 'vitest';
import { openContext } from '../../open-context.ts';
import { HINTS, hintOf } from './word-hints.ts';

const context = openContext();
const { names } = context.language('de')!;
const tables = {
  lexicon: context.tables.lexicon('de'),
  given: context.tables.givenNames,
  letters: context.tables.nameLetters('de'),
  gazetteer: context.tables.gazetteer,
};

describe.skipIf(tables.gazetteer === null || tables.lexicon === null)('hintOf', () => {
  it.each([
    ['Wolfsburger', HINTS.town],
    ['Bremern', HINTS.town],
    ['Nepalprojekt', HINTS.closedPlace],
    ['SPD-Treffen', HINTS.partOrganisation],
    ['Ghana-Reise', HINTS.partPlace],
    ['Anna-Preis', HINTS.partGiven],
    ['Sommer-Preis', HINTS.partWord],
    ['XQZ-Preis', HINTS.partAbbreviation],
    ['A320', HINTS.numbered],
    ['musterseite.de', HINTS.address],
  ])('tells what %s is made of', (word, hint) => {
    expect(hintOf(word, true, names, tables)).toBe(hint);
  });

  it.each(['Reisebericht', 'Holunderbeere', 'haus', '12', '-', ''])('says nothing of %j', (word) => {
    expect(hintOf(word, true, names, tables)).toBe(HINTS.none);
  });

  it('looks at no word of absurd length', () => {
    expect(hintOf(`A${'b-'.repeat(5000)}c`, true, names, tables)).toBe(HINTS.none);
  });
});
