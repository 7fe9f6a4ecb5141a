import type { QuantityData } from '../../languages/parts/quantities.ts';

/** Pieces of a number in reading order; a multiplier is marked by its size class. */
interface Piece {
  readonly value: number;
  readonly kind: 'add' | 'multiply' | 'join';
}

const longestNumberWord = 60;

/**
 * Value of one word that is a number, glued together or not ("dreiundzwanzig", "twenty-five", "zehntausend"); null when
 * it is none. Millions and above stand as words of their own and are left to the caller.
 */
export function readNumberWord(word: string, data: QuantityData): number | null {
  const known = data.numberWords.get(word);
  if (known !== undefined) return known;
  if (word.length < 6 || word.length > longestNumberWord) return null;
  const hyphen = word.indexOf('-');
  if (hyphen > 0) {
    const tens = data.numberWords.get(word.slice(0, hyphen));
    const ones = data.numberWords.get(word.slice(hyphen + 1));
    return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : null;
  }
  return data.glued ? readGlued(word, data) : null;
}

/** Reads a glued number word from left to right, the longest piece first. */
function readGlued(word: string, data: QuantityData): number | null {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < word.length) {
    const piece = longestPiece(word, at, data);
    if (!piece) return null;
    pieces.push(piece.piece);
    at += piece.length;
  }
  return pieces.length > 1 ? addUp(pieces) : null;
}

function longestPiece(word: string, at: number, data: QuantityData): { piece: Piece; length: number } | null {
  for (let length = Math.min(9, word.length - at); length >= 3; length--) {
    const part = word.slice(at, at + length);
    const value = data.numberWords.get(part);
    if (value !== undefined) return { piece: { value, kind: 'add' }, length };
    const factor = data.multipliers.get(part);
    if (factor !== undefined && factor < 1e6) return { piece: { value: factor, kind: 'multiply' }, length };
    if (data.joiners.has(part)) return { piece: { value: 0, kind: 'join' }, length };
  }
  return null;
}

/** "ein und zwanzig" adds, "zwei hundert" multiplies, "drei tausend" closes what stands before it. */
function addUp(pieces: readonly Piece[]): number | null {
  let total = 0;
  let current = 0;
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'add') {
      if (last?.kind === 'add') return null;
      current += piece.value;
    } else if (piece.kind === 'multiply') {
      if (piece.value >= 1000) {
        total += (current || 1) * piece.value;
        current = 0;
      } else current = (current || 1) * piece.value;
    }
    last = piece;
  }
  return last?.kind === 'join' ? null : total + current;
}
