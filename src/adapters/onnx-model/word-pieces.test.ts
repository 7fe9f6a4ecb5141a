import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows } from './cut-windows.ts';
import { cutWords } from './cut-words.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { type WordPieceSettings, wordPieces } from './word-pieces.ts';

const pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'brücke', '##n', '##bau', 'strasse', 'a', '##a', 'über'];
const refuse = (reason: string): never => {
  throw new Error(reason);
};
const settings = (lowercase = false, stripAccents = false): WordPieceSettings => ({
  vocabulary: readVocabulary(`${pieces.join('\n')}\n`, null, refuse),
  lowercase,
  stripAccents,
});
const named = (word: string, use = settings()) => wordPieces(word, use).map((number) => pieces[number]);

describe('cutting words', () => {
  it('isolates signs and ideographs and gives places in UTF-16 code units', () => {
    const text = '😀 „Ödenbrück-Süd“ 橋町 x';
    const words = cutWords(text);
    expect(words.map(({ text: word }) => word)).toEqual(['😀', '„', 'Ödenbrück', '-', 'Süd', '“', '橋', '町', 'x']);
    for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
  });

  it('keeps every character that is no space, once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = cutWords(text);
        for (const [index, { text: word, start, end }] of words.entries()) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
          expect(word).not.toMatch(/\s/);
        }
        const between = [...text].filter((point) => !/[\s\p{Cc}\u200b\ufeff]/u.test(point)).join('');
        expect(words.map(({ text: word }) => word).join('')).toBe(between);
      }),
    );
  });
});

describe('word pieces', () => {
  it('takes the longest piece that fits, then continuations', () => {
    expect(named('brückenbau')).toEqual(['brücke', '##n', '##bau']);
    expect(named('brückenx')).toEqual(['[UNK]']);
  });

  it('folds case and accents only when the model was trained so', () => {
    expect(named('Über')).toEqual(['[UNK]']);
    expect(named('Über', settings(true))).toEqual(['über']);
    expect(named('Über', settings(true, true))).toEqual(['[UNK]']);
  });

  it('a word of any length costs bounded work', () => {
    expect(named('a'.repeat(100))).toHaveLength(100);
    expect(named('a'.repeat(100_000))).toEqual(['[UNK]']);
  });
});

describe('windows', () => {
  it('cut between words, hold every word once and keep to the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'aaa', 'brückenbau', 'zzz', 'aaaaaaaaaaaa')), (list) => {
        const words = cutWords(list.join(' '));
        const windows = cutWindows(3, words, settings(), 8);
        expect(windows.flatMap((window) => window.words)).toEqual(words);
        for (const window of windows) {
          expect(window.pieces.length).toBeLessThanOrEqual(8);
          expect([window.pieces[0], window.pieces.at(-1)]).toEqual([2, 3]);
          for (const [index, at] of window.firstPieces.entries())
            expect(window.pieces[at]).toBe(wordPieces(window.words[index]!.text, settings())[0]);
        }
      }),
    );
  });

  it('none for a sentence without words', () => {
    expect(cutWindows(0, cutWords(' \n '), settings(), 8)).toEqual([]);
  });
});

describe('vocabularies', () => {
  it('are read from lines, also with carriage returns, or from a WordPiece tokenizer', () => {
    const vocabulary = Object.fromEntries(pieces.map((piece, number) => [piece, number]));
    const tokenizer = { version: '1.0', model: { type: 'WordPiece', vocab: vocabulary, unk_token: '[UNK]' } };
    expect(readVocabulary(null, tokenizer, refuse)).toEqual(settings().vocabulary);
    expect(readVocabulary(pieces.join('\r\n'), null, refuse)).toEqual(settings().vocabulary);
  });

  it('are refused when they are of another kind or lack special pieces', () => {
    expect(() => readVocabulary(null, null, refuse)).toThrow('neither');
    expect(() => readVocabulary('a\nb', null, refuse)).toThrow('[PAD], [UNK]');
    expect(() => readVocabulary(null, { model: { type: 'BPE', vocab: {} } }, refuse)).toThrow('WordPiece');
  });
});
