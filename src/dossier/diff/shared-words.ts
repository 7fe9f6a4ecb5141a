import { foldLetters } from '../../text/fold-letters.ts';

/** Share of words that two texts have in common, each as often as both have it: 0 nothing, 1 all. */
export function sharedWords(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common++;
      counts.set(word, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

const wordsOf = (text: string): readonly string[] => foldLetters(text).match(/[\p{L}\p{N}]{1,64}/gu) ?? [];
