import { describe, expect, it } from 'vitest';
import { markWords } from './mark-words.ts';

const shown = (before: string, after: string) =>
  markWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');

describe('markWords', () => {
  it.each([
    ['Drei Helfer halfen.', 'Vier Helfer halfen.', '[-Drei-] {+Vier+} Helfer halfen.'],
    ['a b c d e', 'a x c e f', 'a [-b-] {+x+} c [-d-] e {+f+}'],
    ['a b', 'a b', 'a b'],
    ['a b c', 'x y', '[-a b c-] {+x y+}'],
    ['der der Deich', 'der Deich', 'der [-der-] Deich'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('tells both sides again from what it marks', () => {
    const before = 'Der Deich hielt bis zum Abend und brach in der Nacht';
    const after = 'Der alte Deich hielt bis zum Morgen und brach dann in der Nacht';
    const marked = markWords(before, after);
    const side = (kind: string) =>
      marked
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join(' ');
    expect([side('added'), side('removed')]).toEqual([before, after]);
  });

  it('stays quick on long texts', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ');
    expect(markWords(long('a'), long('b'))).toHaveLength(2);
  });
});
