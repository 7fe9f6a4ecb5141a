import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentation as german } from '../languages/de/segmentation.ts';
import { segmentation as english } from '../languages/en/segmentation.ts';
import { kindAt, SPACE } from './characters.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

const pieces = fc.constantFrom(
  'Der',
  'Dr.',
  'z.B.',
  '3.',
  'Oktober',
  '10.000',
  '1,5',
  '„',
  '“',
  '"',
  "don't",
  "'",
  '…',
  '...',
  '(',
  ')',
  '-',
  '–',
  'Ein-',
  'U.S.',
  'example.org',
  'https://a.example/b',
  'a@b.example',
  '.',
  '!',
  '?',
  ',',
  ':',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\u00ad',
  '\u200b',
  '😀',
  '\ud800',
  'ß',
  'Schüler:innen',
  '20%',
  'x',
  'Meier.Der',
  '\u0000',
  'é',
  'Кыз',
  '北京',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 120, unit: 'binary' }),
);

describe('tokenize', () => {
  for (const rules of [german, english]) {
    it(`covers all but space with ordered tokens that do not overlap (${rules.code})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { starts, ends } = tokenize(text, 0, text.length, rules);
          let at = 0;
          for (let index = 0; index < starts.length; index++) {
            for (; at < starts[index]!; at++) expect(kindAt(text, at) & SPACE, `gap at ${at}`).toBeGreaterThan(0);
            expect(starts[index]).toBe(at);
            expect(ends[index]).toBeGreaterThan(at);
            at = ends[index]!;
          }
          for (; at < text.length; at++) expect(kindAt(text, at) & SPACE).toBeGreaterThan(0);
        }),
        { numRuns: 400 },
      );
    });

    it(`puts each token into exactly one sentence, in order, the same every time (${rules.code})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const tokens = tokenize(text, 0, text.length, rules);
          const sentences = splitSentences(text, tokens, rules);
          let next = 0;
          for (const [first, end] of sentences) {
            expect(first).toBe(next);
            expect(end).toBeGreaterThan(first);
            next = end;
          }
          expect(next).toBe(tokens.starts.length);
          expect(splitSentences(text, tokenize(text, 0, text.length, rules), rules)).toEqual(sentences);
        }),
        { numRuns: 400 },
      );
    });
  }

  it('stays inside the range it is given', () => {
    const text = 'Erstens. Zweitens kam Dr. Merand. Drittens.';
    const { starts, ends } = tokenize(text, 9, 33, german);
    expect(starts[0]).toBe(9);
    expect(ends.at(-1)).toBe(33);
  });

  // Steps are counted by reads of the text: doubling hostile input may at most double them, with some slack.
  it.each([
    ['full stops', '.'],
    ['initials', 'a.'],
    ['digits and points', '1.'],
    ['quotes', '„'],
    ['apostrophes', "a'"],
    ['hyphens', 'a-'],
    ['hosts', 'a.b.'],
    ['at signs', 'a@'],
    ['abbreviations', 'z.B.'],
    ['ordinals', '3. '],
    ['wide gaps', 'a.  b  '],
    ['small letters behind a stop', 'a. b '],
    ['line breaks', '\n'],
    ['ellipses', '… '],
    ['addresses', 'http://'],
    ['combining marks', 'a\u0301'],
    ['closing quotes', '.“ '],
    ['brackets', '('],
  ])('reads hostile %s in linear time', (_, unit) => {
    const steps = (count: number) => countReads(unit.repeat(count));
    expect(steps(4000) / steps(2000)).toBeLessThan(2.6);
  });
});

/** Number of characters read while a text is split. */
function countReads(text: string): number {
  let reads = 0;
  const methods: Record<string, (...args: never[]) => unknown> = {
    charCodeAt: (at: number) => {
      reads++;
      return text.charCodeAt(at);
    },
    slice: (from: number, to: number) => {
      reads += Math.max(1, Math.min(to ?? text.length, text.length) - from);
      return text.slice(from, to);
    },
    indexOf: (mark: string, from: number) => {
      const found = text.indexOf(mark, from);
      reads += (found < 0 ? text.length : found) - from + 1;
      return found;
    },
  };
  const counted = new Proxy(new String(text), {
    get(target, key) {
      if (typeof key === 'string' && key in methods) return methods[key];
      if (key === 'length') return text.length;
      reads++;
      return Reflect.get(target, key, target);
    },
  }) as unknown as string;
  splitSentences(counted, tokenize(counted, 0, text.length, german), german);
  return reads;
}
