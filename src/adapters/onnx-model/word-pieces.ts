/** How a model's vocabulary is applied. */
export interface WordPieceSettings {
  /** Pieces in order; a piece's position is its number. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly lowercase: boolean;
  readonly stripAccents: boolean;
}

/** Longer words are unknown as a whole, as these models were trained; it also bounds the work for one word. */
const maxWordLength = 100;
const unknown = '[UNK]';

/**
 * Numbers of the pieces of one word: the longest piece that fits, then the longest continuation (`##…`), and so on; the
 * number of `[UNK]` alone when some part fits nothing.
 */
export function wordPieces(word: string, settings: WordPieceSettings): number[] {
  const { vocabulary } = settings;
  const text = normalised(word, settings);
  const missing = [vocabulary.get(unknown)!];
  if (text.length === 0 || text.length > maxWordLength) return missing;
  const pieces: number[] = [];
  for (let start = 0; start < text.length; ) {
    let end = text.length;
    let piece: number | undefined;
    for (; end > start; end--) {
      piece = vocabulary.get(start === 0 ? text.slice(0, end) : `##${text.slice(start, end)}`);
      if (piece !== undefined) break;
    }
    if (piece === undefined) return missing;
    pieces.push(piece);
    start = end;
  }
  return pieces;
}

/** Normalising may change a word's length; spans are kept for whole words, so that no offset is lost by it. */
function normalised(word: string, { lowercase, stripAccents }: WordPieceSettings): string {
  // Very long words are not worth normalising: they are unknown anyway.
  if (word.length > maxWordLength) return word;
  const cased = lowercase ? word.toLowerCase() : word;
  return stripAccents ? cased.normalize('NFD').replace(/\p{Mn}/gu, '') : cased;
}
