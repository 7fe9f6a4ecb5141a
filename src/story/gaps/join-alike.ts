import type { Place } from '../../model/story.ts';
import { countShared } from '../../text/count-shared.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import type { PileIndex } from '../slots/pile-index.ts';
import type { GapDraft } from './gap-draft.ts';

/** So much of the words of the shorter of two sentences that the other has as well makes them one sentence. */
const mostAlike = 0.85;
/** Shorter ones must be the same to the letter. */
const fewWords = 5;
/** A sentence is compared with so many others; a copy to the letter is found among any number. */
const mostCompared = 200;

/** Copies tell one gap: the same sentence in several articles, a word more or less, is one gap with several places. */
export function joinAlike(gaps: readonly GapDraft[], index: PileIndex): GapDraft[] {
  const joined: Sentence[] = [];
  const byLetters = new Map<string, Sentence>();
  for (const gap of gaps) {
    const place = gap.places[0]!;
    const sentence = foldLetters(index.articles.get(place.article)?.text.slice(...place.span) ?? '');
    const letters = sentence.replace(/[^\p{L}]/gu, '');
    const words = new Set(sentence.match(/[\p{L}\p{N}]{1,40}/gu) ?? []);
    const isSame = (other: Sentence): boolean => letters === other.letters || alike(words, other.words);
    const known = joined.slice(0, mostCompared).find(isSame) ?? byLetters.get(letters);
    if (known) known.places.push(...gap.places);
    else {
      const found = { gap, letters, words, places: [...gap.places] };
      joined.push(found);
      byLetters.set(letters, found);
    }
  }
  return joined.map(({ gap, places }) => ({ ...gap, places }));
}

interface Sentence {
  readonly gap: GapDraft;
  readonly letters: string;
  readonly words: ReadonlySet<string>;
  readonly places: Place[];
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  if (least <= fewWords) return false;
  return countShared(a, b) >= least * mostAlike;
}
