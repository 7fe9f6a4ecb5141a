import { foldLetters } from '../../../text/fold-letters.ts';

/** The longer words of a text, folded: they carry the matter in any language. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/[\p{L}\p{N}]{4,40}/gu) ?? []).map(foldLetters));
}

/** Share of the smaller set's words that the other has too. */
export function alikeWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}
