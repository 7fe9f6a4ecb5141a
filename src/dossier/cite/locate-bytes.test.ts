import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OffsetRun } from '../../model/article.ts';
import { locateBytes } from './locate-bytes.ts';

const run = (text: readonly [number, number], bytes: readonly [number, number], exact = true): OffsetRun => ({
  text,
  source: text,
  bytes,
  exact,
});

describe('locateBytes', () => {
  it('finds any part of UTF-8, one-byte and two-byte text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const start = characters.slice(0, a % characters.length).join('').length;
        const end =
          start +
          Math.max(
            1,
            characters
              .slice(a % characters.length)
              .slice(0, 1 + (b % 5))
              .join('').length,
          );
        const encoded = new TextEncoder().encode(text);
        const { bytes } = locateBytes(text, [start, end], [run([0, text.length], [7, 7 + encoded.length])]);
        const found = new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded.slice(bytes![0] - 7, bytes![1] - 7));
        expect(found).toBe(text.slice(start, end));
      }),
    );
    expect(locateBytes('größer', [2, 4], [run([0, 6], [10, 16])]).bytes).toEqual([12, 14]);
    expect(locateBytes('größer', [2, 4], [run([0, 6], [10, 22])]).bytes).toEqual([14, 18]);
  });

  it('joins runs and takes inexact ones whole', () => {
    const runs = [run([0, 3], [0, 3]), run([3, 4], [3, 9], false), run([4, 8], [9, 13])];
    expect(locateBytes('Tom&Anne', [1, 6], runs)).toEqual({
      bytes: [1, 11],
      exact: [
        [1, 3, 1, 3],
        [4, 6, 9, 11],
      ],
    });
  });

  it('says nothing of text that the program made', () => {
    expect(locateBytes('a\n\nb', [1, 3], [run([0, 1], [0, 1]), run([3, 4], [5, 6])])).toEqual({
      bytes: null,
      exact: [],
    });
  });

  it('takes the whole run where the encoding cannot be told', () => {
    expect(locateBytes('日本語', [1, 2], [run([0, 3], [0, 7])])).toEqual({ bytes: [0, 7], exact: [] });
  });
});
