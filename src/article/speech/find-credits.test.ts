import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();
const agencies = (text: string) =>
  annotate({ id: 'credits', text, language: 'de' }, context, { keepText: true, until: 'speech' })
    .layers.credits.filter(({ kind }) => kind === 'agency')
    .map(({ name, scope }) => `${name} ${scope}`);

describe('agency credits', () => {
  it.each([
    ['Musterstadt (nwd) – Die Brücke über die Aue bleibt gesperrt.', 'nwd article'],
    ['Bad Musterstadt, 3. Mai (nwd) - Die Brücke über die Aue bleibt gesperrt.', 'nwd article'],
  ])('knows an unknown agency by its sign behind the place line: %s', (text, expected) => {
    expect(agencies(text)).toEqual([expected]);
  });

  it.each([
    'So eröffnet die Ministerin Hanna Loos (ABC) – trotz der Absage – am Samstag die Schau der Imker.',
    'Hanna Loos (ABC) – seit Mai Ministerin – eröffnet am Samstag die Schau der Imker.',
    'Ein Glück, findet der Bund Imkerei (BDI).\nDie Schau der Imker beginnt am Samstag.',
  ])('takes no party and no abbreviation in a sentence for one: %s', (text) => {
    expect(agencies(text)).toEqual([]);
  });

  it('reads a known name before the noun', () => {
    const text = 'Die Brücke bleibt gesperrt, sagte die Bürgermeisterin laut „dpa Nachrichtenagentur“ am Montag.';
    expect(agencies(text)).toEqual(['dpa sentence']);
  });

  it('gives no credit without a name', () => {
    expect(
      agencies('Die Brücke bleibt gesperrt, sagte sie laut „Auer Nachrichtenagentur“: „Wir bauen.“'),
    ).not.toContain(' sentence');
  });
});
