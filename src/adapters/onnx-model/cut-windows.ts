import type { Word } from './cut-words.ts';
import { type WordPieceSettings, wordPieces } from './word-pieces.ts';

/** One row of a model's input: whole words of one sentence with the numbers of their pieces. */
export interface Window {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly words: readonly Word[];
  /** Piece numbers with `[CLS]` before and `[SEP]` behind them. */
  readonly pieces: readonly number[];
  /** For each word the position of its first piece in `pieces`. */
  readonly firstPieces: readonly number[];
}

/**
 * Windows of at most `maxTokens` pieces over the words of one sentence, cut between words; a word of more pieces than a
 * window holds is shown by its first ones. None for a sentence without words.
 */
export function cutWindows(
  sentence: number,
  words: readonly Word[],
  settings: WordPieceSettings,
  maxTokens: number,
): Window[] {
  const [first, last] = [settings.vocabulary.get('[CLS]')!, settings.vocabulary.get('[SEP]')!];
  const room = maxTokens - 2;
  const windows: Window[] = [];
  let held: Word[] = [];
  let pieces: number[] = [];
  let firstPieces: number[] = [];
  const close = () => {
    if (held.length > 0) windows.push({ sentence, words: held, pieces: [first, ...pieces, last], firstPieces });
    held = [];
    pieces = [];
    firstPieces = [];
  };
  for (const word of words) {
    const own = wordPieces(word.text, settings).slice(0, room);
    if (pieces.length + own.length > room) close();
    held.push(word);
    firstPieces.push(pieces.length + 1);
    pieces.push(...own);
  }
  close();
  return windows;
}
