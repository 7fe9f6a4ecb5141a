import { foldLetters } from './fold-letters.ts';
import { hashText } from './hash-text.ts';
import { visitWordRuns } from './word-runs.ts';

/** The words and figures of a text as numbers: where each begins and ends, and a hash of its folded form. */
export interface TextWords {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/** Reads the words of a text, without those that lie in the spans to be left out (ordered, not overlapping). */
export function textWords(text: string, leftOut: readonly (readonly [number, number])[] = []): TextWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const read = (from: number, to: number): void => {
    visitWordRuns(
      text,
      (start, end) => {
        starts.push(start);
        ends.push(end);
        hashes.push(hashText(foldLetters(text.slice(start, end))) | 0);
      },
      from,
      to,
    );
  };
  let from = 0;
  for (const [start, end] of leftOut) {
    if (start > from) read(from, start);
    from = Math.max(from, end);
  }
  read(from, text.length);
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), hashes: Int32Array.from(hashes) };
}
