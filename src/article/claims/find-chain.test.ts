import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();

/** Each number's asserters behind the outlet, as `number: kind name`, `~` before what is carried over. */
function asserters(language: string, text: string): string[] {
  const { layers, text: own } = annotate(
    { id: 'a', text, language, publishedAt: '2031-10-06', outlet: 'Echo' },
    context,
    { keepText: true },
  );
  return layers.claims.flatMap(({ quantity, chain }) => {
    if (quantity === null) return [];
    const links = chain.slice(1).map(({ kind, name, inferred }) => `${inferred ? '~' : ''}${kind} ${name}`);
    return [`${own.slice(...layers.quantities[quantity]!.span)}: ${links.join(' > ')}`];
  });
}

describe('who asserts a number', () => {
  it.each([
    // Who expects, plans or finds out a number gives it.
    [
      'de',
      'Die Gewerkschaft Nordbau prognostiziert für Halmersand ein Wachstum von 8 Prozent.',
      '8 Prozent: institution Nordbau',
    ],
    ['de', 'Die Polizei erwartet am Samstag 4000 Demonstranten.', '4000: institution Polizei'],
    ['de', 'Am Samstag werden 4000 Demonstranten erwartet.', '4000: '],
    ['en', 'The police expect 4,000 protesters on Saturday.', '4,000: institution police'],
    ['en', 'On Saturday 4,000 protesters are expected.', '4,000: '],
    ['de', 'Der QVX prognostiziert für Marland ein Wachstum von 8 Prozent.', '8 Prozent: institution QVX'],
    // A part has the source of its whole.
    ['de', 'Nach Angaben der Polizei kamen 300 Menschen. Davon wurden 12 verletzt.', '12: ~institution Polizei'],
    ['de', 'Nach Angaben der Polizei kamen 300 Menschen.\n\nDavon wurden 12 verletzt.', '12: '],
    ['en', 'Police said that 300 people came. Among them were 12 children.', '12: ~institution Police'],
    ['en', 'Police said that 300 people came. Among the boats 12 ships sank.', '12: '],
    ['de', 'Nach Angaben der Polizei kamen 300 Menschen. Später wurden 12 verletzt.', '12: '],
    // Bodies that are known by their noun, and those who speak for them.
    ['de', 'In der Nacht wurden 14 Menschen verletzt, teilte die Feuerwehr mit.', '14: institution Feuerwehr'],
    ['de', 'In der Nacht wurden 14 Menschen verletzt, sagte ein Polizeisprecher.', '14: institution Polizei'],
    ['en', 'There were 14 people injured in the night, police said.', '14: institution police'],
    [
      'en',
      'There were 14 people injured in the night, a spokeswoman for the hospital said.',
      '14: institution hospital',
    ],
    ['en', 'There were 14 people injured in the night, the coastal navy said.', '14: institution coastal navy'],
    ['en', 'There were 14 people injured in the night, critics of the navy said.', '14: unknown critics of the navy'],
    ['en', 'There were 14 people injured in the night, researchers said.', '14: unknown researchers'],
    // An estimated number is not estimated by the subject.
    ['en', 'The ferry company lost an estimated 400 tickets.', 'an estimated 400: '],
    // Who counts those who speak is not they.
    ['de', 'Gestern beschwerten sich 23 Gäste über den Lärm.', '23: '],
    ['en', 'The miller was accused by 23 guests of lying.', '23: '],
  ])('%s: %s', (language, text, expected) => {
    expect(asserters(language, text)).toContain(expected);
  });
});
