import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuotes } from './quote-pairs.ts';

const contents = (text: string) =>
  pairQuotes(text, 0, text.length).map(
    (pair) => `${'>'.repeat(pair.depth)}${text.slice(...pair.content)}${pair.closed ? '' : ' …'}`,
  );

describe('pairQuotes', () => {
  it.each([
    ['„Ja“, sagte er.', ['Ja']],
    ['„Ja", sagte er.', ['Ja']],
    ['"Ja", sagte er, "und nein".', ['Ja', 'und nein']],
    ['»Ja« und «Non» und “Yes”.', ['Ja', 'Non', 'Yes']],
    ['„Er rief: ‚Weg!‘ und lief“', ['Er rief: ‚Weg!‘ und lief', '>Weg!']],
    ['“He said ‘go’ and don’t wait,” she said', ['He said ‘go’ and don’t wait,', '>go']],
    ['„Kein Ende in Sicht', ['Kein Ende in Sicht …']],
    ['Es steige.“sagte sie', []],
    ["Merand's Hof und der Nachbarn' Haus", []],
    ["'The dogs' owner is here,' said Kim.", ["The dogs' owner is here,"]],
    ['‘The bells’ ropes broke,’ he said.', ['The bells’ ropes broke,']],
    ['The ‘bells’ rang.', ['bells']],
    [",,Ja“ oder ``Yes''", ['Ja', 'Yes']],
    ['Er nannte es „einen „großen“ Tag“.', ['einen „großen“ Tag', '>großen']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it('gives pairs that nest or follow one another, inside the range', () => {
    const texts = fc.array(
      fc.constantFrom('„', '“', '”', '"', '»', '«', '‚', '‘', '’', "'", ' ', 'a', '.', ',', '\n'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const pairs = pairQuotes(text, 0, text.length);
        pairs.forEach((pair, index) => {
          expect(pair.span[0]).toBeLessThanOrEqual(pair.content[0]);
          expect(pair.content[0]).toBeLessThanOrEqual(pair.content[1]);
          expect(pair.span[1]).toBeLessThanOrEqual(text.length);
          const before = pairs[index - 1];
          if (before) expect(pair.span[0]).toBeGreaterThanOrEqual(before.content[0]);
          if (before && pair.depth > before.depth) expect(pair.span[1]).toBeLessThanOrEqual(before.span[1]);
        });
      }),
      { numRuns: 500 },
    );
  });
});
