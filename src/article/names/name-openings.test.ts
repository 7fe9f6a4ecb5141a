import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';
import { wordRow } from '../../text/word-row.ts';
import { markOpen } from './name-openings.ts';
import { createEvidence, gatherEvidence } from './token-evidence.ts';

const context = openContext();
const { names } = context.language('de')!;
const tables = {
  lexicon: context.tables.lexicon('de'),
  given: context.tables.givenNames,
  letters: context.tables.nameLetters('de'),
  gazetteer: context.tables.gazetteer,
};

/** The words that may be part of a name. */
function openWords(text: string): string {
  const { layers } = annotate({ id: 'a', text, language: 'de' }, context, { keepText: true, until: 'words' });
  const row = wordRow({ text, layers });
  const evidence = createEvidence(row);
  gatherEvidence(evidence, row, [0, row.tokens.length], names, tables);
  const open = new Uint8Array(row.tokens.length);
  markOpen(evidence, row.tokens, 0, row.tokens.length, open);
  return row.written.filter((_, index) => open[index] === 1).join(' ');
}

describe.skipIf(tables.lexicon === null)('markOpen', () => {
  it.each([
    ['gestern kam die alte Anna leise nach oben', 'Anna'],
    ['ein Haus der Kunst steht dort', 'Haus der Kunst'],
    ['ein Freund von und zu Muster lacht', 'Freund von und zu Muster'],
    ['das russische Boot sank', 'russische Boot'],
    ['er spielt beim 1. FC Muster und im Studio 7 weiter', '1. FC Muster und im Studio 7'],
    ['sie sang „so wie es war“ und ging', 'so wie es war'],
    ['von und zu oder nach und aus', ''],
  ])('opens in %j only %j', (text, words) => {
    expect(openWords(text)).toBe(words);
  });
});
