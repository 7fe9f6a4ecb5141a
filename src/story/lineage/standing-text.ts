import { shingles } from '../../text/shingles.ts';
import { type LineageText, shingleWords } from './lineage-text.ts';

/** Wording that stands in this many articles which have nothing else to do with one another is standing text. */
const storiesLimit = 3;

/**
 * Finds standing text: boxes, notices, sign-offs that one finds in articles of many stories, and pointers of the editors
 * in square brackets. Returns, for a text, 1 for each of its words that is standing text. `storyOf` gives each article's story, by its number.
 */
export function standingText(
  texts: readonly LineageText[],
  storyOf: (number: number) => string,
): (text: LineageText) => Uint8Array {
  const stories = new Map<number, string[]>();
  const common = new Set<number>();
  for (const text of texts) {
    const story = storyOf(text.number);
    for (const hash of text.fingerprints) {
      const list = stories.get(hash);
      if (!list) stories.set(hash, [story]);
      else if (list.length < storiesLimit && !list.includes(story)) {
        list.push(story);
        if (list.length === storiesLimit) common.add(hash);
      }
    }
  }
  return (text) => {
    const standing = text.aside.slice();
    if (common.size === 0) return standing;
    shingles(text.words.hashes, shingleWords).forEach((hash, at) => {
      if (common.has(hash)) standing.fill(1, Math.max(0, at - 3), Math.min(standing.length, at + shingleWords + 3));
    });
    return standing;
  };
}
