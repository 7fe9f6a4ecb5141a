import { foldLetters } from '../../text/fold-letters.ts';
import type { PileIndex } from '../slots/pile-index.ts';
import type { GapDraft } from './gap-draft.ts';

/** So much of the words of the shorter of two sentences that the other has as well makes them one sentence. */
const mostAlike = 0.85;
/** Shorter ones must be the same to the letter. */
const fewWords = 5;

/** Copies tell one gap: the same sentence in several articles, a word more or less, is one gap with several places. */
export function joinAlike(gaps: readonly GapDraft[], index: PileIndex): GapDraft[] {
  const joined: { gap: GapDraft; letters: string; words: ReadonlySet<string> }[] = [];
  for (const gap of gaps) {
    const place = gap.places[0]!;
    const sentence = foldLetters(index.articles.get(place.article)?.text.slice(...place.span) ?? '');
    const letters = sentence.replace(/[^\p{L}]/gu, '');
    const words = new Set(sentence.match(/[\p{L}\p{N}]{1,40}/gu) ?? []);
    const known = joined.find((other) => letters === other.letters || alike(words, other.words));
    if (known) known.gap = { ...known.gap, places: [...known.gap.places, ...gap.places] };
    else joined.push({ gap, letters, words });
  }
  return joined.map(({ gap }) => gap);
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  if (least <= fewWords) return false;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both >= least * mostAlike;
}
