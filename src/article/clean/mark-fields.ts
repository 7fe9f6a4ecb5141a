import type { Removal } from '../../model/article.ts';
import type { Draft } from './draft.ts';
import { phraseBook, plainLine } from './phrase-book.ts';
import type { Refiner } from './refiner.ts';

const longest = 80;

/**
 * Finds blocks of labels and values, one per line (`Genauer Ort bekannt?` / a place), and makes a field of each value.
 * A label is a short question or a known field name; two labels with values in a row make a block.
 */
export const markFields: Refiner = {
  name: 'mark-fields',
  refine(drafts, facts) {
    if (facts.from === 'page') return { drafts, removals: [] };
    const out: Draft[] = [];
    const removals: Removal[] = [];
    for (let at = 0; at < drafts.length; ) {
      const pairs = pairsFrom(drafts, at);
      if (pairs < 2) {
        out.push(drafts[at]!);
        at++;
        continue;
      }
      // A short line right above the block is its heading: it introduces labels, not a text.
      while (out.length > 0 && isBlockHeading(out.at(-1)!)) {
        removals.push({ step: 'mark-fields', reason: 'heading of a field block', text: out.pop()!.traced.text });
      }
      for (let pair = 0; pair < pairs; pair++) {
        const label = drafts[at + 2 * pair]!.traced.text;
        out.push({ ...drafts[at + 2 * pair + 1]!, kind: 'field', label });
        removals.push({ step: 'mark-fields', reason: 'label of a field', text: label });
      }
      at += 2 * pairs;
    }
    return { drafts: out, removals };
  },
};

function pairsFrom(drafts: readonly Draft[], start: number): number {
  let pairs = 0;
  for (let at = start; at + 1 < drafts.length; at += 2) {
    const label = drafts[at]!.traced.text;
    const value = drafts[at + 1]!;
    if (!isLabel(label) || value.traced.text.length > longest || isLabel(value.traced.text)) break;
    if (/[.!?]$/.test(value.traced.text) || value.kind === 'heading') break;
    pairs++;
  }
  return pairs;
}

function isBlockHeading(draft: Draft): boolean {
  return draft.kind === 'paragraph' && phraseBook.emptyHeadings.has(plainLine(draft.traced.text));
}

function isLabel(text: string): boolean {
  if (text.length > 40) return false;
  return /\?$/.test(text) || phraseBook.fieldLabels.has(plainLine(text)) || /^[\p{L} ]{2,30}:$/u.test(text);
}
