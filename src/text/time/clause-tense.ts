import type { Span } from '../../model/span.ts';
import type { Tense } from './placed.ts';
import type { TenseWords } from './tense-words.ts';

const reach = 120;

/** Tense of the clause around a span: that of the nearest word that tells one, or null. Looks 120 characters each way. */
export function clauseTense(text: string, span: Span, words: TenseWords): Tense | null {
  const before = wordsOf(text, Math.max(0, span[0] - reach), span[0], true);
  const after = wordsOf(text, span[1], Math.min(text.length, span[1] + reach), false);
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const tense = tenseOf(before[index], words) ?? tenseOf(after[index], words);
    if (tense) return tense;
  }
  return null;
}

/** Words between two offsets, nearest to the span first, up to the end of the sentence. */
function wordsOf(text: string, start: number, end: number, backwards: boolean): readonly string[] {
  const pieces: string[] = text.slice(start, end).match(/\p{L}{1,30}|[.!?;:\n]/gu) ?? [];
  // A full stop after one or two letters is rather an abbreviation's ("N.J.") than the end of a sentence.
  const ends = pieces.map(
    (piece, index) => /[!?;:\n]/.test(piece) || (piece === '.' && (pieces[index - 1]?.length ?? 9) > 2),
  );
  const stop = backwards ? ends.lastIndexOf(true) : ends.indexOf(true);
  if (!backwards) return stop < 0 ? pieces : pieces.slice(0, stop);
  return pieces.slice(stop + 1).reverse();
}

function tenseOf(word: string | undefined, words: TenseWords): Tense | null {
  if (!word) return null;
  if (words.silent.has(word)) return null;
  if (words.past.has(word)) return 'past';
  if (words.future.has(word)) return 'future';
  if (words.possible.has(word)) return 'possible';
  if (words.meant.has(word)) return 'meant';
  if (words.present.has(word)) return 'present';
  if (words.narrated.has(word)) return 'narrated';
  const first = word.charCodeAt(0);
  if (
    word.length > 3 &&
    first >= 97 &&
    words.pastEndings.some((ending) => word.endsWith(ending)) &&
    !words.notPast.has(word)
  )
    return 'past';
  return null;
}
