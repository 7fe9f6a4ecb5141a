/** A word or a single sign with its place in the text, in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const space = /[\s\p{Cc}\u200b\ufeff]/u;
// Models of this family cut off every ASCII sign, also those that Unicode does not call punctuation.
const sign = /[!-/:-@[-`{-~\p{P}]/u;
const ideograph = /\p{Script=Han}/u;

/**
 * Cuts a text the way models with WordPiece vocabularies expect: at white space, and every sign and ideograph alone.
 * Goes once over the text. Spans fall between code points, never inside a surrogate pair.
 */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  const close = (end: number) => {
    if (start >= 0) words.push({ text: text.slice(start, end), start, end });
    start = -1;
  };
  let at = 0;
  for (const point of text) {
    const end = at + point.length;
    if (space.test(point)) close(at);
    else if (sign.test(point) || ideograph.test(point)) {
      close(at);
      words.push({ text: point, start: at, end });
    } else if (start < 0) start = at;
    at = end;
  }
  close(at);
  return words;
}
