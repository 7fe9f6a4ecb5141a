import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import type { Quantity } from '../src/model/quantity.ts';
import { openContext } from '../src/open-context.ts';

/*
 * One folder for each case: `text.txt` and the numbers that must be found in it, all of them and no others. What a
 * number is called is compared by its noun, in either its form or its lemma, so that a better lemma breaks nothing.
 */
interface Expected {
  readonly why: string;
  readonly quantities: readonly {
    readonly text: string;
    readonly value: number | null;
    readonly low?: number | null;
    readonly high?: number | null;
    readonly unit: string | null;
    readonly quantifier: string;
    readonly head: string | null;
  }[];
}

const folder = fileURLToPath(new URL('./golden/quantities', import.meta.url));
const context = openContext();

describe('quantities', () => {
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(`${folder}/${name}/text.txt`, 'utf8');
    const expected = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as Expected;
    it(`${name}: ${expected.why}`, () => {
      const language = name.slice(0, name.indexOf('--'));
      const input = { id: name, text, language, publishedAt: '2025-06-01' };
      const article = annotate(input, context, { keepText: true, until: 'quantities' });
      const found = article.layers.quantities;
      const shown = found.map((quantity) => article.text.slice(...quantity.span));
      expect(shown).toEqual(expected.quantities.map((quantity) => quantity.text));
      expected.quantities.forEach((wanted, index) => {
        const own = found[index]!;
        const { value, unit, quantifier } = own;
        expect({ value, unit, quantifier }).toEqual({
          value: wanted.value,
          unit: wanted.unit,
          quantifier: wanted.quantifier,
        });
        if (wanted.low !== undefined) expect([own.low, own.high]).toEqual([wanted.low, wanted.high]);
        expect(sameNoun(own, wanted.head, article.text)).toBe(true);
      });
    });
  }
});

/** A missing expectation is no noun at all; otherwise the noun begins alike in form or lemma. */
function sameNoun(own: Quantity, wanted: string | null, text: string): boolean {
  if (wanted === null || own.head === null) return wanted === own.head;
  const form = own.scope[0] ? text.slice(...own.scope[0]) : '';
  const stem = wanted.toLowerCase().slice(0, 4);
  return own.head.toLowerCase().startsWith(stem) || form.toLowerCase().includes(stem);
}
