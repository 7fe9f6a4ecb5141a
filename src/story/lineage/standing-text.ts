import { shingles } from '../../text/shingles.ts';
import { type LineageText, shingleWords } from './lineage-text.ts';

/** Wording that stands in this many articles which have nothing else to do with one another is standing text. */
const storiesLimit = 3;
/** So is what one outlet prints on this many days: how a daily figure is counted, whom one may call, what else it sells. */
const daysLimit = 3;
const dayLength = 86_400_000;

/** For a text, 1 for each of its words that is standing text. */
export type StandingWords = (text: LineageText) => Uint8Array;

/**
 * Finds standing text: boxes, notices, sign-offs that one finds in articles of many stories or in one outlet day after
 * day, and pointers of the editors in square brackets. `storyOf` gives each article's story, by its number, and
 * `outletOf` its outlet. `boxes` is that of single outlets and the pointers alone: a report that many outlets print is no
 * box.
 */
export function standingText(
  texts: readonly LineageText[],
  storyOf: (number: number) => string,
  outletOf: (number: number) => string | null,
): { readonly all: StandingWords; readonly boxes: StandingWords } {
  const ofStories = new Set<number>();
  const ofOutlets = new Set<number>();
  const note = noteUpTo<string>(storiesLimit, ofStories);
  const outlets = new Map<string, (hash: number, day: number) => void>();
  for (const text of texts) {
    const story = storyOf(text.number);
    const outlet = text.published === null ? null : outletOf(text.number);
    const day = Math.floor((text.published ?? 0) / dayLength);
    const noteDay = outlet === null ? null : (outlets.get(outlet) ?? noteUpTo<number>(daysLimit, ofOutlets));
    if (outlet !== null) outlets.set(outlet, noteDay!);
    for (const hash of text.fingerprints) {
      note(hash, story);
      noteDay?.(hash, day);
    }
  }
  return { all: standingWords([ofStories, ofOutlets]), boxes: standingWords([ofOutlets]) };
}

function standingWords(common: readonly ReadonlySet<number>[]): StandingWords {
  return (text) => {
    const standing = text.aside.slice();
    if (common.every(({ size }) => size === 0)) return standing;
    shingles(text.words.hashes, shingleWords).forEach((hash, at) => {
      if (common.some((hashes) => hashes.has(hash)))
        standing.fill(1, Math.max(0, at - 3), Math.min(standing.length, at + shingleWords + 3));
    });
    return standing;
  };
}

/** Adds a hash to `common` once it was seen with so many different keys. */
function noteUpTo<Key>(limit: number, common: Set<number>): (hash: number, key: Key) => void {
  const keys = new Map<number, Key[]>();
  return (hash, key) => {
    const list = keys.get(hash);
    if (!list) keys.set(hash, [key]);
    else if (list.length < limit && !list.includes(key)) {
      list.push(key);
      if (list.length === limit) common.add(hash);
    }
  };
}
