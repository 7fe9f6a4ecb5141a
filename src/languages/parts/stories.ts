/**
 * Words that say little about which happening a news article tells. A pile of five articles cannot teach how common
 * its words are, so the commonest of the language are given here by rough bands, from general knowledge of news prose.
 * Each band is one string of words in lower case, parted by white space.
 */
export interface StoryData {
  /** In most articles. */
  readonly most: string;
  /** In about a third of them. */
  readonly many: string;
  /** In about a tenth of them. */
  readonly some: string;
}
